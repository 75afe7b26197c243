import { crc32 } from 'node:zlib';
import { DamagedIndex } from '../rows/index.js';

/** Bytes of the checksum behind others. */
const SEAL = 4;

/** Bytes with their checksum (CRC-32, little-endian) behind them: whatever reads them alone knows whether they are what was written. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(bytes.length + SEAL);
  whole.set(bytes);
  whole.writeUInt32LE(crc32(bytes), bytes.length);
  return whole;
}

/** The bytes without their checksum; none where there is nothing at all. @throws DamagedIndex where they are not what was written */
export function unsealed(whole: Uint8Array): Uint8Array {
  if (whole.length === 0) return whole;
  const end = whole.length - SEAL;
  const bytes = whole.subarray(0, Math.max(0, end));
  const isWhole =
    end >= 0 && new DataView(whole.buffer, whole.byteOffset).getUint32(end, true) === crc32(bytes);
  if (!isWhole) throw new DamagedIndex('vectors of some sentences are not what was written');
  return bytes;
}
