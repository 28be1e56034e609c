import { readFileSync } from 'node:fs';
import { citeProvision } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { candidates, FAULTS, sampleFiles } from '../../examples/tugas-belajar/generate.js';
import { textReport } from '../../examples/tugas-belajar/report-text.js';
import { documentOf, examplesFile, fileOf, reportOf } from './in-process.js';

const SAMPLE = examplesFile('data/candidates.csv');
const BAD_ROWS = examplesFile('data/candidates-bad-rows.csv');

describe('the sample data', () => {
  it.each(Object.entries(sampleFiles()))('%s is what the generator makes', (name, text) => {
    expect(readFileSync(examplesFile(`data/${name}`), 'utf8')).toBe(text);
  });

  it('has NIPs that begin with the birth date and month ends and leap days among the dates', () => {
    const people = candidates();
    for (const { nip = '', tanggal_lahir = '' } of people) {
      expect(nip.slice(0, 8)).toBe(tanggal_lahir.split('-').reverse().join(''));
    }
    expect(new Set(people.map(({ nip }) => nip)).size).toBe(people.length);
    const dates = people.flatMap((cells) => Object.values(cells).filter((cell) => /^\d{2}-\d{2}-\d{4}$/.test(cell)));
    expect(dates.filter((date) => date.startsWith('29-02-')).length).toBeGreaterThan(20);
    expect(dates.filter((date) => date.startsWith('31-')).length).toBeGreaterThan(100);
  });

  it('holds every way to fail, eligible people enough, and holes in about a quarter', async () => {
    const { rows, summary } = await documentOf(SAMPLE);
    const failing = new Set(
      rows.flatMap(({ eligibility }) =>
        (eligibility?.findings ?? []).filter(({ status }) => status === 'unmet').map(({ provision }) => provision),
      ),
    );
    expect([...failing]).toEqual(
      expect.arrayContaining(Object.keys(FAULTS).map((provision) => `pupr-2-2023/${provision}`)),
    );
    expect(rows.length).toBe(300);
    expect(summary.refused).toBe(0);
    expect(summary.eligible).toBeGreaterThanOrEqual(60);
    expect(summary.undetermined).toBeGreaterThanOrEqual(30);
    const holed = rows.filter(({ eligibility }) => eligibility?.findings.some(({ missing }) => missing.length > 0));
    expect(holed.length / rows.length).toBeGreaterThan(0.2);
    expect(holed.length / rows.length).toBeLessThan(0.3);
  });
});

describe('the summary', () => {
  it.each([SAMPLE, BAD_ROWS])('adds up to the rows of the file', async (path) => {
    const { rows, summary } = await documentOf(path);
    const { eligible, ineligible, undetermined, refused } = summary;
    expect(eligible + ineligible + undetermined + refused).toBe(summary.rows);
    expect(rows.length).toBe(summary.rows);
    expect(rows.filter(({ errors }) => errors !== undefined).length).toBe(refused);
    const unmet = rows.flatMap(({ eligibility }) =>
      (eligibility?.findings ?? []).filter(({ status }) => status === 'unmet'),
    );
    expect(summary.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(unmet.length);
    for (const { provision, count } of summary.reasons) {
      expect(count).toBe(unmet.filter((finding) => finding.provision === provision).length);
    }
  });
});

/** One thing that is wrong, by line; `null` for the row as a whole. */
const MISTAKES: readonly (readonly [number, string | null, string | null, string])[] = [
  [3, 'nip', '19880520201303100', 'impossible-nip'],
  [5, 'nip', '199002312014031001', 'impossible-nip'],
  [7, 'nip', '1,98805E+17', 'nip-as-number'],
  [9, 'tanggal_lahir', '31-02-1990', 'impossible-date'],
  [11, 'tmt_pns', '03/14/2016', 'not-a-date'],
  [13, 'jenjang_studi', 'S4', 'unknown-code'],
  [15, 'lulus_seleksi', 'mungkin', 'not-yes-or-no'],
  [17, 'masa_studi_semester', '-4', 'out-of-range'],
  [19, 'tmt_pns', '01-03-2014', 'end-before-start'],
  [21, 'tanggal_selesai', '31-08-2025', 'end-before-start'],
  [23, 'riwayat_hukuman_disiplin', 'sedang/12-03-2019', 'unknown-code'],
  [25, 'predikat_2024', 'Bagus', 'unknown-code'],
  [29, null, null, 'field-count'],
  [30, null, null, 'field-count'],
];

describe('bad rows', () => {
  it('are told by line, column and reason, and every other row is decided', async () => {
    const { run, rows, summary } = await documentOf(BAD_ROWS);
    const told = rows.flatMap(({ line, errors = [] }) =>
      errors.map(({ column, cell, code }) => [line, column, cell, code]),
    );
    expect(told).toEqual(MISTAKES);
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 29 }, (_, i) => i + 2));
    expect(rows.filter(({ eligibility }) => eligibility !== undefined).length).toBe(15);
    expect(run.unknownColumns).toEqual(['catatan']);
    expect(summary.sameNip).toBe(2);
    expect(rows.find(({ line }) => line === 27)).toMatchObject({ sameNipAs: 26 });
    expect(rows.find(({ line }) => line === 28)).toMatchObject({ sameNipAs: 22, birthDateNotOfNip: '1985-10-17' });
  });

  it.each(['id', 'en'] as const)('have a reason in %s that is not the library’s own message', async (locale) => {
    const { rows } = await documentOf(BAD_ROWS, { locale });
    const reasons = rows.flatMap(({ errors = [] }) => errors.map(({ reason }) => reason));
    expect(reasons).toHaveLength(MISTAKES.length);
    expect(reasons).toContain(locale === 'id' ? 'bukan ya atau tidak' : 'neither ya nor tidak');
    expect(reasons.filter((reason) => reason.includes('undefined') || reason.includes('null'))).toEqual([]);
  });

  it('are told where they stand in the table, and once more by line', async () => {
    const text = await reportOf(BAD_ROWS, textReport);
    expect(text).toContain('✗ baris 9 (NIP 198501312012011009): tidak diputus');
    expect(text).toContain('kolom tanggal_lahir, isi "31-02-1990": tanggal ini tidak ada di kalender');
    expect(text).toContain('! baris 27: NIP sama dengan baris 26');
    expect(text).toContain('Baris yang perlu diperbaiki: 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 29, 30\n');
  });

  it('tell everything that is wrong with them, each thing once', async () => {
    const { rows } = await documentOf(
      fileOf('nip,tanggal_lahir,tanggal_mulai,tanggal_selesai,lulus_seleksi\n1,31-02-1990,01-09-2026,01-08-2026,x\n'),
    );
    expect(rows[0]?.errors?.map(({ column, code }) => `${column} ${code}`).toSorted()).toEqual([
      'lulus_seleksi not-yes-or-no',
      'nip impossible-nip',
      'tanggal_lahir impossible-date',
      'tanggal_selesai end-before-start',
    ]);
  });

  it('do not hide a file that a quote swallows, nor blank rows', async () => {
    const { rows, summary } = await documentOf(fileOf('nip,nama\n,\n198805202014031001,a\n,"b\n,c\n'));
    expect(rows).toMatchObject([
      { line: 3, nip: '198805202014031001' },
      { line: 4, errors: [{ column: null, code: 'quote-not-closed' }] },
    ]);
    expect(summary.blank).toBe(1);
  });
});

