import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueOf } from '../../../src/discord/catalogue/catalogue-of.js';
import { problemText } from '../../../src/discord/catalogue/problem-text.js';
import { unescapeMarkdown } from '../../../src/discord/text/escape.js';
import { messageOf } from '../../../src/errors.js';
import { openLibrary } from '../../../src/library.js';
import { createProject } from '../../fixtures/project.js';

const fr = catalogueOf('fr');
const en = catalogueOf('en');

test('everything that can be wrong with an article is said in French too', async () => {
  const project = await createProject({
    'good.txt': 'Un titre\n\n« Le pont est ouvert », a dit Anne Roux.\n',
    'empty.txt': '',
    'nulls.txt': Buffer.from('a\0b\0'.repeat(50)),
    'paper.txt': Buffer.from('%PDF-1.4\n\xff\xfe\x00', 'latin1'),
    'shell.html': '<div id="root"></div><script src="app.js"></script>',
    'paywall.html':
      '<p>Le pont rouvre.</p><script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script>',
    'consent.html': '<p>Nous et nos 214 partenaires utilisons des traceurs.</p>',
    'deep.html': '<div>'.repeat(1_000),
    'none.mhtml': 'MIME-Version: 1.0\n\nRien.',
    'archive.txt': Buffer.from('PK\x03\x04 photo.jpg'),
    'damaged.pdf': '%PDF-1.4\n',
    'damaged.docx': 'PK',
    'damaged.odt': 'PK',
    'damaged.json': '{',
    'lines.jsonl': '{}\n{"title": "Un pont", "text": "Le pont est ouvert."}',
    'empty.json': '[]',
    'empty.md': '# Un titre',
    'empty.eml': 'Subject: Un titre\n\n',
    'none.eml': 'Un titre',
    'nested.md': '>'.repeat(1000),
    'large.txt': 'x'.repeat(17 * 1024 * 1024),
  });
  try {
    const { warnings } = (await openLibrary(project.config)).status();
    expect(warnings.length).toBeGreaterThanOrEqual(14);
    for (const warning of warnings) {
      const [file] = warning.split(':');
      const text = problemText(warning, fr);
      expect(text, warning).toMatch(
        new RegExp(`^${file}: (?:dépasse|n’est pas|est une page|ne contient|ne peut|est trop)`),
      );
      expect(text).not.toMatch(/ is | it |save|write/);
      expect(problemText(warning, en)).toContain(file);
    }
  } finally {
    await project.remove();
  }
});

test('a folder without articles is told in the language of whoever rebuilds', async () => {
  const project = await createProject({});
  try {
    await writeFile(join(project.seeds, 'notes.xyz'), 'x');
    for (const [folder, says] of [
      [project.seeds, `Il n’y a aucun article dans ${project.seeds}. Mettez-y`],
      [join(project.seeds, 'missing'), `Il n’y a pas de dossier ${join(project.seeds, 'missing')}. Créez-le`],
      [join(project.seeds, 'notes.xyz'), 'Le dossier des articles'],
    ] as const) {
      const error = await openLibrary({ ...project.config, seedsFolder: folder }).catch(messageOf);
      expect(unescapeMarkdown(problemText(String(error), fr) ?? '')).toContain(says);
    }
    await mkdir(project.seeds, { recursive: true });
    await writeFile(join(project.seeds, 'empty.txt'), '');
    expect(problemText(String(await openLibrary(project.config).catch(messageOf)), fr)).toMatch(
      /^Aucun article/,
    );
  } finally {
    await project.remove();
  }
});

test('a database that is away, refuses or is damaged is told in the language of whoever rebuilds', async () => {
  const project = await createProject();
  try {
    const databaseUrl = `postgresql://me@/articles?host=${project.index}`;
    const error = await openLibrary({ ...project.config, databaseUrl }).catch(messageOf);
    const place = `${project.index}/articles`;
    expect(unescapeMarkdown(problemText(String(error), fr) ?? '')).toBe(
      `PostgreSQL sur ${place} ne répond pas. Démarrez-le ou corrigez DATABASE_URL.`,
    );
  } finally {
    await project.remove();
  }
  expect(problemText('PostgreSQL at h/d refuses (no). Mend that there, or DATABASE_URL.', fr)).toMatch(
    /refuse/,
  );
  expect(problemText('The index in PostgreSQL at h/d is damaged: x. Build it', fr)).toMatch(/endommagé/);
});

test('what has no French is not told in English', () => {
  expect(problemText('Something new is wrong', fr)).toBeNull();
  expect(problemText('There is no article "x*". Run: verbatim articles', fr)).toContain('« x\\* »');
});
