import { readFileSync } from 'node:fs';
import { EligibilityInput } from 'bangkom/schema';
import { describe, expect, it } from 'vitest';
import { COLUMNS, IGNORED_COLUMNS, readCandidate, readHeader } from '../../examples/tugas-belajar/columns.js';

/** By column: a cell and what it is read as, and a cell that is wrong. */
const CELLS: Readonly<Record<string, readonly [good: string, value: unknown, bad: string, code: string]>> = {
  nip: ["'19880520 201403 1 001", '198805202014031001', '1.98805E+17', 'nip-as-number'],
  tahap: ['Selected', 'selected', 'lulus', 'unknown-code'],
  status_kepegawaian: ['PNS', 'pns', 'honorer', 'unknown-code'],
  tanggal_lahir: ['29-02-1988', '1988-02-29', '29 Februari 1988', 'not-a-date'],
  tmt_cpns: ['1-3-2013', '2013-03-01', '01/03/2013', 'not-a-date'],
  tmt_pns: ['2014-03-01', '2014-03-01', '2014-3-1', 'not-a-date'],
  jenjang_jabatan: ['AHLI MUDA', 'ahli-muda', 'staf', 'unknown-code'],
  tanggal_pensiun: ['31-05-2046', '2046-05-31', '2046', 'not-a-date'],
  jenis_organisasi: ['Unit_Organisasi', 'unit-organisasi', 'kementerian', 'unknown-code'],
  jenjang_studi: ['S-2', 's2', 'S4', 'unknown-code'],
  sumber_pembiayaan: ['APBN', 'pemerintah', 'hibah', 'unknown-code'],
  tanggal_mulai: ['31-08-2026', '2026-08-31', 'segera', 'not-a-date'],
  tanggal_selesai: ['31-08-2028', '2028-08-31', '-', 'not-a-date'],
  masa_studi_semester: ['4', { semesters: 4 }, '-4', 'out-of-range'],
  masa_studi_bulan: ['18', { months: 18 }, '18,5', 'not-a-whole-number'],
  dibebaskan_tugas: ['Ya', true, 'mungkin', 'not-yes-or-no'],
  latar_belakang_sesuai: ['y', true, 'yes', 'not-yes-or-no'],
  pengalaman_sesuai: ['1', true, '2', 'not-yes-or-no'],
  jabatan_sesuai: ['TRUE', true, 'benar', 'not-yes-or-no'],
  sedang_diperiksa_disiplin: ['tidak', false, 'belum', 'not-yes-or-no'],
  sedang_diperiksa_pidana: ['T', false, '-', 'not-yes-or-no'],
  sedang_menjalani_pidana: ['0', false, 'nihil', 'not-yes-or-no'],
  hukuman_disiplin_dijalani: ['Tidak Ada', 'tidak-ada', 'teguran', 'unknown-code'],
  cuti_luar_tanggungan_negara: ['false', false, 'x', 'not-yes-or-no'],
  diberhentikan_sementara: ['tidak', false, '?', 'not-yes-or-no'],
  riwayat_hukuman_disiplin: [
    'Ringan@12-03-2019 | sedang@?|?@01-01-2020',
    [
      { level: 'ringan', decreeDate: '2019-03-12' },
      { level: 'sedang', decreeDate: null },
      { level: null, decreeDate: '2020-01-01' },
    ],
    'ringan@12-03-2019|',
    'not-an-item',
  ],
  riwayat_pidana: ['12-03-2019|?', [{ judgmentDate: '2019-03-12' }, { judgmentDate: null }], '2019', 'not-a-date'],
  surat_keterangan_sehat: ['sehat', 'sehat', 'sakit', 'unknown-code'],
  pengusul: ['PPK Daerah', 'ppk-daerah', 'bupati', 'unknown-code'],
  pemberi_rekomendasi: ['tidak-ada', 'tidak-ada', '-', 'unknown-code'],
  lulus_seleksi: ['ya', true, 'lulus', 'not-yes-or-no'],
  perjanjian_ditandatangani: ['ya', true, 'sudah', 'not-yes-or-no'],
  berkas_diserahkan: ['tidak', false, 'kurang', 'not-yes-or-no'],
  riwayat_tugas_belajar: [
    's1@30-06-2018|dihentikan-tidak sah@31-08-2025|dihentikan-sah|?@31-08-2019',
    [
      { degree: 's1', lastDay: '2018-06-30', completed: true },
      { terminated: true, terminatedOn: '2025-08-31', unfinishedJustified: false },
      { terminated: true, terminatedOn: null, unfinishedJustified: true },
      { lastDay: '2019-08-31' },
    ],
    's1@30-06-2018@lagi',
    'not-an-item',
  ],
};

