/** `code-scan.wat`, assembled as its second line says. */
const ASSEMBLED =
  'AGFzbQEAAAABFQJgBX9/f39/AGAJf39/f39/f39/AAIUAQh2ZXJiYXRpbQZtZW1vcnkCAAEDAwIAAQcgAgxjb21wYXJlU2lnbnMAAA1jb21wYXJlTGV2ZWxzAAEK6AMCkQECAX8BewNA/QwAAAAAAAAAAAAAAAAAAAAAIQYgAiEFA0AgBiAA/QAEACAF/QAEAP1R/WL9ff2OASEGIABBEGohACAFQRBqIgUgA0kNAAsgBv1/IQYgBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf9rgEhBiAEIAb9GwAgBv0bAWo7AQAgBEECaiEEIAAgAUkNAAsL0gIDAn8CewJ/IAAhDQNAIAAgDUYEQANAIAIgDSgCACADbGohCSAOIAktAAAgCSADakEBay0AAGpqIQ4gDUEEaiENIA0gAUkgDSAAa0GAAUlxDQALIAggDjsBAAsgAiAAKAIAIANsaiEJ/QwAAAAAAAAAAAAAAAAAAAAAIQwgBCEKA0AgCf0ABAD9DA8PDw8PDw8PDw8PDw8PDw/9TiELIAwgC/2JASAK/QAEAP26ASAL/YoBIAr9AAQQ/boB/a4B/a4BIQwgCf0ABABBBP1tIQsgDCAL/YkBIAr9AAQg/boBIAv9igEgCv0ABDD9ugH9rgH9rgEhDCAJQRBqIQkgCkHAAGoiCiAFSQ0ACyAMIAwgDP0NCAkKCwwNDg8AAQIDBAUGB/2uASEMIAggBiAM/RsAIAz9GwFqayAHdjsBACAIQQJqIQggAEEEaiIAIAFJDQALCw==';

/** The loops of `code-scan.wat`. Addresses and sizes are in bytes. */
export interface CodeScan {
  compareSigns(code: number, end: number, query: number, queryEnd: number, out: number): void;
  compareLevels(
    row: number,
    end: number,
    levels: number,
    size: number,
    query: number,
    queryEnd: number,
    base: number,
    shift: number,
    out: number,
  ): void;
}

/** What of WebAssembly is used: Node's types leave it to those of browsers. */
interface WebAssembly {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const PAGE_BYTES = 65_536;

/** The loops over a new memory of at least `bytes`; null where this machine has none: too little memory, or no SIMD. */
export function openCodeScan(bytes: number): { scan: CodeScan; memory: ArrayBuffer } | null {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssembly }).WebAssembly;
  try {
    const memory = new Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
    const module = new Module(Buffer.from(ASSEMBLED, 'base64'));
    const { exports } = new Instance(module, { verbatim: { memory } });
    return { scan: exports as CodeScan, memory: memory.buffer };
  } catch {
    return null;
  }
}
