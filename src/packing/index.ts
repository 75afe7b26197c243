export { ByteWriter } from './byte-writer.js';
export { nearTexts, packShapes } from './near-texts.js';
export { differences, packLists, readAscending } from './number-lists.js';
export { bytesOf, damaged, PackedFile, type PackedForm, packFile } from './packed-file.js';
export { openTextIndex, packTextIndex } from './text-index.js';
export { packTextTable, textTableIn } from './text-table.js';
export {
  compareTexts,
  type PlaceRange,
  packTexts,
  placesIn,
  textsIn,
} from './texts.js';
export { VarintReader } from './varints.js';
