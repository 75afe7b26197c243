/** Discord's markdown, as far as the bot writes it, as HTML. */
export function markdownHtml(markdown: string): string {
  const blocks: string[] = [];
  let quoted: string[] = [];
  const endQuote = () => {
    if (quoted.length > 0) blocks.push(`<blockquote>${quoted.map(lineHtml).join('')}</blockquote>`);
    quoted = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.startsWith('> ')) {
      quoted.push(line.slice(2));
      continue;
    }
    endQuote();
    blocks.push(lineHtml(line));
  }
  endQuote();
  return blocks.join('');
}

function lineHtml(line: string): string {
  if (line.startsWith('### ')) return `<h3>${inlineHtml(line.slice(4))}</h3>`;
  if (line.startsWith('-# ')) return `<small>${inlineHtml(line.slice(3))}</small>`;
  if (line.startsWith('- ')) return `<p class="item">${inlineHtml(line.slice(2))}</p>`;
  return `<p>${inlineHtml(line) || '<br>'}</p>`;
}

const INLINE =
  /\\([^0-9A-Za-z\s])|\*\*(.+?)(?<!\\)\*\*|`([^`]+)`|(?<!\\)\[(.+?)(?<!\\)\]\(([^)]+)\)|<t:(\d+):R>|<(@|\/)([^>]+)>|(https:\/\/[^\s)]+)/gsu;

function inlineHtml(markdown: string): string {
  let html = '';
  let from = 0;
  for (const match of markdown.matchAll(INLINE)) {
    const [whole, escaped, bold, code, label, address, time, kind, mention, bare] = match;
    html += escapeHtml(markdown.slice(from, match.index));
    from = match.index + whole.length;
    if (escaped !== undefined) html += escapeHtml(escaped);
    else if (bold !== undefined) html += `<b>${inlineHtml(bold)}</b>`;
    else if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else if (label !== undefined) html += `<a href="${escapeHtml(address ?? '')}">${inlineHtml(label)}</a>`;
    else if (time !== undefined) html += '<span class="time">in a minute</span>';
    else if (bare !== undefined) html += `<a>${escapeHtml(bare)}</a>`;
    else html += `<span class="mention">${kind === '/' ? `/${mention?.split(':')[0]}` : '@Verbatim'}</span>`;
  }
  return html + escapeHtml(markdown.slice(from));
}

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
