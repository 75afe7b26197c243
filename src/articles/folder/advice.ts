/** Files of which people may think that they are read. */
export interface UnreadKind {
  /** As one and as several of them are called. */
  readonly names: readonly [one: string, several: string];
  /** What to do so that they are; null where there is nothing to do. */
  readonly advice: string | null;
}

const EXPORT = 'export as .docx';
const COPY = "copy the article's words into a .txt file";

/** By their endings, in lower case, with the dot. */
const BY_ENDING: readonly (readonly [endings: string, kind: UnreadKind | string])[] = [
  ['.pages .numbers .key', EXPORT],
  ['.doc .dot .rtf .wps .wpd .sxw', 'save as .docx'],
  ['.xls .xlsx .ods .csv .ppt .pptx .odp .epub .mobi .azw3 .djvu .tex .ps', COPY],
  ['.webarchive .maff', 'save as .html'],
  ['.url .webloc .desktop', 'save the page, not its address'],
  ['.msg', 'save as .eml'],
  ['.mbox', 'save each mail as .eml'],
  ['.meta.yaml', 'call it like the article beside it'],
  ['.part .crdownload .download', 'wait, or load it again'],
  [
    '.zip .gz .tgz .bz2 .xz .7z .rar .tar .zst',
    { names: ['archive', 'archives'], advice: 'unpack into the folder' },
  ],
  [
    '.jpg .jpeg .png .gif .webp .avif .heic .tif .tiff .bmp .svg .ico',
    { names: ['picture', 'pictures'], advice: null },
  ],
  [
    '.mp3 .m4a .wav .ogg .flac .mp4 .m4v .mov .avi .mkv .webm',
    { names: ['recording', 'recordings'], advice: null },
  ],
];

const KINDS: ReadonlyMap<string, UnreadKind> = new Map(
  BY_ENDING.flatMap(([endings, kind]) =>
    endings
      .split(' ')
      .map((ending) => [ending, typeof kind === 'string' ? ofEnding(ending, kind) : kind] as const),
  ),
);

function ofEnding(ending: string, advice: string | null): UnreadKind {
  return { names: [`${ending} file`, `${ending} files`], advice };
}

const NAMELESS: UnreadKind = {
  names: ['file without an ending', 'files without an ending'],
  advice: 'if text, call it .txt',
};

/** The kind of a file that no format reads, by its name. */
export function unreadKindOf(name: string): UnreadKind {
  const ending = /(?:\.meta)?\.[^.\s]{1,12}$/.exec(name.toLowerCase())?.[0];
  if (ending === undefined) return NAMELESS;
  return KINDS.get(ending) ?? ofEnding(ending, null);
}

export const LINKED_FOLDER: UnreadKind = {
  names: ['link to a folder', 'links to folders'],
  advice: 'put the folder itself there',
};

export const CLOSED_FOLDER: UnreadKind = {
  names: ['folder that may not be read', 'folders that may not be read'],
  advice: 'mend the rights',
};
