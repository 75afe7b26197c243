import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** What is asked for, and read. */
export const ENCODINGS = 'gzip, br';

/** The body of an answer is larger than is read. */
export class TooLarge extends Error {}

/** It is packed in a way that was not asked for. */
export class UnknownEncoding extends Error {}

/**
 * The bytes of a body, unpacked. Reads, and unpacks, no more than `most` and what the network brings at a time.
 *
 * @throws TooLarge, UnknownEncoding; an error of zlib where it is damaged, and of the network
 */
export async function readBody(body: Readable, encoding: string, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  // Destroying the end of the pipe ends the connection, too.
  for await (const part of pipeline(body, unpacker(encoding), () => {})) {
    length += part.length;
    if (length > most) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

function unpacker(encoding: string): Transform {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return new PassThrough();
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  throw new UnknownEncoding(name);
}
