/*
 * The file form of the translation lexicon, little-endian:
 *
 *   header      HEADER_LENGTH × u32: magic, version, length of the file in bytes, checksum; then for each of the four
 *               sections below: words, bytes of text, links; then the longest phrase of English and French
 *   English     text starts (words + 1 × u32), link starts (words + 1 × u32), links (u32: French word << 8 | weight)
 *   French      the same, with links to English words
 *   English stems, French stems
 *               the same, with links to other stems of the language that say nearly the same
 *   text        the words of each section one after the other (UTF-8, ascending in byte order), in the same order
 *   padding     zeros up to a multiple of four bytes
 */

/** "VLEX" as a little-endian number. */
export const LEXICON_MAGIC = 0x58454c56;
export const LEXICON_VERSION = 3;
/** The length of the header in 32-bit numbers. */
export const HEADER_LENGTH = 18;

/** The largest weight of a link, which stands for 1. */
export const LARGEST_WEIGHT = 255;

/** Where the checksum stands in the header, counted in 32-bit numbers: it covers everything after itself. */
export const CHECKSUM_INDEX = 3;

/** The 32-bit checksum (FNV-1a over little-endian 32-bit numbers) that belongs into the file's header. */
export function checksum(file: Uint8Array): number {
  const skipped = (CHECKSUM_INDEX + 1) * 4;
  const words = new Uint32Array(file.buffer, file.byteOffset + skipped, (file.length - skipped) >> 2);
  let hash = 0x811c9dc5;
  // By index: iterators take several times as long before the loop is compiled, and this runs in every cold start.
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  return hash >>> 0;
}
