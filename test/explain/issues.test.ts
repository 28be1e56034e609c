import { readdirSync, readFileSync } from 'node:fs';
import { assessEligibilityFrom, eligibilityQuestion, InvalidInputError, trainingHoursQuestion } from 'bangkom';
import { explainIssue } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { ISSUE_WORDS } from '../../src/explain/explain-issue.js';
import type { InputIssue } from '../../src/kernel/errors.js';
import { facts, type Input, type Known, numberBy, questionOf, textBy } from '../../src/kernel/fact.js';

const own = facts(() => ({
  text: textBy(() => true, { code: 'custom', message: '' }, {}),
  number: numberBy(() => true, { code: 'custom', message: '' }, {}),
}));
/** Facts of kinds that questions on people do not have. */
const ofEveryKind = questionOf<Input<typeof own>, Known<typeof own>>(() => own.shape);

const issuesOf = (record: unknown): readonly InputIssue[] => {
  try {
    assessEligibilityFrom(record, { asOf: '2026-07-01' });
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
  }
  return [];
};
const told = (record: unknown, locale: 'id' | 'en'): string[] =>
  issuesOf(record).map((issue) => explainIssue(issue, { locale, question: eligibilityQuestion }));

describe('explainIssue', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a NIP that a spreadsheet made a number of',
      { nip: 1.99e17 },
      'NIP: bukan NIP: 18 digit sebagai teks, diawali tanggal lahir; yang tersimpan sebagai angka kehilangan digitnya.',
      'NIP: no NIP: 18 digits as text, beginning with the date of birth; one stored as a number has lost digits.',
    ],
    [
      'a study time that is none',
      { normativeTime: '4' },
      'waktu normatif Program Studi: bukan salah satu bentuk yang diterima; yang diterima: objek dengan semesters, atau objek dengan months, atau curriculum.',
      'normative time of the programme: none of the forms that are accepted; accepted: an object with semesters, or an object with months, or curriculum.',
    ],
    [
      'a day in another order',
      { penalties: [{ decreeDate: '01/07/2026' }] },
      'tanggal keputusan pada hukuman disiplin ke-1: bukan tanggal pada kalender; ditulis TTTT-BB-HH, seperti 2026-07-01.',
      'date of the decree for disciplinary penalty no. 1: no day of the calendar; written YYYY-MM-DD, such as 2026-07-01.',
    ],
    [
      'a code that is none',
      { funding: 'APBN' },
      'sumber biaya: bukan salah satu kode yang diterima; yang diterima: dipa, lembaga-pemberi-bantuan, mandiri, pemerintah.',
      'source of funding: none of the codes that are accepted; accepted: dipa, lembaga-pemberi-bantuan, mandiri, pemerintah.',
    ],
    [
      'an assessment of a year',
      { performance: { '2025': 7000 } },
      'hasil penilaian kinerja tahun 2025: terlalu besar atau terlalu panjang; yang diterima: sangat-kurang, kurang, butuh-perbaikan, baik, sangat-baik, cukup, belum-dinilai, atau angka dari 0 sampai 120.',
      'performance assessment of 2025: too big or too long; accepted: sangat-kurang, kurang, butuh-perbaikan, baik, sangat-baik, cukup, belum-dinilai, or a number from 0 to 120.',
    ],
    ['a name that is not known', { gaji: 1 }, 'gaji: nama ini tidak dikenal.', 'gaji: a name that is not known.'],
    ['no record', 7, 'jenis datanya salah', 'of the wrong type'],
  ])('tells %s', (_name, record, indonesian, english) => {
    expect(told(record, 'id').join(' ')).toContain(indonesian);
    expect(told(record, 'en').join(' ')).toContain(english);
  });

  const kinds: readonly [path: string, indonesian: string, english: string][] = [
    ['year', 'bilangan bulat dari 2023 sampai 2199', 'a whole number from 2023 to 2199'],
    ['trainings', 'daftar, paling banyak 200', 'a list, of 200 at most'],
    ['trainings[3].lastDay', 'tanggal, TTTT-BB-HH', 'a day, YYYY-MM-DD'],
    ['trainings[3].hours', 'angka, atau angka sebagai teks', 'a number, or a number as text'],
    ['trainings[3].label', 'teks 1 sampai 200 huruf', 'a text of 1 to 200 letters'],
    ['trainings[3].certified', 'true atau false', 'true or false'],
  ];
  it.each(kinds)('names what is accepted at %s', (path, indonesian, english) => {
    const issue = { path, code: 'invalid_type', message: '' };
    expect(explainIssue(issue, { question: trainingHoursQuestion })).toContain(`; yang diterima: ${indonesian}.`);
    expect(explainIssue(issue, { question: trainingHoursQuestion, locale: 'en' })).toContain(`; accepted: ${english}.`);
  });

  it.each([
    [eligibilityQuestion, 'performance', 'an object by year or name'],
    [eligibilityQuestion, 'normativeTime.months', 'a whole number from 1 to 120'],
    [ofEveryKind, 'text', 'a text'],
    [ofEveryKind, 'number', 'a number'],
  ])('names what is accepted of other kinds: %#', (question, path, accepted) => {
    const told = explainIssue({ path, code: 'invalid_type', message: '' }, { question, locale: 'en' });
    expect(told).toContain(`; accepted: ${accepted}.`);
  });

  it('names nothing at a path that the question does not know', () => {
    const issue = { path: 'trainings[0].lastDay.year', code: 'invalid_type', message: '' };
    expect(explainIssue(issue, { question: trainingHoursQuestion })).not.toContain('yang diterima');
    const ofTime = { ...issue, path: 'normativeTime.years' };
    expect(explainIssue(ofTime, { question: eligibilityQuestion })).not.toContain('yang diterima');
    expect(explainIssue({ ...issue, path: 'x' }, { question: trainingHoursQuestion })).toBe('x: jenis datanya salah.');
  });

  it('can be mapped, and tells a code of another version by its message', () => {
    const issues = [{ path: 'degree', code: 'of-tomorrow', message: 'not `so`' }];
    expect(issues.map(explainIssue)).toEqual(['jenjang studi yang dituju: not `so`.']);
  });

  it.each<unknown>([null, 7, {}, { path: 1, code: 'x', message: 'y' }])('refuses %o', (issue) => {
    expect(() => explainIssue(issue as InputIssue)).toThrow(InvalidInputError);
  });

  it.each<unknown>(['en', { locale: 'jv' }, { lang: 'en' }, new Map()])('refuses the options %o', (options) => {
    const issue = { path: 'degree', code: 'invalid_type', message: '' };
    expect(() => explainIssue(issue, options as { locale: 'id' })).toThrow(InvalidInputError);
  });

  it('has words for every code that the source makes', () => {
    const source = new URL('../../src/', import.meta.url);
    const files = readdirSync(source, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts'));
    const codes = files.flatMap((file) =>
      [...readFileSync(new URL(file, source), 'utf8').matchAll(/code: '([^']+)'/g)].map(([, code = '']) => code),
    );
    expect([...new Set(codes)].toSorted()).toEqual(Object.keys(ISSUE_WORDS).toSorted());
  });
});
