import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/articles/formats/format.js';
import { SeedError } from '../../src/errors.js';

/** What a test of a format brings along. */
export interface FormatSample {
  /** A file that holds one French article, whose title and paragraphs (standfirst and body) are those given. */
  readonly article: { readonly title: string; readonly paragraphs: readonly string[] };
  /** The file that holds such an article. */
  make(title: string, paragraphs: readonly string[]): Uint8Array | Promise<Uint8Array>;
}

/** What every format of articles must do. */
export function describeFormat(format: Format, { article, make }: FormatSample): void {
  const file = `Le pont${format.extensions[0]}`;
  const read = (bytes: Uint8Array) => format.read(file, bytes);

  describe(`${format.name} (format contract)`, async () => {
    const [first] = await read(await make(article.title, article.paragraphs));

    test('has extensions in lower case with their dot', () => {
      expect(format.extensions.length).toBeGreaterThan(0);
      for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9.]+$/);
    });

    test('reads the title, the language and each paragraph', () => {
      expect(first).toMatchObject({ file, title: article.title, language: 'fr' });
      const numbered = first?.paragraphs.filter(({ number }) => number !== null) ?? [];
      expect(numbered.map(({ start, end }) => first?.text.slice(start, end))).toEqual(article.paragraphs);
      expect(numbered.map(({ number }) => number)).toEqual(article.paragraphs.map((_, index) => index + 1));
    });

    test('names the article by the file, with its ending where that is not .txt', () => {
      expect(first?.id).toBe(file.replace(/\.txt$/, ''));
    });

    test('keeps paragraphs within the text, in its order, apart from each other', () => {
      let reached = 0;
      for (const { start, end } of first?.paragraphs ?? []) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(first?.text.length ?? 0);
    });

    test('leaves characters of several code units and marks whole', async () => {
      const [odd] = await read(
        await make(article.title, ['Le maire a dit : « Oui 😀, c’est fait », puis il est parti.']),
      );
      const body = odd?.paragraphs.find(({ number }) => number === 1);
      expect(odd?.text.slice(body?.start, body?.end)).toBe(
        'Le maire a dit : « Oui 😀, c’est fait », puis il est parti.',
      );
    });

    test('reads the same bytes as the same article', async () => {
      expect(await read(await make(article.title, article.paragraphs))).toEqual([first]);
    });

    test.each([
      ['an empty file', new Uint8Array()],
      ['a file without words', await make('', [])],
      ['bytes of no format', Uint8Array.from({ length: 2_000 }, (_, index) => (index * 197) % 256)],
    ])('says in one line that %s holds no article', async (_, bytes) => {
      await expect(read(bytes)).rejects.toThrow(SeedError);
      await expect(read(bytes)).rejects.toThrow(/^Le pont\S*: [^\n]+; [^\n]+$/);
    });
  });
}
