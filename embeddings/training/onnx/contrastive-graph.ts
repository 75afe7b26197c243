import { ELEMENT, type OnnxGraph } from './write-onnx.js';

/**
 * One step of symmetric InfoNCE (Oord, Li and Vinyals 2018; both directions as in Radford et al. 2021) with in-batch
 * negatives, written as a graph so that ONNX Runtime multiplies the matrices. Inputs `left` and `right` [batch, d] are
 * unit vectors, row i of one belonging to row i of the other; outputs are the gradients of the summed loss with
 * respect to them, `leftGradient` and `rightGradient`, without the factor `scale`, and the mean `loss` of the
 * left-to-right direction.
 * @param scale By how much cosines are multiplied (one over the temperature).
 */
export function contrastiveGraph(dimension: number, scale: number): OnnxGraph {
  const matrix = { element: ELEMENT.float, shape: ['batch', dimension] } as const;
  return {
    name: 'contrastive-step',
    nodes: [
      {
        operator: 'Gemm',
        inputs: ['left', 'right'],
        outputs: ['scores'],
        attributes: { transB: 1, alpha: { float: scale } },
      },
      { operator: 'Softmax', inputs: ['scores'], outputs: ['rowShares'], attributes: { axis: 1 } },
      { operator: 'Softmax', inputs: ['scores'], outputs: ['columnShares'], attributes: { axis: 0 } },
      {
        operator: 'EyeLike',
        inputs: ['scores'],
        outputs: ['identity'],
        attributes: { dtype: ELEMENT.float },
      },
      { operator: 'Add', inputs: ['rowShares', 'columnShares'], outputs: ['bothShares'] },
      { operator: 'Mul', inputs: ['bothShares', 'half'], outputs: ['meanShares'] },
      { operator: 'Sub', inputs: ['meanShares', 'identity'], outputs: ['error'] },
      { operator: 'Gemm', inputs: ['error', 'right'], outputs: ['leftGradient'] },
      { operator: 'Gemm', inputs: ['error', 'left'], outputs: ['rightGradient'], attributes: { transA: 1 } },
      { operator: 'Mul', inputs: ['rowShares', 'identity'], outputs: ['diagonal'] },
      {
        operator: 'ReduceMax',
        inputs: ['diagonal'],
        outputs: ['ownShare'],
        attributes: { axes: [1], keepdims: 0 },
      },
      { operator: 'Log', inputs: ['ownShare'], outputs: ['logShare'] },
      { operator: 'Neg', inputs: ['logShare'], outputs: ['losses'] },
      {
        operator: 'ReduceMean',
        inputs: ['losses'],
        outputs: ['loss'],
        attributes: { axes: [0], keepdims: 0 },
      },
    ],
    constants: [
      { name: 'half', element: ELEMENT.float, shape: [], data: new Uint8Array(Float32Array.of(0.5).buffer) },
    ],
    inputs: [
      { name: 'left', ...matrix },
      { name: 'right', ...matrix },
    ],
    outputs: [
      { name: 'leftGradient', ...matrix },
      { name: 'rightGradient', ...matrix },
      { name: 'loss', element: ELEMENT.float, shape: [] },
    ],
  };
}
