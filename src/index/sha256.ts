import { webcrypto } from 'node:crypto';

/** SHA-256 in hexadecimal, worked out beside the event loop: a large library's files take a tenth of a second. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
