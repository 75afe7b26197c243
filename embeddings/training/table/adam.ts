/** Kingma and Ba 2015, with their constants; only rows that got a gradient are moved ("lazy"). */
export interface Adam {
  readonly gradients: {
    /** Where the row of a token starts in `data`; nothing but zeros when it is first asked for in a step. */
    rowFor(token: number): number;
    readonly data: Float32Array;
  };
  /** Moves every row asked for since the last update, and forgets its gradient. */
  update(learningRate: number): void;
}

const MOMENTUM = 0.9;
const SQUARES = 0.999;
const EPSILON = 1e-8;

/** Adam over the rows of `table`, which it changes in place. */
export function createAdam(table: Float32Array, dimension: number): Adam {
  const tokens = table.length / dimension;
  const data = new Float32Array(table.length);
  const means = new Float32Array(table.length);
  const squares = new Float32Array(table.length);
  const steps = new Int32Array(tokens);
  const isTouched = new Uint8Array(tokens);
  const touched: number[] = [];

  const move = (token: number, learningRate: number) => {
    steps[token] += 1;
    const rate = learningRate / (1 - MOMENTUM ** steps[token]);
    const correction = 1 / (1 - SQUARES ** steps[token]);
    for (let k = token * dimension; k < (token + 1) * dimension; k += 1) {
      const gradient = data[k];
      const mean = MOMENTUM * means[k] + (1 - MOMENTUM) * gradient;
      const square = SQUARES * squares[k] + (1 - SQUARES) * gradient * gradient;
      means[k] = mean;
      squares[k] = square;
      table[k] -= (rate * mean) / (Math.sqrt(square * correction) + EPSILON);
    }
  };

  return {
    gradients: {
      data,
      rowFor(token) {
        const row = token * dimension;
        if (isTouched[token] === 0) {
          isTouched[token] = 1;
          touched.push(token);
          data.fill(0, row, row + dimension);
        }
        return row;
      },
    },
    update(learningRate) {
      for (const token of touched) {
        move(token, learningRate);
        isTouched[token] = 0;
      }
      touched.length = 0;
    },
  };
}
