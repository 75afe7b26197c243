/** The page itself among the parts of a MIME message: the first that is HTML. */
export interface MainPart {
  readonly bytes: Uint8Array;
  /** As its header names them; null where it does not. */
  readonly charset: string | null;
  readonly location: string | null;
}

/** The header of a part of HTML; where it lies in bytes read as Latin-1. */
const HTML_HEADER = /^Content-Type:[ \t]*text\/html\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/im;
const CHARSET = /charset=["']?([\w:.-]{2,40})/i;
const LOCATION = /^(?:Snapshot-)?Content-Location:[ \t]*(\S+)/im;

/** The page of a MIME message, decoded from base64 or quoted-printable; null where it holds none. */
export async function mainPart(bytes: Uint8Array): Promise<MainPart | null> {
  const message = Buffer.from(bytes).toString('latin1');
  const header = HTML_HEADER.exec(message);
  if (!header) return null;
  const { default: PostalMime } = await import('postal-mime');
  // As an attachment it is given as its bytes, apart from the pages of its frames.
  const marked = `${message.slice(0, header.index)}Content-Disposition: attachment\r\n${message.slice(header.index)}`;
  const email = await PostalMime.parse(Buffer.from(marked, 'latin1'), { maxNestingDepth: 16 }).catch(
    () => null,
  );
  const page = email?.attachments.find(({ mimeType }) => mimeType === 'text/html');
  if (!(page?.content instanceof ArrayBuffer)) return null;
  return {
    bytes: new Uint8Array(page.content),
    charset: CHARSET.exec(header[0])?.[1] ?? null,
    location: LOCATION.exec(message)?.[1] ?? null,
  };
}
