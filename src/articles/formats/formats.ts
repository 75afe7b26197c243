import type { Format, ReadFormat } from './format.js';

type Drivers = typeof import('./drivers.js');

/** Every format that is read. A further one is a folder beside this with a driver, its line in `drivers.ts` and here, and a sample for the contract. */
export const FORMATS: readonly Format[] = [
  format('plain text', ['.txt'], (drivers) => drivers.readPlainText),
  format('web page', ['.html', '.htm', '.xhtml'], (drivers) => drivers.readHtml),
  format('web archive', ['.mhtml', '.mht'], (drivers) => drivers.readMhtml),
  format('Markdown', ['.md', '.markdown'], (drivers) => drivers.readMarkdown),
  format('JSON', ['.json'], (drivers) => drivers.readJson),
  format('JSON Lines', ['.jsonl', '.ndjson'], (drivers) => drivers.readJsonLines),
  format('PDF', ['.pdf'], (drivers) => drivers.readPdf),
  format('Word document', ['.docx', '.docm'], (drivers) => drivers.readWord),
  format('OpenDocument text', ['.odt', '.ott'], (drivers) => drivers.readOpenDocument),
  format('e-mail', ['.eml'], (drivers) => drivers.readEMail),
];

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((one) => one.extensions.map((extension) => [extension, one] as const)),
);

/** Drivers are loaded by whoever reads the first file. */
function format(
  name: string,
  extensions: readonly string[],
  driverIn: (drivers: Drivers) => ReadFormat,
): Format {
  return {
    name,
    extensions,
    async read(file, bytes, onProblem) {
      const read = driverIn(await import('./drivers.js'));
      return read(file, bytes, onProblem);
    },
  };
}

/** Hidden files, and those in which Office remembers who has a document open. */
const NO_ARTICLE = /^(?:\.|~\$)/;

/**
 * The format of a file by the ending of its name, upper case or lower; null where none reads such files, and for files that
 * programs keep beside those of people.
 */
export function formatOf(file: string): Format | null {
  if (NO_ARTICLE.test(file)) return null;
  return BY_ENDING.get(file.slice(file.lastIndexOf('.')).toLowerCase()) ?? null;
}

/** What a file may end with to be read, one ending of each format: ".txt, .md, .pdf". */
export function readableEndings(): string {
  return FORMATS.map(({ extensions }) => extensions[0]).join(', ');
}
