import { expect, test } from 'vitest';
import { readEMail } from '../../../../src/articles/formats/e-mail/index.js';
import { readBlocks } from '../read-blocks.js';

async function read(mail: string, encoding: BufferEncoding = 'utf8') {
  const [article] = await readEMail('pont.eml', Buffer.from(mail.replace(/\n/g, '\r\n'), encoding));
  return article;
}

test('reads the subject as the title, the text in its encoding, and no signature', async () => {
  const article = await read(
    `From: =?utf-8?Q?Le_Fanal?= <lettre@example.org>
Date: Wed, 4 Mar 2026 10:00:00 +0100
Subject: =?iso-8859-1?Q?Le_pont_rouvre_apr=E8s?=
 =?iso-8859-1?Q?_trois_ans?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Le pont de la ville a rouvert lundi, apr=E8s trois ans de travaux.

=AB Nous y sommes =BB, a dit la maire, Anne Roux, devant les habitants venus=
 nombreux.

--=20
Le Fanal, 3 rue du Port
--b
Content-Type: application/pdf
Content-Disposition: attachment

autre chose
--b--
`,
    'latin1',
  );
  expect(article).toMatchObject({ id: 'pont.eml', date: '2026-03-04', outlet: null, language: 'fr' });
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre après trois ans',
    '1: Le pont de la ville a rouvert lundi, après trois ans de travaux.',
    '2: « Nous y sommes », a dit la maire, Anne Roux, devant les habitants venus nombreux.',
  ]);
});

test('reads a mail that has its words as HTML only', async () => {
  const article = await read(`From: luc@example.org
Subject: Le pont rouvre
Content-Type: text/html; charset=utf-8

<table><tr><td><h1>Le pont rouvre</h1><p>Le pont de la ville a rouvert lundi, après trois ans de travaux qui ont coûté cher.</p>
<p>« Nous y sommes », a dit la maire, Anne Roux, devant les habitants venus nombreux malgré la pluie.</p></td></tr></table>
`);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre',
    '1: Le pont de la ville a rouvert lundi, après trois ans de travaux qui ont coûté cher.',
    '2: « Nous y sommes », a dit la maire, Anne Roux, devant les habitants venus nombreux malgré la pluie.',
  ]);
});

test('gives a mail that was passed on no date of its own', async () => {
  const article = await read(
    'From: Luc <luc@example.org>\nDate: Wed, 4 Mar 2026 10:00:00 +0100\nSubject: TR: Fwd: Le pont rouvre\n\nLe pont a rouvert lundi.\n',
  );
  expect(article).toMatchObject({ title: 'Le pont rouvre', date: null });
});

const NOTE = 'À lire !\n\nLuc\n\n-- \nLuc Petit\n\n';
const MESSAGE = `Le pont rouvre

Par Zoé Blanc

Le pont de la ville a rouvert lundi, après trois ans de travaux.

« Nous y sommes », a dit la maire, Anne Roux, devant les habitants.
`;
const quoted = (text: string) => text.replace(/^/gm, '> ');

