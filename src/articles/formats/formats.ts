import type { Format, ReadFormat } from './format.js';

/** Every format that is read. A further one is a driver in this folder, its line here, and a sample for the contract. */
export const FORMATS: readonly Format[] = [
  format('plain text', ['.txt'], async () => (await import('./plain-text/index.js')).readPlainText),
  format('web page', ['.html', '.htm', '.xhtml'], async () => (await import('./html/index.js')).readHtml),
  format('web archive', ['.mhtml', '.mht'], async () => (await import('./mhtml/index.js')).readMhtml),
  format('Markdown', ['.md', '.markdown'], async () => (await import('./markdown/index.js')).readMarkdown),
  format('JSON', ['.json'], async () => (await import('./json/index.js')).readJson),
  format('JSON Lines', ['.jsonl', '.ndjson'], async () => (await import('./json/index.js')).readJsonLines),
  format('PDF', ['.pdf'], async () => (await import('./pdf/index.js')).readPdf),
  format('Word document', ['.docx', '.docm'], async () => (await import('./office/index.js')).readWord),
  format(
    'OpenDocument text',
    ['.odt', '.ott'],
    async () => (await import('./office/index.js')).readOpenDocument,
  ),
  format('e-mail', ['.eml'], async () => (await import('./e-mail/index.js')).readEMail),
];

/** A driver is loaded when the first file of its format is read: most libraries have one or two, and who only answers reads none. */
function format(name: string, extensions: readonly string[], load: () => Promise<ReadFormat>): Format {
  return {
    name,
    extensions,
    async read(file, bytes, onProblem) {
      const read = await load();
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
  const name = file.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? null;
}

/** What a file may end with to be read, one ending of each format: ".txt, .md, .pdf". */
export function readableEndings(): string {
  return FORMATS.map(({ extensions }) => extensions[0]).join(', ');
}