const headerOf = (...names: string[]) => {
  const header = readHeader(names);
  if ('problem' in header) throw new Error(header.problem.code);
  return header;
};

const readOne = (name: string, cell: string) => {
  const header = headerOf(...(name === 'nip' ? ['nip'] : ['nip', name]));
  return readCandidate(header, name === 'nip' ? [cell] : ['', cell]);
};

describe('the columns', () => {
  it('give every fact that the library asks about', () => {
    const facts = new Set<string>([...COLUMNS.map(({ fact }) => fact), 'performance']);
    expect([...facts].filter((fact) => fact !== 'plannedLastDay').toSorted()).toEqual(
      Object.keys(EligibilityInput.shape).toSorted(),
    );
  });

  it('are all told in docs/columns.md', () => {
    const docs = readFileSync(new URL('../../docs/columns.md', import.meta.url), 'utf8');
    const names = [...COLUMNS.map(({ name }) => name), ...IGNORED_COLUMNS, 'predikat_2025'];
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it('are all read below', () => {
    expect(Object.keys(CELLS).toSorted()).toEqual(COLUMNS.map(({ name }) => name).toSorted());
  });

  describe.each(COLUMNS)('$name', ({ name, fact }) => {
    const [good, value, bad, code] = CELLS[name] ?? ['', undefined, '', ''];

    it('reads a cell', () => {
      const { record, plannedLastDay, issues } = readOne(name, ` ${good} `);
      expect(issues).toEqual([]);
      expect(fact === 'plannedLastDay' ? plannedLastDay : record[fact]).toEqual(value);
    });

    it('tells a cell that is wrong', () => {
      const { record, issues } = readOne(name, bad);
      expect(issues).toMatchObject([{ column: name, cell: bad, code }]);
      expect(record).not.toHaveProperty(fact);
    });

    it('leaves an empty cell unknown', () => {
      expect(readOne(name, '  ')).toEqual({ record: { performance: {} }, plannedLastDay: undefined, issues: [] });
    });
  });

  it('read predicates by year, as SIASN writes them', () => {
    const { record } = readCandidate(headerOf('nip', 'predikat_2024', 'Predikat 2025'), [
      '',
      'Sangat Baik',
      'Butuh Perbaikan',
    ]);
    expect(record.performance).toEqual({ '2024': 'sangat-baik', '2025': 'butuh-perbaikan' });
    expect(readOne('predikat_2024', 'Bagus').issues).toMatchObject([{ column: 'predikat_2024', code: 'unknown-code' }]);
  });

  it.each(['-', 'tidak-ada', 'Tidak Pernah', 'nihil'])('read %s as a list that is known to be empty', (cell) => {
    expect(readOne('riwayat_pidana', cell).record.criminalSentences).toEqual([]);
  });

  it('take the curriculum time only when asked for', () => {
    expect(readOne('masa_studi_semester', 'Kurikulum').record.normativeTime).toBe('curriculum');
  });

  it('refuse a study time that is given twice', () => {
    const header = headerOf('nip', 'masa_studi_semester', 'masa_studi_bulan');
    expect(readCandidate(header, ['', '4', '24']).issues).toMatchObject([
      { column: 'masa_studi_bulan', code: 'given-twice' },
    ]);
  });
});

describe('the header', () => {
  it('is read whatever its case, blanks and hyphens', () => {
    expect(headerOf(' NIP ', 'Tanggal Lahir', 'TMT-PNS').columns.map((column) => column?.path)).toEqual([
      'nip',
      'birthDate',
      'pnsAppointmentDate',
    ]);
  });

  it('tells columns that nobody reads, and not those that no rule asks for', () => {
    expect(headerOf('nip', 'Nama', 'catatan', '').unknown).toEqual(['catatan', '#4']);
  });

  it.each([
    ['no known column', ['a', 'b'], 'no-known-column'],
    ['no nip', ['tanggal_lahir'], 'no-nip-column'],
    ['a column twice', ['nip', 'NIP'], 'column-twice'],
  ])('is refused with %s', (_, names, code) => {
    expect(readHeader(names)).toMatchObject({ problem: { code } });
  });
});
