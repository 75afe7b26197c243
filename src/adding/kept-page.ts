import { Document, parseDocument } from 'yaml';
import { yamlFields } from '../articles/index.js';

/** What is noted beside a page of where it came from. */
export interface KeptPage {
  /** The one that readers are shown. */
  readonly url: string;
  /** All under which it was found. */
  readonly addresses: readonly string[];
  /** When it was fetched. */
  readonly fetched: string;
  /** What the server calls this state of the page. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where the page gives none. */
  readonly date?: string | null;
}

/** The YAML of a new page. */
export function writeKeptPage(page: KeptPage): string {
  return inFields(new Document({}), { url: page.url, ...(page.date ? { date: page.date } : {}) }, page);
}

/** The YAML that stood beside the page before, changed where something else is known now: what people have written stays. */
export function changeKeptPage(yaml: string, page: KeptPage): string {
  return inFields(parseDocument(yaml, { logLevel: 'silent' }), {}, page);
}

function inFields(document: Document, own: Readonly<Record<string, string>>, page: KeptPage): string {
  const { addresses, fetched, etag, lastModified } = page;
  const fields = { ...own, addresses, fetched, etag, last_modified: lastModified };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) document.delete(name);
    else document.set(name, value);
  }
  return document.toString({ lineWidth: 0 });
}

/** What is noted of a page; null where the YAML is not that of one that was fetched. */
export async function readKeptPage(yaml: string): Promise<KeptPage | null> {
  if (!/^addresses:/m.test(yaml)) return null;
  const { url, addresses, fetched, etag, last_modified: lastModified } = await yamlFields(yaml);
  const all = Array.isArray(addresses)
    ? addresses.filter((one) => URL.canParse(String(one))).map(String)
    : [];
  if (typeof url !== 'string' || !URL.canParse(url) || typeof fetched !== 'string' || all.length === 0)
    return null;
  return { url, addresses: all, fetched, etag: textIn(etag), lastModified: textIn(lastModified) };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
