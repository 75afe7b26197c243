import { inflateRawSync } from 'node:zlib';

/** Files that an archive may hold, and bytes of the one that is unpacked. */
const MOST_FILES = 10_000;
const MOST_BYTES = 4 * 1024 * 1024;

const DIRECTORY_END = Uint8Array.of(0x50, 0x4b, 0x05, 0x06);
const DIRECTORY_ENTRY = 0x02014b50;
const LENGTH_OF_END = 22;
const LENGTH_OF_ENTRY = 46;
const LENGTH_OF_HEADER = 30;

/** What stands in a file of an archive; null where there is no such file. */
export type ReadMember = (name: string) => Uint8Array | null;

interface Member {
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly offset: number;
}

/**
 * Opens a ZIP archive. A file is unpacked when it is asked for, and only as far as it is no larger than 4 MB, whatever the
 * archive says of it.
 *
 * Source: PKWARE, APPNOTE.TXT 4.3; without ZIP64, which no archive of such a size needs.
 *
 * @throws an error where it is none, or is damaged; so does what reads a file, a RangeError where that is too large
 */
export function openZip(bytes: Uint8Array): ReadMember {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = membersOf(archive);
  return (name) => {
    const member = members.get(name);
    if (!member) return null;
    const { isPacked, packedBytes, offset } = member;
    const start =
      offset + LENGTH_OF_HEADER + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    const packed = archive.subarray(start, start + packedBytes);
    if (packed.length > MOST_BYTES) throw new RangeError('a file in it is too large');
    return isPacked ? inflateRawSync(packed, { maxOutputLength: MOST_BYTES }) : packed;
  };
}

function membersOf(archive: Buffer): ReadonlyMap<string, Member> {
  const end = archive.lastIndexOf(DIRECTORY_END);
  if (end < 0 || end + LENGTH_OF_END > archive.length) throw new Error('it is no archive');
  const members = new Map<string, Member>();
  let at = archive.readUInt32LE(end + 16);
  while (members.size < MOST_FILES && archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameEnds = at + LENGTH_OF_ENTRY + archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + LENGTH_OF_ENTRY, nameEnds);
    const isLocked = (archive.readUInt16LE(at + 8) & 1) === 1;
    const method = archive.readUInt16LE(at + 10);
    if (!isLocked && (method === 0 || method === 8))
      members.set(name, {
        isPacked: method === 8,
        packedBytes: archive.readUInt32LE(at + 20),
        offset: archive.readUInt32LE(at + 42),
      });
    at = nameEnds + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return members;
}
