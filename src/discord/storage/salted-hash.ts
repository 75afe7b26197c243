import { createHmac } from 'node:crypto';

/** Twelve characters (72 bits) of an HMAC-SHA-256: stands for the text, tells nothing of it without the salt. */
export function saltedHash(salt: string, text: string): string {
  return createHmac('sha256', salt).update(text).digest('base64url').slice(0, 12);
}
