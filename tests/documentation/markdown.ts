import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/config.js';

export interface Page {
  /** From the project's folder. */
  readonly path: string;
  readonly content: string;
}

/** The pages that people read, README.md first: those of the top and of docs/, and what they lead to; articles in Markdown are none. */
export function readPages(): readonly Page[] {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', ':!seeds'],
    {
      cwd: PROJECT_FOLDER,
      encoding: 'utf8',
    },
  );
  return files
    .split('\n')
    .filter(Boolean)
    .sort((a, b) => Number(b === 'README.md') - Number(a === 'README.md'))
    .map((path) => ({ path, content: readFileSync(join(PROJECT_FOLDER, path), 'utf8') }));
}

/** The commands that a page shows: each line of its shell blocks, and code within a line that begins like one. */
export function commandsOf({ content }: Page): readonly string[] {
  const blocks = [...content.matchAll(/^ *```(?:sh|bash|console)\n([\s\S]*?)^ *```/gm)];
  const lines = blocks.flatMap(([, block = '']) => block.split('\n').map((line) => line.trim()));
  const inline = [...withoutBlocks(content).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [
    ...lines.filter((line) => line !== '' && !line.startsWith('#')),
    ...inline.filter((code) => /^(npm|npx|node|docker|git|sudo|chmod|cp) \S/.test(code)),
  ];
}

/** Where the links and pictures of a page lead to, without the addresses of other sites. */
export function linksOf({ content }: Page): readonly string[] {
  const text = withoutBlocks(content);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  return links.map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf({ content }: Page): readonly string[] {
  return [...withoutBlocks(content).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutBlocks(content: string): string {
  return content.replace(/^ *```[\s\S]*?^ *```/gm, '');
}
