import { assessResignation } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, text } from './expected.js';
import { asOf, finishedStudy } from './records.js';

const READINGS = ['A46', 'A47', 'A48', 'A02', 'B1', 'B2', 'B3', 'B5', 'C4', 'C6'] as const;

describe('a resignation during the bond', () => {
  const result = assessResignation({ studyAssignments: [finishedStudy] }, { asOf });

  it('is told in Indonesian text', () => {
    expect(explain(result)).toBe(
      text(
        'Tidak boleh mengajukan pengunduran diri pada 1 Juli 2026: ikatan dinas berjalan, hari terakhirnya 31 Agustus 2028, bebas mulai 1 September 2028. Pengembalian biaya pendidikan belum dapat diputuskan: ada data yang kurang. Ikatan dinas yang belum dijalani: 793 hari.',
        '',
        'Ketentuan menurut Permen PUPR 2/2023:',
        '- ✗ berlaku: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — tanggal pengunduran diri: 1 Juli 2026; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- ! berlaku: Mundur sebagai PNS sebelum ikatan dinas selesai berakibat pengembalian biaya (Pasal 39 ayat (4) huruf e) — tanggal pengunduran diri: 1 Juli 2026; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- ? belum diketahui: Force majeure menghapus sanksi (Pasal 39 ayat (3)) — sejauh diketahui: tanggal pengunduran diri: 1 Juli 2026; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; hari terakhir ikatan dinas: 31 Agustus 2028 — yang kurang: force majeure yang dialami',
        '',
        'Data yang menentukan pengembalian biaya:',
        '- force majeure yang dialami',
        '',
        'Tafsir bawaan yang mendasari jawaban:',
        ...defaultReadings('id', READINGS),
        '',
        'Dasar:',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: pasti',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told in English Markdown', () => {
    expect(explain(result, { locale: 'en', format: 'markdown' })).toBe(
      text(
        '**A resignation may not be asked for on 1 July 2026: a service bond is running, its last day is 31 August 2028, free from 1 September 2028.** Repayment of the costs of the education cannot be decided yet: facts are missing. Bond left unserved: 793 days.',
        '',
        '## Provisions under Permen PUPR 2/2023',
        '',
        '- ✗ applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e) — day of resignation: 1 July 2026; bound on that day: yes; bond still to be served: yes; last day of the bond: 31 August 2028',
        '- ! applies: Resigning as PNS before the bond is over leads to repayment (Article 39 paragraph (4) letter e) — day of resignation: 1 July 2026; bound on that day: yes; bond still to be served: yes; last day of the bond: 31 August 2028',
        '- ? not known yet: Force majeure lifts the sanction (Article 39 paragraph (3)) — as far as known: day of resignation: 1 July 2026; bound on that day: yes; bond still to be served: yes; last day of the bond: 31 August 2028 — missing: force majeure that hinders',
        '',
        '## Facts that decide the repayment',
        '',
        '- force majeure that hinders',
        '',
        '## Default readings the answer rests on',
        '',
        ...defaultReadings('en', READINGS),
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

describe('a resignation on the last day of the bond, under force majeure', () => {
  const record = { studyAssignments: [finishedStudy], resignationDate: '2028-08-31', forceMajeure: true };
  const result = assessResignation(record, { asOf });

  it('is told in Indonesian Markdown', () => {
    expect(explain(result, { format: 'markdown' })).toBe(
      text(
        '**Tidak boleh mengajukan pengunduran diri pada 31 Agustus 2028: ikatan dinas berjalan, hari terakhirnya 31 Agustus 2028, bebas mulai 1 September 2028.** Biaya pendidikan tidak ditagih kembali karena force majeure. Ikatan dinas yang belum dijalani: 1 hari.',
        '',
        '## Ketentuan menurut Permen PUPR 2/2023',
        '',
        '- ✗ berlaku: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — tanggal pengunduran diri: 31 Agustus 2028; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- ! berlaku: Mundur sebagai PNS sebelum ikatan dinas selesai berakibat pengembalian biaya (Pasal 39 ayat (4) huruf e) — tanggal pengunduran diri: 31 Agustus 2028; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- ✓ berlaku: Force majeure menghapus sanksi (Pasal 39 ayat (3)) — tanggal pengunduran diri: 31 Agustus 2028; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; hari terakhir ikatan dinas: 31 Agustus 2028; force majeure yang dialami: ya',
        '',
        '## Tafsir bawaan yang mendasari jawaban',
        '',
        ...defaultReadings('id', READINGS),
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
    expect(explain(result, { locale: 'en' })).toBe(
      text(
        'A resignation may not be asked for on 31 August 2028: a service bond is running, its last day is 31 August 2028, free from 1 September 2028. The costs of the education are not reclaimed because of force majeure. Bond left unserved: 1 day.',
        '',
        'Provisions under Permen PUPR 2/2023:',
        '- ✗ applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e) — day of resignation: 31 August 2028; bound on that day: yes; bond still to be served: yes; last day of the bond: 31 August 2028',
        '- ! applies: Resigning as PNS before the bond is over leads to repayment (Article 39 paragraph (4) letter e) — day of resignation: 31 August 2028; bound on that day: yes; bond still to be served: yes; last day of the bond: 31 August 2028',
        '- ✓ applies: Force majeure lifts the sanction (Article 39 paragraph (3)) — day of resignation: 31 August 2028; bound on that day: yes; bond still to be served: yes; last day of the bond: 31 August 2028; force majeure that hinders: yes',
        '',
        'Default readings the answer rests on:',
        ...defaultReadings('en', READINGS),
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

describe('the opening and the status words', () => {
  const told = (facts: object, locale: 'id' | 'en' = 'id') =>
    explain(assessResignation({ studyAssignments: [finishedStudy], ...facts }, { asOf }), { locale });

  it('tell that costs can be reclaimed when nothing excuses', () => {
    expect(told({ forceMajeure: false })).toContain(
      'Bila tetap mundur, seluruh biaya pendidikan dapat ditagih kembali.',
    );
    expect(told({ forceMajeure: false }, 'en')).toContain(
      'Should the person resign all the same, all costs of the education can be reclaimed.',
    );
    expect(told({ forceMajeure: false })).toContain('- – tidak berlaku: Force majeure menghapus sanksi');
  });

  it('tell a resignation after the bond', () => {
    const facts = { resignationDate: '2028-09-01' };
    expect(told(facts).split('\n')[0]).toBe(
      'Tidak ada ikatan dinas yang menghalangi pengunduran diri pada 1 September 2028. Tidak ada biaya pendidikan yang ditagih kembali karena ikatan dinas.',
    );
    expect(told(facts, 'en').split('\n')[0]).toBe(
      'No service bond bars a resignation on 1 September 2028. No costs of the education are reclaimed on account of a bond.',
    );
    expect(told(facts)).toContain('- ✓ tidak berlaku lagi: Larangan mengundurkan diri');
    expect(told(facts)).toContain('- – tidak berlaku: Mundur sebagai PNS');
    expect(told(facts)).toContain('- – tidak diperlukan: Force majeure menghapus sanksi');
  });

  it('tell a person who never studied', () => {
    expect(told({ studyAssignments: [] }, 'en').split('\n')[0]).toBe(
      'No service bond bars a resignation on 1 July 2026. No costs of the education are reclaimed on account of a bond.',
    );
  });

  it('tell a bond whose last day is not known', () => {
    const facts = { studyAssignments: [{ ...finishedStudy, releasedFromDuties: null }] };
    expect(told({ ...facts, resignationDate: '2025-01-01' })).toContain(
      'Tidak boleh mengajukan pengunduran diri pada 1 Januari 2025: ikatan dinas masih berjalan dan hari terakhirnya belum diketahui.',
    );
    expect(told({ ...facts, resignationDate: '2025-01-01' }, 'en')).toContain(
      'A resignation may not be asked for on 1 January 2025: a service bond is running, its last day not known yet.',
    );
  });

  it('tell that it cannot be decided yet', () => {
    expect(told({ studyAssignments: null })).toContain(
      'Belum dapat diputuskan apakah pengunduran diri pada 1 Juli 2026 terhalang: ada data yang kurang.',
    );
    expect(told({ studyAssignments: null }, 'en')).toContain(
      'Whether a resignation on 1 July 2026 is barred cannot be decided yet: facts are missing.',
    );
  });
});
