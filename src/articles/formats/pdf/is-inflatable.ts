import { constants, inflateSync } from 'node:zlib';

/** Bytes of the largest stream that a PDF of an article may hold, and of all of them together. */
const LARGEST_STREAM = 96 * 1024 * 1024;
const LARGEST_SUM = 512 * 1024 * 1024;

/** What is packed twice may hold a thousand times a thousand as much. */
const PACKED_TWICE = /\/(?:Fl|FlateDecode|LZW|LZWDecode)\s*\/(?:Fl|FlateDecode|LZW|LZWDecode)\b/;

/** Whether the packed streams of a PDF hold no more than memory has room for: what reads them does not look. */
export function isInflatable(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PACKED_TWICE.test(buffer.toString('latin1'))) return false;
  let sum = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    const start = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
    // What zlib packs begins so.
    if (buffer[at - 1] === 0x64 || ((buffer[start] ?? 0) & 0x0f) !== 8) continue;
    const end = buffer.indexOf('endstream', start);
    const size = sizeOf(buffer.subarray(start, end < 0 ? buffer.length : end));
    sum += size;
    if (size > LARGEST_STREAM || sum > LARGEST_SUM) return false;
    at = end < 0 ? buffer.length : end + 3;
  }
  return true;
}

/** Bytes that a packed stream holds; more than the largest where it holds more; none where it is damaged. */
function sizeOf(packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST_STREAM, finishFlush: constants.Z_SYNC_FLUSH })
      .length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? LARGEST_STREAM + 1 : 0;
  }
}
