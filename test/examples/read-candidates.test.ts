import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../examples/shared/csv.js';
import { openCandidates } from '../../examples/tugas-belajar/read-candidates.js';
import { fileOf, open } from './in-process.js';

const rowsOf = async (content: string) => {
  const rows: { line: number; cells: readonly string[]; quoteNotClosed: boolean }[] = [];
  for await (const row of (await open(fileOf(content))).rows) rows.push(row);
  return rows;
};

const whole = (line: number, ...cells: string[]) => ({ line, cells, quoteNotClosed: false });

describe('reading a file', () => {
  it.each([
    ['commas', 'nip,nama\n1,a\n'],
    ['semicolons', 'nip;nama\n1;a\n'],
    ['tabs', 'nip\tnama\n1\ta\n'],
    ['a byte order mark', '\uFEFFnip;nama\n1;a\n'],
    ['CRLF', 'nip,nama\r\n1,a\r\n'],
    ['CR', 'nip,nama\r1,a\r'],
    ['quotes', '"nip","nama"\n"1","a"\n'],
    ['no line break at the end', 'nip,nama\n1,a'],
    ['all of it', '\uFEFF"nip";"nama"\r\n"1";"a"\r\n'],
  ])('with %s', async (_, content) => {
    expect(await rowsOf(content)).toEqual([whole(2, '1', 'a')]);
  });

  it('keeps delimiters, quotes and line breaks within quotes, and the lines right', async () => {
    expect(await rowsOf('nip;nama\r\n1;"Calon; ""A""\r\nS.T."\r\n\r\n2;b\r\n3;c "d"\r\n')).toEqual([
      whole(2, '1', 'Calon; "A"\r\nS.T.'),
      whole(5, '2', 'b'),
      whole(6, '3', 'c "d"'),
    ]);
  });

  it('reads the rows before a quote that is never closed, and tells where it is', async () => {
    expect(await rowsOf('nip,nama\n1,a\n2,"b\n3,c\n4,d\n')).toEqual([
      whole(2, '1', 'a'),
      { line: 3, cells: [], quoteNotClosed: true },
    ]);
  });

  it('takes the delimiter that the header has most of', () => {
    expect(delimiterOf('nip;"a,b,c";d\n1,2,3,4,5')).toBe(';');
    expect(delimiterOf('nip')).toBe(',');
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['blank lines only', '\n\n', 'file-empty'],
    ['UTF-16', '\uFEFFn\0i\0p\0', 'not-utf-8'],
    ['no known column', 'a,b\n1,2\n', 'no-known-column'],
    ['no nip', 'tmt_pns\n01-03-2014\n', 'no-nip-column'],
  ])('refuses %s', async (_, content, code) => {
    expect(await openCandidates(fileOf(content))).toMatchObject({ problem: { code } });
  });

  it('refuses what is not there or not a file', async () => {
    expect(await openCandidates(`${fileOf('')}.missing`)).toMatchObject({ problem: { code: 'file-missing' } });
    expect(await openCandidates(import.meta.dirname)).toMatchObject({ problem: { code: 'file-unreadable' } });
  });
});
