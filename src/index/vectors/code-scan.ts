/** `code-scan.wat`, assembled as its second line says. */
const ASSEMBLED =
  'AGFzbQEAAAABFQJgBX9/f39/AGAJf39/f39/f39/AAIUAQh2ZXJiYXRpbQZtZW1vcnkCAAEDAwIAAQcgAgxjb21wYXJlU2lnbnMAAA1jb21wYXJlTGV2ZWxzAAEKlQMCkQECAX8BewNA/QwAAAAAAAAAAAAAAAAAAAAAIQYgAiEFA0AgBiAA/QAEACAF/QAEAP1R/WL9ff2OASEGIABBEGohACAFQRBqIgUgA0kNAAsgBv1/IQYgBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf9rgEhBiAEIAb9GwAgBv0bAWo7AQAgBEECaiEEIAAgAUkNAAsL/wECAn8CewNAIAIgACgCACADbGohCf0MAAAAAAAAAAAAAAAAAAAAACEMIAQhCgNAIAn9AAQA/QwPDw8PDw8PDw8PDw8PDw8P/U4hCyAMIAv9iQEgCv0ABAD9ugEgC/2KASAK/QAEEP26Af2uAf2uASEMIAn9AAQAQQT9bSELIAwgC/2JASAK/QAEIP26ASAL/YoBIAr9AAQw/boB/a4B/a4BIQwgCUEQaiEJIApBwABqIgogBUkNAAsgDCAMIAz9DQgJCgsMDQ4PAAECAwQFBgf9rgEhDCAIIAYgDP0bACAM/RsBamsgB3Y7AQAgCEECaiEIIABBBGoiACABSQ0ACws=';

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
