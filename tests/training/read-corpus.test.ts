import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../embeddings/training/corpus/read-corpus.js';
import { UsageError } from '../../src/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), gzipSync(text));
}

describe('the training data', () => {
  it('are sentence pairs with their source, and headings with their sections', () => {
    write('pairs.tsv.gz', 'anki\tHello.\tBonjour.\nlaws\tThe Act\tLa Loi\n');
    write('headings.tsv.gz', 'Fees\tA fee is due.\tDroits\tUn droit est exigible.\n');
    expect(readCorpus(folder)).toEqual({
      pairs: [
        { source: 'anki', english: 'Hello.', french: 'Bonjour.' },
        { source: 'laws', english: 'The Act', french: 'La Loi' },
      ],
      sections: [
        {
          englishHeading: 'Fees',
          english: 'A fee is due.',
          frenchHeading: 'Droits',
          french: 'Un droit est exigible.',
        },
      ],
    });
  });

  it('are refused with the line that lacks a column', () => {
    write('pairs.tsv.gz', 'anki\tHello.\tBonjour.\nlaws\tThe Act\n');
    expect(() => readCorpus(folder)).toThrow(/pairs\.tsv\.gz, line 2: expected 3 columns/);
  });

  it('are asked for by name where they are missing', () => {
    expect(() => readCorpus(join(folder, 'nowhere'))).toThrow(UsageError);
    expect(() => readCorpus(join(folder, 'nowhere'))).toThrow(/--data .* pairs\.tsv\.gz/);
  });
});
