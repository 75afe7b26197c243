import { bytesField, floatField, integerField, message } from './protobuf.js';

/** Element types of tensors (`TensorProto.DataType`). */
export const ELEMENT = { float: 1, int8: 3, int64: 7 } as const;
export type Element = (typeof ELEMENT)[keyof typeof ELEMENT];

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** A whole number becomes an integer attribute unless it is wrapped as `{ float }`. */
  readonly attributes?: Readonly<Record<string, number | { readonly float: number } | readonly number[]>>;
}

/** A constant of the graph; `data` is little-endian, row-major. */
export interface OnnxConstant {
  readonly name: string;
  readonly element: Element;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** An input or output of the graph; a shape's name stands for any length. */
export interface OnnxValue {
  readonly name: string;
  readonly element: Element;
  readonly shape: readonly (number | string)[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly constants: readonly OnnxConstant[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

const IR_VERSION = 7;
const OPERATOR_SET = 13;

/** The bytes of an ONNX model; field numbers from https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
export function writeOnnx(graph: OnnxGraph): Uint8Array {
  return message([
    integerField(1, IR_VERSION),
    bytesField(2, 'verbatim'),
    bytesField(
      7,
      message([
        ...graph.nodes.map((node) => bytesField(1, nodeMessage(node))),
        bytesField(2, graph.name),
        ...graph.constants.map((constant) => bytesField(5, tensorMessage(constant))),
        ...graph.inputs.map((value) => bytesField(11, valueMessage(value))),
        ...graph.outputs.map((value) => bytesField(12, valueMessage(value))),
      ]),
    ),
    bytesField(8, message([bytesField(1, ''), integerField(2, OPERATOR_SET)])),
  ]);
}

function nodeMessage({ operator, inputs, outputs, attributes = {} }: OnnxNode): Uint8Array {
  return message([
    ...inputs.map((name) => bytesField(1, name)),
    ...outputs.map((name) => bytesField(2, name)),
    bytesField(3, `${outputs[0]}_node`),
    bytesField(4, operator),
    ...Object.entries(attributes).map(([name, value]) => bytesField(5, attributeMessage(name, value))),
  ]);
}

const ATTRIBUTE = { float: 1, integer: 2, integers: 7 } as const;

function attributeMessage(
  name: string,
  value: number | { readonly float: number } | readonly number[],
): Uint8Array {
  if (typeof value === 'number') {
    return message([bytesField(1, name), integerField(3, value), integerField(20, ATTRIBUTE.integer)]);
  }
  if ('float' in value) {
    return message([bytesField(1, name), floatField(2, value.float), integerField(20, ATTRIBUTE.float)]);
  }
  const numbers = value.map((item) => integerField(8, item));
  return message([bytesField(1, name), ...numbers, integerField(20, ATTRIBUTE.integers)]);
}

function tensorMessage({ name, element, shape, data }: OnnxConstant): Uint8Array {
  return message([
    ...shape.map((length) => integerField(1, length)),
    integerField(2, element),
    bytesField(8, name),
    bytesField(9, data),
  ]);
}

function valueMessage({ name, element, shape }: OnnxValue): Uint8Array {
  const lengths = shape.map((length) =>
    bytesField(1, typeof length === 'number' ? integerField(1, length) : bytesField(2, length)),
  );
  const tensorType = message([integerField(1, element), bytesField(2, message(lengths))]);
  return message([bytesField(1, name), bytesField(2, bytesField(1, tensorType))]);
}
