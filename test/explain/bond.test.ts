import { computeServiceBondFrom } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, text } from './expected.js';
import { asOf, finishedStudy, secondStudy } from './records.js';

describe('two bonds, the second past retirement', () => {
  const record = { retirementDate: '2030-01-31', studyAssignments: [finishedStudy, secondStudy] };
  const result = computeServiceBondFrom(record, { asOf });

  it('are told in Indonesian text', () => {
    expect(explain(result)).toBe(
      text(
        'Terikat ikatan dinas per 1 Juli 2026: hari terakhir 17 Februari 2030, bebas mulai 18 Februari 2030 bila studi selesai sesuai rencana, sisa 26 bulan atas Tugas Belajar ke-1 dan 17 bulan 17 hari atas Tugas Belajar ke-2. Ikatan dinas melewati hari kerja terakhir sebelum pensiun, 31 Januari 2030. Bertanggal sesudah tanggal putusan, jadi belum terjadi: hari terakhir studi yang sebenarnya pada Tugas Belajar ke-2.',
        '',
        'Ikatan dinas menurut Tugas Belajar:',
        '- Tugas Belajar ke-1: sedang berjalan; hari pertama: 1 September 2024; hari terakhir: 31 Agustus 2028; sudah dijalani: 22 bulan; sisa: 26 bulan',
        '- Tugas Belajar ke-2: belum mulai; hari pertama: 1 September 2028; hari terakhir: 17 Februari 2030; sudah dijalani: 0 bulan; sisa: 17 bulan 17 hari; bila studi selesai sesuai rencana',
        '',
        'Langkah perhitungan menurut Permen PUPR 2/2023:',
        '- ! berlaku: Ikatan dinas bagi yang dibebaskan dari tugas (Pasal 37 ayat (2) huruf d angka 1) — penyelesaian studi: ya; pembebasan dari tugas jabatan: ya; sumber biaya: anggaran pemerintah; hari pertama studi: 1 September 2022; hari terakhir studi: 31 Agustus 2024; masa yang dikalikan: 24 bulan; kelipatan: 2 kali; ikatan dinas: 48 bulan; hari pertama ikatan dinas: 1 September 2024; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- ! berlaku: Perpanjangan ikut dihitung dalam masa Tugas Belajar (Pasal 38 ayat (9)) — hari pertama studi: 1 Januari 2026; hari terakhir studi menurut penetapan awal: 31 Januari 2027; hari terakhir studi: 17 Juni 2027',
        '- ! berlaku: Ikatan dinas bagi yang tetap bertugas (Pasal 37 ayat (2) huruf d angka 2) — penyelesaian studi: ya; pembebasan dari tugas jabatan: tidak; sumber biaya: biaya mandiri; hari pertama studi: 1 Januari 2026; hari terakhir studi: 17 Juni 2027; masa yang dikalikan: 17 bulan 17 hari; kelipatan: 1 kali; ikatan dinas: 17 bulan 17 hari; hari pertama ikatan dinas: 1 September 2028; hari terakhir ikatan dinas: 17 Februari 2030',
        '- ! berlaku: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — tanggal putusan: 1 Juli 2026; hari terakhir ikatan dinas: 17 Februari 2030; hari kerja terakhir sebelum pensiun: 31 Januari 2030; melewati masa pensiun: ya',
        '',
        'Tafsir bawaan atas ketentuan yang dikutip:',
        ...defaultReadings('id', [
          'C49',
          'A46',
          'A47',
          'A48',
          'B5',
          'A02',
          'A49',
          'A59',
          'B1',
          'B2',
          'B3',
          'B4',
          'C2',
          'C47',
        ]),
        '',
        'Dasar:',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: pasti',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('are told in English Markdown', () => {
    expect(explain(result, { locale: 'en', format: 'markdown' })).toBe(
      text(
        '**Under a service bond as of 1 July 2026: last day 17 February 2030, free from 18 February 2030 if finished as planned, 26 months for study assignment no. 1 and 17 months 17 days for study assignment no. 2 remaining.** The bond runs past the last day of service before retirement, 31 January 2030. Dated after the day of the decision, and so yet to come: last day of study as it was for study assignment no. 2.',
        '',
        '## Bonds by study assignment',
        '',
        '- study assignment no. 1: running; first day: 1 September 2024; last day: 31 August 2028; served: 22 months; remaining: 26 months',
        '- study assignment no. 2: not started; first day: 1 September 2028; last day: 17 February 2030; served: 0 months; remaining: 17 months 17 days; if finished as planned',
        '',
        '## Steps under Permen PUPR 2/2023',
        '',
        '- ! applies: The bond of those released from duties (Article 37 paragraph (2) letter d number 1) — study finished: yes; release from the duties of the post: yes; source of funding: government budget; first day of study: 1 September 2022; last day of study: 31 August 2024; period multiplied: 24 months; multiple: 2 times; bond: 48 months; first day of the bond: 1 September 2024; last day of the bond: 31 August 2028',
        '- ! applies: Extensions count in the period of study (Article 38 paragraph (9)) — first day of study: 1 January 2026; last day of study as first decreed: 31 January 2027; last day of study: 17 June 2027',
        '- ! applies: The bond of those who stayed in post (Article 37 paragraph (2) letter d number 2) — study finished: yes; release from the duties of the post: no; source of funding: self-funded; first day of study: 1 January 2026; last day of study: 17 June 2027; period multiplied: 17 months 17 days; multiple: 1 time; bond: 17 months 17 days; first day of the bond: 1 September 2028; last day of the bond: 17 February 2030',
        '- ! applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e) — day of the decision: 1 July 2026; last day of the bond: 17 February 2030; last day of service before retirement: 31 January 2030; runs past retirement: yes',
        '',
        '## Default readings of the provisions cited',
        '',
        ...defaultReadings('en', [
          'C49',
          'A46',
          'A47',
          'A48',
          'B5',
          'A02',
          'A49',
          'A59',
          'B1',
          'B2',
          'B3',
          'B4',
          'C2',
          'C47',
        ]),
        '',
        '## Basis',
        '',
        '- Rules: Permen PUPR 2/2023, revision 2',
        '- Day of the decision: 1 July 2026',
        '- Confidence: certain',
        '- Whether these rules still stood on the day of the decision could not be verified',
      ),
    );
  });
});

describe('a study of which it is not known whether it was finished', () => {
  const study = { ...finishedStudy, completed: null, funding: 'mandiri' };
  const result = computeServiceBondFrom({ studyAssignments: [study] }, { asOf, readings: { A48: 'concurrent' } });

  it('is told in Indonesian Markdown', () => {
    expect(explain(result, { format: 'markdown' })).toBe(
      text(
        '**Ikatan dinas per 1 Juli 2026 belum dapat dihitung: ada data yang kurang.**',
        '',
        '## Ikatan dinas menurut Tugas Belajar',
        '',
        '- Tugas Belajar ke-1: belum diketahui',
        '',
        '## Langkah perhitungan menurut Permen PUPR 2/2023',
        '',
        '- ? belum diketahui: Studi yang selesai diikuti ikatan dinas (Pasal 37 ayat (2) huruf d) — sejauh diketahui: pembebasan dari tugas jabatan: ya; sumber biaya: biaya mandiri; hari pertama studi: 1 September 2022; hari terakhir studi: 31 Agustus 2024 — yang kurang: penyelesaian studi pada Tugas Belajar ke-1',
        '- ? belum diketahui: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — sejauh diketahui: tanggal putusan: 1 Juli 2026 — yang kurang: penyelesaian studi pada Tugas Belajar ke-1',
        '',
        '## Data yang masih dapat mengubah jawaban',
        '',
        '- penyelesaian studi pada Tugas Belajar ke-1',
        '- hari kerja terakhir sebelum pensiun (atau tanggal lahir/NIP dan jabatan)',
        '',
        '## Tafsir yang dipilih selain bawaan',
        '',
        '- A48: Ikatan dinas dari beberapa Tugas Belajar dijalani bersamaan. Bawaan: Ikatan dinas dari beberapa Tugas Belajar dijalani berurutan.',
        '',
        '## Tafsir bawaan atas ketentuan yang dikutip',
        '',
        ...defaultReadings('id', ['A31', 'C49', 'A46', 'A47', 'B5', 'A02', 'A59', 'B1', 'B2', 'B3', 'C47', 'C54']),
        '',
        '## Dasar',
        '',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: pasti',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told in English text', () => {
    expect(explain(result, { locale: 'en', format: 'text' })).toBe(
      text(
        'The service bond as of 1 July 2026 cannot be reckoned yet: facts are missing.',
        '',
        'Bonds by study assignment:',
        '- study assignment no. 1: not known yet',
        '',
        'Steps under Permen PUPR 2/2023:',
        '- ? not known yet: A finished study is followed by a service bond (Article 37 paragraph (2) letter d) — as far as known: release from the duties of the post: yes; source of funding: self-funded; first day of study: 1 September 2022; last day of study: 31 August 2024 — missing: study finished for study assignment no. 1',
        '- ? not known yet: No resignation while the bond lasts (Article 37 paragraph (2) letter e) — as far as known: day of the decision: 1 July 2026 — missing: study finished for study assignment no. 1',
        '',
        'Facts that can still change the answer:',
        '- study finished for study assignment no. 1',
        '- last day of service before retirement (or date of birth/NIP and post held)',
        '',
        'Readings chosen other than the default:',
        '- A48: Bonds of several study assignments are served at the same time. Default: Bonds of several study assignments are served one after the other.',
        '',
        'Default readings of the provisions cited:',
        ...defaultReadings('en', ['A31', 'C49', 'A46', 'A47', 'B5', 'A02', 'A59', 'B1', 'B2', 'B3', 'C47', 'C54']),
        '',
        'Basis:',
        '- Rules: Permen PUPR 2/2023, revision 2',
        '- Day of the decision: 1 July 2026',
        '- Confidence: certain',
        '- Whether these rules still stood on the day of the decision could not be verified',
      ),
    );
  });
});

describe('the opening sentence', () => {
  const opening = (studyAssignments: readonly object[], on: string, locale: 'id' | 'en' = 'id') =>
    explain(computeServiceBondFrom({ retirementDate: '2046-05-31', studyAssignments }, { asOf: on }), { locale }).split(
      '\n',
    )[0];

  it('tells a bond that is served', () => {
    expect(opening([finishedStudy], '2028-09-01')).toBe(
      'Ikatan dinas sudah selesai dijalani: hari terakhir 31 Agustus 2028, bebas sejak 1 September 2028, tidak ada sisa.',
    );
    expect(opening([finishedStudy], '2028-09-01', 'en')).toBe(
      'The service bond has been served: last day 31 August 2028, free since 1 September 2028, nothing remaining.',
    );
  });

  it('tells a bond that is still to come', () => {
    expect(opening([finishedStudy], '2024-08-31')).toBe(
      'Tidak terikat ikatan dinas per 31 Agustus 2024, tetapi masih ada yang akan dijalani: hari terakhir 31 Agustus 2028, bebas mulai 1 September 2028 bila studi selesai sesuai rencana, sisa 48 bulan.',
    );
    expect(opening([finishedStudy], '2024-08-31', 'en')).toBe(
      'Under no service bond as of 31 August 2024, but one is still to come: last day 31 August 2028, free from 1 September 2028 if finished as planned, 48 months remaining.',
    );
  });

  it('tells of a bond that pauses that it rests on the end of the other study', () => {
    const other = { ...finishedStudy, firstDay: '2026-01-01', decreedLastDay: null, lastDay: '2027-12-31' };
    const told = (locale: 'id' | 'en') =>
      explain(computeServiceBondFrom({ studyAssignments: [finishedStudy, other] }, { asOf }), { locale });
    expect(told('id')).toContain('sisa: 32 bulan; bila studi itu berakhir sesuai rencana');
    expect(told('en')).toContain('remaining: 32 months; if that study ends as planned');
  });

  it('tells what is assumed of somebody of a region', () => {
    const record = { studyAssignments: [finishedStudy], organisation: 'pemerintah-daerah' };
    expect(explain(computeServiceBondFrom(record, { asOf }))).toContain(
      'Anggapan:\n- Pasal 37 ayat (2) huruf d menyebut bekerja kembali di Kementerian;',
    );
  });

  it('tells a study that runs and is not finished yet', () => {
    const study = { ...finishedStudy, decreedLastDay: null, lastDay: '2027-08-31', completed: false };
    expect(opening([study], asOf)).toContain(
      'Tidak terikat ikatan dinas per 1 Juli 2026; apakah masih ada yang akan dijalani belum dapat dihitung.',
    );
  });

  it('tells the last day of a bond in days', () => {
    expect(opening([finishedStudy], '2028-08-31')).toContain('sisa 1 hari.');
    expect(opening([finishedStudy], '2028-08-31', 'en')).toContain('1 day remaining.');
    expect(opening([finishedStudy], '2028-07-31', 'en')).toContain('1 month 1 day remaining.');
  });

  it('tells that there is none', () => {
    expect(opening([{ ...finishedStudy, completed: false }], asOf)).toBe('Tidak ada ikatan dinas.');
    expect(opening([], asOf, 'en')).toBe('There is no service bond.');
  });

  it('tells a bond whose end is not known', () => {
    const facts = { ...finishedStudy, releasedFromDuties: null };
    expect(opening([facts], asOf)).toContain(
      'Terikat ikatan dinas per 1 Juli 2026; hari terakhirnya belum dapat dihitung.',
    );
    expect(opening([{ ...facts, firstDay: '2023-09-01' }], '2024-12-01', 'en')).toBe(
      'Under a service bond as of 1 December 2024; its last day cannot be told yet.',
    );
  });

  it('tells a study of which only a later bond can come', () => {
    const facts = { ...finishedStudy, completed: null };
    expect(opening([facts], '2024-08-31')).toBe(
      'Tidak terikat ikatan dinas per 31 Agustus 2024; apakah masih ada yang akan dijalani belum dapat dihitung.',
    );
    expect(opening([facts], '2024-08-31', 'en')).toBe(
      'Under no service bond as of 31 August 2024; whether one is still to come cannot be told yet.',
    );
  });

  it('leaves open whether the bond runs past a retirement that is not known', () => {
    const told = (locale: 'id' | 'en') =>
      explain(computeServiceBondFrom({ studyAssignments: [finishedStudy] }, { asOf }), { locale });
    expect(told('id')).toContain('Apakah ikatan dinas melewati masa pensiun belum diketahui.');
    expect(told('en')).toContain('Whether the bond runs past retirement is not known yet.');
  });
});

it('tells a study that leads to no bond', () => {
  const study = { ...finishedStudy, completed: false };
  const told = explain(computeServiceBondFrom({ studyAssignments: [study] }, { asOf }));
  expect(told).toContain('\n- Tugas Belajar ke-1: tidak menimbulkan ikatan dinas\n');
  expect(told).toContain('\n- – tidak berlaku: Studi yang selesai diikuti ikatan dinas (Pasal 37 ayat (2) huruf d) — ');
  expect(told).toContain(
    '\n- – tidak berlaku: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — ',
  );
});

it('tells how sure the day of retirement is', () => {
  const record = { birthDate: '1988-05-01', position: 'ahli-muda', studyAssignments: [finishedStudy] };
  const told = explain(computeServiceBondFrom(record, { asOf }));
  expect(told).toContain('melewati masa pensiun: tidak — keyakinan: kemungkinan besar benar\n');
  expect(told).toContain('\n- Keyakinan: kemungkinan besar benar');
});