test.each([
  [
    'Gmail',
    `${NOTE}---------- Forwarded message ---------\nFrom: Le Fanal <lettre@fanal.example>\nDate: Wed, Mar 4, 2026 at 7:00 AM\nSubject: Le pont rouvre\nTo: <luc@example.org>,\n <zoe@example.org>\n\n\n${MESSAGE}`,
  ],
  [
    'Apple Mail',
    `${NOTE}Début du message réexpédié :\n\n${quoted(`De: Le Fanal <lettre@fanal.example>\nObjet: Le pont rouvre\nDate: 4 mars 2026 à 18:30:00 UTC+1\nÀ: luc@example.org\n\n${MESSAGE}`)}`,
  ],
  [
    'Outlook',
    `${NOTE}________________________________\nDe : Le Fanal\nEnvoyé : mercredi 4 mars 2026 18:30\nÀ : Luc Petit\nObjet : Le pont rouvre\n\n${MESSAGE}`,
  ],
])(
  'reads of a mail that %s passes on that one, with its date, and no note of whoever passes it on',
  async (_, text) => {
    const article = await read(
      `From: luc@example.org\nDate: Sat, 7 Mar 2026 10:00:00 +0100\nSubject: TR: Le pont rouvre\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
    );
    expect(article).toMatchObject({ date: '2026-03-04', authors: ['Zoé Blanc'] });
    expect(readBlocks(article)).toEqual([
      'title: Le pont rouvre',
      'byline: Par Zoé Blanc',
      '1: Le pont de la ville a rouvert lundi, après trois ans de travaux.',
      '2: « Nous y sommes », a dit la maire, Anne Roux, devant les habitants.',
    ]);
  },
);

test.each(['attachment', 'inline'])('reads a mail that is passed on as a file: %s', async (disposition) => {
  const article = await read(`From: luc@example.org
Subject: Fwd: à lire
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Voici.
--b
Content-Type: message/rfc822
Content-Disposition: ${disposition}

From: lettre@fanal.example
Date: Wed, 4 Mar 2026 10:00:00 +0100
Subject: Le pont rouvre
Content-Type: text/plain; charset=utf-8

Le pont de la ville a rouvert lundi.
--b--
`);
  expect(article).toMatchObject({ date: '2026-03-04' });
  expect(readBlocks(article)).toEqual(['title: Le pont rouvre', '1: Le pont de la ville a rouvert lundi.']);
});

test.each([
  ['no head', 'Le pont a rouvert lundi.'],
  ['no text', 'Subject: Le pont\n\n'],
  [
    'parts in parts in parts',
    `Subject: Le pont\n${Array.from({ length: 100 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join('')}`,
  ],
])('says in one line of a file with %s that it is no mail with text', async (_, mail) => {
  await expect(read(mail)).rejects.toThrow(/^pont\.eml: [^\n]+; [^\n]+$/);
});

const STORY = `<h1>Le pont rouvre</h1><p>Le pont de la ville a rouvert lundi, après trois ans de travaux qui ont coûté cher.</p>
<p>« Nous y sommes », a dit la maire, Anne Roux, devant les habitants venus nombreux malgré la pluie.</p>`;

function withBoth(text: string, html: string): string {
  return `From: luc@example.org
Subject: Le pont rouvre
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

${text}
--b
Content-Type: text/html; charset=utf-8

${html}
--b--
`;
}

test.each([
  ['is empty', ''],
  [
    'only says where to read it, however long the address is',
    `Pour lire ce message, ouvrez-le dans votre navigateur : https://lettre.example/${'a1b2'.repeat(80)}`,
  ],
])('reads the HTML of a mail whose text %s', async (_, text) => {
  expect(readBlocks(await read(withBoth(text, STORY)))).toEqual([
    'title: Le pont rouvre',
    '1: Le pont de la ville a rouvert lundi, après trois ans de travaux qui ont coûté cher.',
    '2: « Nous y sommes », a dit la maire, Anne Roux, devant les habitants venus nombreux malgré la pluie.',
  ]);
});

test('reads the text of a mail that tells what its HTML does, too', async () => {
  const text = `Le pont de la ville a rouvert lundi.

« Nous y sommes », a dit la maire, Anne Roux, devant les habitants venus nombreux malgré la pluie et le vent.`;
  const blocks = readBlocks(await read(withBoth(text, STORY)));
  expect(blocks[1]).toBe('1: Le pont de la ville a rouvert lundi.');
});

test('reads the text of a mail whose HTML cannot be read', async () => {
  const text = 'Le pont de la ville a rouvert lundi, après trois ans de travaux.';
  const blocks = readBlocks(await read(withBoth(text, '<div>'.repeat(200))));
  expect(blocks).toEqual(['title: Le pont rouvre', `1: ${text}`]);
});
