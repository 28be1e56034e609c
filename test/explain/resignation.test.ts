import { assessResignationFrom, type Readings } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, text } from './expected.js';
import { asOf, finishedStudy } from './records.js';

/** What the State spent is on record. */
const paidStudy = { ...finishedStudy, costs: [{ paidBy: 'negara', amount: 40_000_000 }] };

describe('a resignation during the bond', () => {
  const result = assessResignationFrom({ studyAssignments: [paidStudy] }, { asOf });

  it('is told in Indonesian text', () => {
    expect(explain(result)).toBe(
      text(
        'Pengunduran diri pada 1 Juli 2026 terhalang, karena Pasal 37 ayat (2) huruf e dan Pasal 238 ayat (3) huruf b PP 11/2017. Hari terakhir ikatan dinas: 31 Agustus 2028; bebas mulai 1 September 2028. Pengembalian biaya yang dikeluarkan selama mengikuti program belum dapat diputuskan: ada data yang kurang. Ikatan dinas yang belum dijalani: 793 hari.',
        '',
        'Ketentuan menurut Permen PUPR 2/2023:',
        '- ✗ berlaku: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — tanggal pengunduran diri: 1 Juli 2026; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; sedang studi pada hari itu: tidak; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- – tidak berlaku: Tugas Belajar dihentikan (Pasal 39 ayat (1) huruf a) — tanggal pengunduran diri: 1 Juli 2026; ada studi yang ditinggalkan tanpa alasan yang sah: tidak',
        '- ! berlaku: Biaya yang dikeluarkan selama mengikuti program dikembalikan (Pasal 39 ayat (1) huruf c) — tanggal pengunduran diri: 1 Juli 2026; ada kewajiban yang dilanggar: ya; ada biaya yang dapat ditagih kembali: ya',
        '- ? belum diketahui: Force majeure menghapus sanksi (Pasal 39 ayat (3)) — sejauh diketahui: tanggal pengunduran diri: 1 Juli 2026; ada kewajiban yang dilanggar: ya — yang kurang: force majeure yang dialami, hari mulainya force majeure, terhalangnya kewajiban oleh force majeure, pernyataan tertulis dokter dan pernyataan atau bukti bencana — keyakinan: belum pasti',
        '- – tidak berlaku: Studi tidak diselesaikan tanpa alasan yang sah berakibat penghentian dan pengembalian biaya (Pasal 39 ayat (4) huruf d) — tanggal pengunduran diri: 1 Juli 2026; sedang studi pada hari itu: tidak; ada studi yang tidak diselesaikan: tidak; tanpa alasan yang sah: tidak',
        '- ! berlaku: Mundur sebagai PNS sebelum ikatan dinas selesai berakibat pengembalian biaya (Pasal 39 ayat (4) huruf e) — tanggal pengunduran diri: 1 Juli 2026; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; sedang studi pada hari itu: tidak; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- – tidak diperlukan: Studi yang gagal karena force majeure bebas dari sanksi (Pasal 39 ayat (4) huruf f) — tanggal pengunduran diri: 1 Juli 2026; ada studi yang berakhir tanpa selesai dan tanpa alasan yang sah: tidak',
        '- ! berlaku: PPK dapat menunda permintaan (Pasal 238 ayat (2) PP 11/2017) — penundaan paling lama: 12 bulan — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak dalam proses peradilan pidana (Pasal 238 ayat (3) huruf a PP 11/2017) — yang kurang: proses peradilan pidana yang berjalan — keyakinan: kemungkinan besar benar',
        '- ✗ tidak terpenuhi: Tidak terikat kewajiban bekerja atau studi (Pasal 238 ayat (3) huruf b PP 11/2017) — tanggal pengunduran diri: 1 Juli 2026; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; sedang studi pada hari itu: tidak — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak dalam pemeriksaan pelanggaran disiplin (Pasal 238 ayat (3) huruf c PP 11/2017) — yang kurang: pemeriksaan pelanggaran disiplin yang berjalan — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak sedang mengajukan upaya administratif atas hukuman disiplin (Pasal 238 ayat (3) huruf d PP 11/2017) — yang kurang: upaya administratif atas hukuman disiplin yang berjalan — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak sedang menjalani hukuman disiplin (Pasal 238 ayat (3) huruf e PP 11/2017) — yang kurang: hukuman disiplin yang sedang dijalani — keyakinan: kemungkinan besar benar',
        '- ! berlaku: PPK dapat menolak karena alasan lain (Pasal 238 ayat (3) huruf f PP 11/2017) — yang dapat menolak: PPK — keyakinan: kemungkinan besar benar',
        '',
        'Data yang menentukan pengembalian biaya dan nilai lainnya:',
        '- force majeure yang dialami',
        '- hari mulainya force majeure',
        '- terhalangnya kewajiban oleh force majeure',
        '- pernyataan tertulis dokter',
        '- pernyataan atau bukti bencana',
        '',
        'Tafsir bawaan atas ketentuan yang dikutip:',
        ...defaultReadings('id', [
          'C49',
          'A46',
          'A47',
          'A48',
          'B5',
          'A58',
          'B16',
          'A02',
          'A59',
          'A60',
          'B1',
          'B2',
          'B3',
          'C4',
          'C42',
          'C43',
          'C47',
        ]),
        '',
        'Dasar:',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: belum pasti',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told in English Markdown', () => {
    expect(explain(result, { locale: 'en', format: 'markdown' })).toBe(
      text(
        '**A resignation on 1 July 2026 is barred, because of Article 37 paragraph (2) letter e and Article 238 paragraph (3) letter b, Government Regulation 11/2017.** Last day of the service bond: 31 August 2028; free from 1 September 2028. Repayment of the costs spent while following the programme cannot be decided yet: facts are missing. Bond left unserved: 793 days.',
        '',
        '## Provisions under Permen PUPR 2/2023',
        '',
        '- ✗ applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e) — day of resignation: 1 July 2026; bound on that day: yes; bond still to be served: yes; studying on that day: no; last day of the bond: 31 August 2028',
        '- – does not apply: The study assignment is stopped (Article 39 paragraph (1) letter a) — day of resignation: 1 July 2026; a study is left without lawful reason: no',
        '- ! applies: Costs spent while following the programme are repaid (Article 39 paragraph (1) letter c) — day of resignation: 1 July 2026; a duty is breached: yes; there are costs to be reclaimed: yes',
        '- ? not known yet: Force majeure lifts the sanction (Article 39 paragraph (3)) — as far as known: day of resignation: 1 July 2026; a duty is breached: yes — missing: force majeure that hinders, day on which the force majeure began, whether the force majeure hindered the duty, doctor’s written statement and declaration or other proof of the disaster — confidence: unsure',
        '- – does not apply: A study left unfinished without lawful reason leads to the stop and to repayment (Article 39 paragraph (4) letter d) — day of resignation: 1 July 2026; studying on that day: no; a study is left unfinished: no; without lawful reason: no',
        '- ! applies: Resigning as PNS before the bond is over leads to repayment (Article 39 paragraph (4) letter e) — day of resignation: 1 July 2026; bound on that day: yes; bond still to be served: yes; studying on that day: no; last day of the bond: 31 August 2028',
        '- – not needed: A study that failed because of force majeure is free of sanctions (Article 39 paragraph (4) letter f) — day of resignation: 1 July 2026; a study ended unfinished without lawful reason: no',
        '- ! applies: The PPK may postpone the request (Article 238 paragraph (2), Government Regulation 11/2017) — postponed by at most: 12 months — confidence: likely',
        '- ? not known yet: Not on trial on a criminal charge (Article 238 paragraph (3) letter a, Government Regulation 11/2017) — missing: criminal trial under way — confidence: likely',
        '- ✗ not met: Not bound by a duty to serve or to study (Article 238 paragraph (3) letter b, Government Regulation 11/2017) — day of resignation: 1 July 2026; bound on that day: yes; bond still to be served: yes; studying on that day: no — confidence: likely',
        '- ? not known yet: Not under examination for a breach of discipline (Article 238 paragraph (3) letter c, Government Regulation 11/2017) — missing: disciplinary examination under way — confidence: likely',
        '- ? not known yet: No appeal against a disciplinary penalty pending (Article 238 paragraph (3) letter d, Government Regulation 11/2017) — missing: appeal against a disciplinary penalty under way — confidence: likely',
        '- ? not known yet: No disciplinary penalty being served (Article 238 paragraph (3) letter e, Government Regulation 11/2017) — missing: disciplinary penalty being served — confidence: likely',
        '- ! applies: The PPK may refuse for other reasons (Article 238 paragraph (3) letter f, Government Regulation 11/2017) — may be refused by: the PPK — confidence: likely',
        '',
        '## Facts that decide the repayment and the other values',
        '',
        '- force majeure that hinders',
        '- day on which the force majeure began',
        '- whether the force majeure hindered the duty',
        '- doctor’s written statement',
        '- declaration or other proof of the disaster',
        '',
        '## Default readings of the provisions cited',
        '',
        ...defaultReadings('en', [
          'C49',
          'A46',
          'A47',
          'A48',
          'B5',
          'A58',
          'B16',
          'A02',
          'A59',
          'A60',
          'B1',
          'B2',
          'B3',
          'C4',
          'C42',
          'C43',
          'C47',
        ]),
        '',
        '## Basis',
        '',
        '- Rules: Permen PUPR 2/2023, revision 2',
        '- Day of the decision: 1 July 2026',
        '- Confidence: unsure',
        '- Whether these rules still stood on the day of the decision could not be verified',
      ),
    );
  });
});

/** A disaster on record that began before the last day of the bond and hindered the person. */
const disaster = {
  forceMajeure: 'bencana',
  forceMajeureFrom: '2026-06-01',
  forceMajeureHinders: true,
  disasterEvidence: true,
};

describe('a resignation on the last day of the bond, under force majeure', () => {
  const record = { studyAssignments: [paidStudy], resignationDate: '2028-08-31', ...disaster };
  const result = assessResignationFrom(record, { asOf });

  it('is told in Indonesian Markdown', () => {
    expect(explain(result, { format: 'markdown' })).toBe(
      text(
        '**Pengunduran diri pada 31 Agustus 2028 terhalang, karena Pasal 37 ayat (2) huruf e dan Pasal 238 ayat (3) huruf b PP 11/2017.** Hari terakhir ikatan dinas: 31 Agustus 2028; bebas mulai 1 September 2028. Biaya yang dikeluarkan selama mengikuti program tidak ditagih kembali karena force majeure. Ikatan dinas yang belum dijalani: 1 hari.',
        '',
        '## Ketentuan menurut Permen PUPR 2/2023',
        '',
        '- ✗ berlaku: Larangan mengundurkan diri selama ikatan dinas (Pasal 37 ayat (2) huruf e) — tanggal pengunduran diri: 31 Agustus 2028; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; sedang studi pada hari itu: tidak; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- – tidak berlaku: Tugas Belajar dihentikan (Pasal 39 ayat (1) huruf a) — tanggal pengunduran diri: 31 Agustus 2028; ada studi yang ditinggalkan tanpa alasan yang sah: tidak',
        '- ! berlaku: Biaya yang dikeluarkan selama mengikuti program dikembalikan (Pasal 39 ayat (1) huruf c) — tanggal pengunduran diri: 31 Agustus 2028; ada kewajiban yang dilanggar: ya; ada biaya yang dapat ditagih kembali: ya',
        '- ✓ berlaku: Force majeure menghapus sanksi (Pasal 39 ayat (3)) — tanggal pengunduran diri: 31 Agustus 2028; ada kewajiban yang dilanggar: ya; force majeure yang dialami: bencana; hari mulainya force majeure: 1 Juni 2026; terhalangnya kewajiban oleh force majeure: ya; pernyataan atau bukti bencana: ya; setiap sanksi dihapus: ya — keyakinan: belum pasti',
        '- – tidak berlaku: Studi tidak diselesaikan tanpa alasan yang sah berakibat penghentian dan pengembalian biaya (Pasal 39 ayat (4) huruf d) — tanggal pengunduran diri: 31 Agustus 2028; sedang studi pada hari itu: tidak; ada studi yang tidak diselesaikan: tidak; tanpa alasan yang sah: tidak',
        '- ! berlaku: Mundur sebagai PNS sebelum ikatan dinas selesai berakibat pengembalian biaya (Pasal 39 ayat (4) huruf e) — tanggal pengunduran diri: 31 Agustus 2028; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; sedang studi pada hari itu: tidak; hari terakhir ikatan dinas: 31 Agustus 2028',
        '- – tidak diperlukan: Studi yang gagal karena force majeure bebas dari sanksi (Pasal 39 ayat (4) huruf f) — tanggal pengunduran diri: 31 Agustus 2028; ada studi yang berakhir tanpa selesai dan tanpa alasan yang sah: tidak; force majeure yang dialami: bencana; hari mulainya force majeure: 1 Juni 2026; terhalangnya kewajiban oleh force majeure: ya; pernyataan atau bukti bencana: ya',
        '- ! berlaku: PPK dapat menunda permintaan (Pasal 238 ayat (2) PP 11/2017) — penundaan paling lama: 12 bulan — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak dalam proses peradilan pidana (Pasal 238 ayat (3) huruf a PP 11/2017) — yang kurang: proses peradilan pidana yang berjalan — keyakinan: kemungkinan besar benar',
        '- ✗ tidak terpenuhi: Tidak terikat kewajiban bekerja atau studi (Pasal 238 ayat (3) huruf b PP 11/2017) — tanggal pengunduran diri: 31 Agustus 2028; sedang terikat pada hari itu: ya; masih ada ikatan dinas yang belum dijalani: ya; sedang studi pada hari itu: tidak — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak dalam pemeriksaan pelanggaran disiplin (Pasal 238 ayat (3) huruf c PP 11/2017) — yang kurang: pemeriksaan pelanggaran disiplin yang berjalan — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak sedang mengajukan upaya administratif atas hukuman disiplin (Pasal 238 ayat (3) huruf d PP 11/2017) — yang kurang: upaya administratif atas hukuman disiplin yang berjalan — keyakinan: kemungkinan besar benar',
        '- ? belum diketahui: Tidak sedang menjalani hukuman disiplin (Pasal 238 ayat (3) huruf e PP 11/2017) — yang kurang: hukuman disiplin yang sedang dijalani — keyakinan: kemungkinan besar benar',
        '- ! berlaku: PPK dapat menolak karena alasan lain (Pasal 238 ayat (3) huruf f PP 11/2017) — yang dapat menolak: PPK — keyakinan: kemungkinan besar benar',
        '',
        '## Tafsir bawaan atas ketentuan yang dikutip',
        '',
        ...defaultReadings('id', [
          'C49',
          'A46',
          'A47',
          'A48',
          'B5',
          'A58',
          'B16',
          'A02',
          'A59',
          'A60',
          'B1',
          'B2',
          'B3',
          'C4',
          'C42',
          'C43',
          'C47',
        ]),
        '',
        '## Dasar',
        '',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: belum pasti',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told in English text', () => {
    expect(explain(result, { locale: 'en' })).toBe(
      text(
        'A resignation on 31 August 2028 is barred, because of Article 37 paragraph (2) letter e and Article 238 paragraph (3) letter b, Government Regulation 11/2017. Last day of the service bond: 31 August 2028; free from 1 September 2028. The costs spent while following the programme are not reclaimed because of force majeure. Bond left unserved: 1 day.',
        '',
        'Provisions under Permen PUPR 2/2023:',
        '- ✗ applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e) — day of resignation: 31 August 2028; bound on that day: yes; bond still to be served: yes; studying on that day: no; last day of the bond: 31 August 2028',
        '- – does not apply: The study assignment is stopped (Article 39 paragraph (1) letter a) — day of resignation: 31 August 2028; a study is left without lawful reason: no',
        '- ! applies: Costs spent while following the programme are repaid (Article 39 paragraph (1) letter c) — day of resignation: 31 August 2028; a duty is breached: yes; there are costs to be reclaimed: yes',
        '- ✓ applies: Force majeure lifts the sanction (Article 39 paragraph (3)) — day of resignation: 31 August 2028; a duty is breached: yes; force majeure that hinders: disaster; day on which the force majeure began: 1 June 2026; whether the force majeure hindered the duty: yes; declaration or other proof of the disaster: yes; every sanction is lifted: yes — confidence: unsure',
        '- – does not apply: A study left unfinished without lawful reason leads to the stop and to repayment (Article 39 paragraph (4) letter d) — day of resignation: 31 August 2028; studying on that day: no; a study is left unfinished: no; without lawful reason: no',
        '- ! applies: Resigning as PNS before the bond is over leads to repayment (Article 39 paragraph (4) letter e) — day of resignation: 31 August 2028; bound on that day: yes; bond still to be served: yes; studying on that day: no; last day of the bond: 31 August 2028',
        '- – not needed: A study that failed because of force majeure is free of sanctions (Article 39 paragraph (4) letter f) — day of resignation: 31 August 2028; a study ended unfinished without lawful reason: no; force majeure that hinders: disaster; day on which the force majeure began: 1 June 2026; whether the force majeure hindered the duty: yes; declaration or other proof of the disaster: yes',
        '- ! applies: The PPK may postpone the request (Article 238 paragraph (2), Government Regulation 11/2017) — postponed by at most: 12 months — confidence: likely',
        '- ? not known yet: Not on trial on a criminal charge (Article 238 paragraph (3) letter a, Government Regulation 11/2017) — missing: criminal trial under way — confidence: likely',
        '- ✗ not met: Not bound by a duty to serve or to study (Article 238 paragraph (3) letter b, Government Regulation 11/2017) — day of resignation: 31 August 2028; bound on that day: yes; bond still to be served: yes; studying on that day: no — confidence: likely',
        '- ? not known yet: Not under examination for a breach of discipline (Article 238 paragraph (3) letter c, Government Regulation 11/2017) — missing: disciplinary examination under way — confidence: likely',
        '- ? not known yet: No appeal against a disciplinary penalty pending (Article 238 paragraph (3) letter d, Government Regulation 11/2017) — missing: appeal against a disciplinary penalty under way — confidence: likely',
        '- ? not known yet: No disciplinary penalty being served (Article 238 paragraph (3) letter e, Government Regulation 11/2017) — missing: disciplinary penalty being served — confidence: likely',
        '- ! applies: The PPK may refuse for other reasons (Article 238 paragraph (3) letter f, Government Regulation 11/2017) — may be refused by: the PPK — confidence: likely',
        '',
        'Default readings of the provisions cited:',
        ...defaultReadings('en', [
          'C49',
          'A46',
          'A47',
          'A48',
          'B5',
          'A58',
          'B16',
          'A02',
          'A59',
          'A60',
          'B1',
          'B2',
          'B3',
          'C4',
          'C42',
          'C43',
          'C47',
        ]),
        '',
        'Basis:',
        '- Rules: Permen PUPR 2/2023, revision 2',
        '- Day of the decision: 1 July 2026',
        '- Confidence: unsure',
        '- Whether these rules still stood on the day of the decision could not be verified',
      ),
    );
  });
});

describe('the opening and the status words', () => {
  const nothingElse = {
    inCriminalTrial: false,
    underDisciplinaryExamination: false,
    disciplinaryAppealPending: false,
    servingPenalty: 'tidak-ada',
  };
  const told = (facts: object, locale: 'id' | 'en' = 'id', chosen: Partial<Readings> = {}) =>
    explain(
      assessResignationFrom({ studyAssignments: [paidStudy], ...nothingElse, ...facts }, { asOf, readings: chosen }),
      { locale },
    );

  it('tell that costs can be reclaimed when nothing excuses', () => {
    const facts = { forceMajeure: 'tidak-ada' };
    expect(told(facts)).toContain('Seluruh biaya yang dikeluarkan selama mengikuti program dapat ditagih kembali.');
    expect(told(facts, 'en')).toContain('All costs spent while following the programme can be reclaimed.');
    expect(told(facts)).toContain('- – tidak berlaku: Force majeure menghapus sanksi');
  });

  it('tell how much, and do not speak of all costs under another reading', () => {
    const costs = [
      { paidBy: 'negara', amount: 40_000_000 },
      { paidBy: 'donor', amount: 2_000_000 },
    ];
    const facts = { forceMajeure: 'tidak-ada', studyAssignments: [{ ...finishedStudy, costs }] };
    expect(told(facts)).toContain('Yang dapat ditagih menurut rincian biaya: Rp42.000.000.');
    expect(told(facts, 'en')).toContain('To be reclaimed by the items of cost: Rp42,000,000.');
    const other = told(facts, 'en', { A58: 'state-costs-only' });
    expect(other).toContain('Costs spent while following the programme can be reclaimed as the chosen reading has it.');
    expect(other).toContain('Rp40,000,000.');
    expect(told(facts, 'id', { A58: 'state-costs-only' })).toContain(
      'Biaya yang dikeluarkan selama mengikuti program dapat ditagih kembali menurut tafsir yang dipilih.',
    );
  });

  it('tell a resignation after the bond, and never that it is granted', () => {
    const facts = { resignationDate: '2028-09-01' };
    expect(told(facts).split('\n')[0]).toBe(
      'Tidak ada halangan yang tercatat bagi pengunduran diri pada 1 September 2028; itu belum berarti permintaannya diterima. Tidak ada biaya program yang ditagih kembali. PPK dapat menunda permintaan paling lama 12 bulan, atau menolaknya karena alasan lain.',
    );
    expect(told(facts, 'en').split('\n')[0]).toBe(
      'Nothing on record bars a resignation on 1 September 2028; that does not yet mean that it is granted. No costs of a programme are reclaimed. The PPK may postpone the request by 12 months at most, or refuse it for other reasons.',
    );
    expect(told(facts)).toContain('- ✓ tidak berlaku lagi: Larangan mengundurkan diri');
    expect(told(facts)).toContain('- – tidak berlaku: Mundur sebagai PNS');
    expect(told(facts)).toContain('- – tidak diperlukan: Force majeure menghapus sanksi');
  });

  it('tell a study that is left', () => {
    const study = { ...paidStudy, completed: false, unfinishedJustified: false };
    const facts = { studyAssignments: [study, study], resignationDate: '2023-06-01', forceMajeure: 'tidak-ada' };
    expect(told(facts, 'en').split('\n')[0]).toBe(
      'A resignation on 1 June 2023 is barred, because of Article 238 paragraph (3) letter b, Government Regulation 11/2017. All costs spent while following the programme can be reclaimed. To be reclaimed by the items of cost: Rp40,000,000. Recorded more than once and counted once: study assignment no. 2.',
    );
    expect(told(facts)).toContain('Dicatat lebih dari sekali dan dihitung satu kali: Tugas Belajar ke-2.');
    expect(told(facts)).toContain('- ! berlaku: Tugas Belajar dihentikan (Pasal 39 ayat (1) huruf a)');
  });

  it('tell a bond whose last day is not known', () => {
    const facts = { studyAssignments: [{ ...paidStudy, releasedFromDuties: null }], resignationDate: '2025-01-01' };
    expect(told(facts)).toContain('Ikatan dinas masih berjalan dan hari terakhirnya belum diketahui.');
    expect(told(facts, 'en')).toContain('A service bond is running, its last day not known yet.');
  });

  it('tell a bond that is still to come as one that follows if the study is finished', () => {
    const facts = {
      studyAssignments: [{ ...paidStudy, firstDay: '2025-09-01', decreedLastDay: '2027-08-31', lastDay: null }],
      resignationDate: '2027-09-01',
    };
    expect(told(facts)).toContain(
      'Hari terakhir ikatan dinas bila studi selesai sesuai rencana: 31 Agustus 2031; bebas mulai 1 September 2031.',
    );
    expect(told(facts, 'en')).toContain(
      'Last day of the service bond if finished as planned: 31 August 2031; free from 1 September 2031.',
    );
  });

  it('tell that no costs come back where the items show that nobody else paid', () => {
    const costs = [{ paidBy: 'peserta', amount: 30_000_000 }];
    const facts = { studyAssignments: [{ ...finishedStudy, costs }], forceMajeure: 'tidak-ada' };
    expect(told(facts)).toContain('Tidak ada biaya program yang ditagih kembali.');
    expect(told(facts, 'en')).toContain('No costs of a programme are reclaimed.');
  });

  it('tell nothing of what is lifted where nothing is', () => {
    for (const facts of [{ studyAssignments: [] }, { studyAssignments: [paidStudy] }]) {
      const lines = told({ ...facts, forceMajeure: 'tidak-ada' }, 'en');
      expect(lines).not.toContain('force majeure lifts the stop: yes');
      expect(lines).not.toContain('every sanction is lifted: yes');
    }
  });

  it('tell a study that failed because of force majeure', () => {
    const failed = { ...paidStudy, completed: false, unfinishedJustified: false };
    const facts = { studyAssignments: [failed], ...disaster, forceMajeureFrom: '2024-01-01' };
    expect(told(facts)).toContain(
      '- ✓ berlaku: Studi yang gagal karena force majeure bebas dari sanksi (Pasal 39 ayat (4) huruf f) — ',
    );
    expect(told(facts, 'en')).toContain(
      '- ✓ applies: A study that failed because of force majeure is free of sanctions (Article 39 paragraph (4) letter f) — ',
    );
    expect(told(facts, 'en')).toContain('it failed because of force majeure: yes');
  });

  it('tell what is assumed of somebody of a region', () => {
    const facts = { organisation: 'pemerintah-daerah' };
    expect(told(facts)).toContain(
      'Anggapan:\n- Pasal 37 ayat (2) huruf d menyebut bekerja kembali di Kementerian; bagi pegawai daerah bekerja di daerahnya yang dihitung.',
    );
    expect(told(facts, 'en')).toContain(
      'Assumptions:\n- Article 37 (2) d speaks of working again in the Ministry; for staff of a region, work in the region counts.',
    );
    expect(told({}, 'en')).not.toContain('Assumptions:');
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