describe('a decided row', () => {
  const decideCells = async (cells: Readonly<Record<string, string>>) => {
    const file = fileOf(`nip;${Object.keys(cells).join(';')}\n198805202014031001;${Object.values(cells).join(';')}\n`);
    return (await documentOf(file)).rows[0];
  };

  it('takes the planned last day, and the normative time where there is none', async () => {
    const study = { tanggal_mulai: '01-09-2026', dibebaskan_tugas: 'ya', sumber_pembiayaan: 'donor' };
    const planned = await decideCells({ ...study, masa_studi_semester: '4', tanggal_selesai: '31-07-2028' });
    const normative = await decideCells({ ...study, masa_studi_semester: '4' });
    const curriculum = await decideCells({ ...study, jenjang_studi: 's2', masa_studi_semester: 'kurikulum' });
    expect(planned).toMatchObject({
      serviceBond: { lastDay: '2032-05-31' },
      extension: { latestLastDay: '2029-07-31' },
    });
    expect(normative).toMatchObject({
      serviceBond: { lastDay: '2032-08-31' },
      extension: { latestLastDay: '2029-08-31' },
    });
    expect(curriculum).toMatchObject({ serviceBond: { lastDay: '2032-08-31' } });
  });

  it('with nothing but a NIP is undetermined, with nothing taken for no', async () => {
    const row = await decideCells({ lulus_seleksi: '' });
    expect(row?.eligibility?.verdict).toBe('undetermined');
    expect(row?.eligibility?.findings.filter(({ status }) => status !== 'unknown')).toEqual([]);
    expect(row).toMatchObject({ serviceBond: { lastDay: null }, extension: { latestLastDay: null } });
  });

  it('without a NIP is decided and told by its line', async () => {
    const text = await reportOf(fileOf('nip;status_kepegawaian\n;pppk\n'), textReport);
    expect(text).toContain('│ - (baris 2)        │ tidak memenuhi │ Pasal 1 angka 13: bukan PNS');
  });
});

describe('the table', () => {
  it.each(['id', 'en'] as const)('is at most 120 characters wide in %s', async (locale) => {
    for (const path of [SAMPLE, BAD_ROWS]) {
      const lines = (await reportOf(path, textReport, { locale })).split('\n');
      expect(lines.filter((line) => line.length > 120)).toEqual([]);
    }
  });

  it('cites the provisions and names what is missing', async () => {
    const text = await reportOf(SAMPLE, textReport);
    for (const provision of ['pupr-2-2023/1.13', 'pupr-2-2023/28.b.1', 'pupr-2-2023/29'] as const) {
      expect(text).toContain(`${citeProvision(provision)}: `);
    }
    expect(text).toContain('belum diisi: ');
    expect(text).not.toMatch(/[a-z][A-Z]/);
  });
});
