import { assessExtensionFrom } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, text } from './expected.js';
import { asOf, student } from './records.js';

describe('an extension beyond the limit', () => {
  const result = assessExtensionFrom(student, { asOf });

  it('is told in Indonesian text', () => {
    expect(explain(result)).toBe(
      text(
        'Perpanjangan Tugas Belajar tidak dapat diberikan per 1 Juli 2026, karena Pasal 38 ayat (3). Sisa perpanjangan dalam batas: 6 bulan. Hari terakhir saat ini: 28 Februari 2027. Bila permintaan dikabulkan: 31 Oktober 2027. Paling lambat: 31 Agustus 2027. Yang menetapkan: PPK, dengan persetujuan donor. Bila studi tetap belum selesai, status dicabut mulai 1 Maret 2027.',
        '',
        'Ketentuan menurut Permen PUPR 2/2023:',
        '- ✓ terpenuhi: Studi belum selesai (Pasal 38) — penyelesaian studi: tidak',
        '- ✓ terpenuhi: Hari terakhir yang diminta belum lewat, dan permintaannya masih dapat diajukan (Pasal 38 ayat (1)) — penyelesaian studi: tidak; pernah diperpanjang: ya; hari terakhir setelah perpanjangan: 28 Februari 2027; tanggal putusan: 1 Juli 2026; force majeure berlaku: tidak; force majeure membenarkan juga setelah perpanjangan: ya; hari terakhir yang diminta: 31 Oktober 2027; harus diminta sebelum berakhir: tidak — keyakinan: kemungkinan besar benar',
        '- ✓ terpenuhi: Penetapan tidak melebihi waktu normatif Program Studi (Pasal 38 ayat (2)) — jangka waktu yang ditetapkan: 24 bulan; waktu normatif: 24 bulan',
        '- ✗ tidak terpenuhi: Semua perpanjangan bersama-sama tidak melewati batas (Pasal 38 ayat (3)) — force majeure berlaku: tidak; sudah diberikan: 6 bulan; diminta: 8 bulan; seluruhnya: 14 bulan; batas: 12 bulan — keyakinan: kemungkinan besar benar',
        '- ✓ terpenuhi: Alasan: tugas akhir tertunda di luar kemampuan PNS (Pasal 38 ayat (4) huruf c) — force majeure berlaku: tidak; perubahan sistem studi atau perkuliahan: tidak; keterlambatan dana studi: tidak; tugas akhir tertunda di luar kemampuan PNS: ya — keyakinan: kemungkinan besar benar',
        '- – belum lengkap: Force majeure mengesampingkan batas dan alasan perpanjangan (Pasal 38 ayat (5)) — force majeure yang dialami: sakit; pernyataan force majeure oleh pejabat yang berwenang: tidak; pernyataan tertulis dokter: tidak; force majeure berlaku: tidak — keyakinan: kemungkinan besar benar',
        '- – tidak diperlukan: Kelebihan waktu karena force majeure dapat diperpanjang (Pasal 38 ayat (6)) — penyelesaian studi: tidak; pernah diperpanjang: ya; hari terakhir setelah perpanjangan: 28 Februari 2027; tanggal putusan: 1 Juli 2026; force majeure berlaku: tidak; force majeure membenarkan juga setelah perpanjangan: ya; force majeure yang dialami: sakit — keyakinan: kemungkinan besar benar',
        '- ✓ terpenuhi: Pihak yang membiayai menyetujui perpanjangan (Pasal 38 ayat (7)) — force majeure berlaku: tidak; sumber biaya: lembaga pemberi bantuan; persetujuan yang diperlukan: donor; persetujuan donor: ya — keyakinan: kemungkinan besar benar',
        '- ✓ belum berlaku: Status dicabut bila masa perpanjangan habis dan studi belum selesai (Pasal 38 ayat (8)) — penyelesaian studi: tidak; pernah diperpanjang: ya; hari terakhir setelah perpanjangan: 28 Februari 2027; tanggal putusan: 1 Juli 2026; force majeure berlaku: tidak; force majeure membenarkan juga setelah perpanjangan: ya; force majeure yang dialami: sakit — keyakinan: kemungkinan besar benar',
        '- – belum lengkap: Force majeure karena sakit yang dinyatakan dokter (Pasal 40 huruf a) — force majeure yang dialami: sakit; pernyataan tertulis dokter: tidak',
        '- – tidak berlaku: Kematian mengakhiri Tugas Belajar (Pasal 40 huruf c) — force majeure yang dialami: sakit',
        '',
        'Tafsir bawaan atas ketentuan yang dikutip:',
        ...defaultReadings('id', [
          'A51',
          'A52',
          'B12',
          'C45',
          'A02',
          'A23',
          'A50',
          'A53',
          'A60',
          'B4',
          'B13',
          'C2',
          'C46',
          'C51',
        ]),
        '',
        'Dasar:',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: kemungkinan besar benar',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told in English Markdown', () => {
    expect(explain(result, { locale: 'en', format: 'markdown' })).toBe(
      text(
        '**The extension of the study assignment cannot be granted as of 1 July 2026, because of Article 38 paragraph (3).** Left within the limit: 6 months. Last day as it stands: 28 February 2027. If the request is granted: 31 October 2027. At the latest: 31 August 2027. Decided by the PPK, with the donor’s agreement. If the study is still unfinished, the assignment is revoked from 1 March 2027.',
        '',
        '## Provisions under Permen PUPR 2/2023',
        '',
        '- ✓ met: The study is not finished (Article 38) — study finished: no',
        '- ✓ met: The last day asked for has not passed, and it can still be asked for (Article 38 paragraph (1)) — study finished: no; extended before: yes; last day with extensions: 28 February 2027; day of the decision: 1 July 2026; force majeure applies: no; force majeure excuses after an extension too: yes; last day asked for: 31 October 2027; to be asked for before the end: no — confidence: likely',
        '- ✓ met: The decree stays within the normative time of the programme (Article 38 paragraph (2)) — period decreed: 24 months; normative time: 24 months',
        '- ✗ not met: All extensions together stay within the limit (Article 38 paragraph (3)) — force majeure applies: no; granted before: 6 months; asked for: 8 months; in all: 14 months; limit: 12 months — confidence: likely',
        '- ✓ met: Ground: the final work is delayed beyond the person’s control (Article 38 paragraph (4) letter c) — force majeure applies: no; change in the study or lecture system: no; study funds received late: no; final work delayed beyond one’s control: yes — confidence: likely',
        '- – not complete: Force majeure sets limit and grounds aside (Article 38 paragraph (5)) — force majeure that hinders: illness; force majeure declared by the competent official: no; doctor’s written statement: no; force majeure applies: no — confidence: likely',
        '- – not needed: An overrun because of force majeure may be extended (Article 38 paragraph (6)) — study finished: no; extended before: yes; last day with extensions: 28 February 2027; day of the decision: 1 July 2026; force majeure applies: no; force majeure excuses after an extension too: yes; force majeure that hinders: illness — confidence: likely',
        '- ✓ met: Whoever funds the study agrees to the extension (Article 38 paragraph (7)) — force majeure applies: no; source of funding: a giver of scholarships; agreement needed: the donor; donor’s agreement: yes — confidence: likely',
        '- ✓ does not apply yet: The assignment is revoked when the extended period is over and the study unfinished (Article 38 paragraph (8)) — study finished: no; extended before: yes; last day with extensions: 28 February 2027; day of the decision: 1 July 2026; force majeure applies: no; force majeure excuses after an extension too: yes; force majeure that hinders: illness — confidence: likely',
        '- – not complete: Force majeure by illness that a doctor has stated (Article 40 letter a) — force majeure that hinders: illness; doctor’s written statement: no',
        '- – does not apply: Death ends the study assignment (Article 40 letter c) — force majeure that hinders: illness',
        '',
        '## Default readings of the provisions cited',
        '',
        ...defaultReadings('en', [
          'A51',
          'A52',
          'B12',
          'C45',
          'A02',
          'A23',
          'A50',
          'A53',
          'A60',
          'B4',
          'B13',
          'C2',
          'C46',
          'C51',
        ]),
        '',
        '## Basis',
        '',
        '- Rules: Permen PUPR 2/2023, revision 2',
        '- Day of the decision: 1 July 2026',
        '- Confidence: likely',
        '- Whether these rules still stood on the day of the decision could not be verified',
      ),
    );
  });
});

describe('an extension for a declared disaster', () => {
  const record = {
    ...student,
    extensions: [],
    forceMajeure: 'bencana',
    forceMajeureDeclared: true,
    requested: { months: 14 },
    donorConsent: null,
  };
  const result = assessExtensionFrom(record, { asOf });

  it('is told in Indonesian Markdown', () => {
    expect(explain(result, { format: 'markdown' })).toBe(
      text(
        '**Perpanjangan Tugas Belajar dapat diberikan per 1 Juli 2026.** Karena force majeure, perpanjangan tidak dibatasi. Hari terakhir saat ini: 31 Agustus 2026. Bila permintaan dikabulkan: 31 Oktober 2027. Yang menetapkan: PPK, tanpa perlu persetujuan donor. Status Tugas Belajar tidak dicabut.',
        '',
        '## Ketentuan menurut Permen PUPR 2/2023',
        '',
        '- ✓ terpenuhi: Studi belum selesai (Pasal 38) — penyelesaian studi: tidak',
        '- ✓ terpenuhi: Hari terakhir yang diminta belum lewat, dan permintaannya masih dapat diajukan (Pasal 38 ayat (1)) — penyelesaian studi: tidak; pernah diperpanjang: tidak; hari terakhir setelah perpanjangan: 31 Agustus 2026; tanggal putusan: 1 Juli 2026; force majeure berlaku: ya; force majeure membenarkan juga setelah perpanjangan: ya; hari terakhir yang diminta: 31 Oktober 2027; harus diminta sebelum berakhir: tidak — keyakinan: kemungkinan besar benar',
        '- ✓ terpenuhi: Penetapan tidak melebihi waktu normatif Program Studi (Pasal 38 ayat (2)) — jangka waktu yang ditetapkan: 24 bulan; waktu normatif: 24 bulan',
        '- – tidak berlaku: Semua perpanjangan bersama-sama tidak melewati batas (Pasal 38 ayat (3)) — force majeure berlaku: ya; sudah diberikan: 0 bulan; diminta: 14 bulan; seluruhnya: 14 bulan; batas: 12 bulan — keyakinan: kemungkinan besar benar',
        '- – tidak berlaku: Alasan: tugas akhir tertunda di luar kemampuan PNS (Pasal 38 ayat (4) huruf c) — force majeure berlaku: ya; perubahan sistem studi atau perkuliahan: tidak; keterlambatan dana studi: tidak; tugas akhir tertunda di luar kemampuan PNS: ya — keyakinan: kemungkinan besar benar',
        '- ✓ berlaku: Force majeure mengesampingkan batas dan alasan perpanjangan (Pasal 38 ayat (5)) — force majeure yang dialami: bencana; pernyataan force majeure oleh pejabat yang berwenang: ya; pernyataan tertulis dokter: tidak; force majeure berlaku: ya — keyakinan: kemungkinan besar benar',
        '- – tidak diperlukan: Kelebihan waktu karena force majeure dapat diperpanjang (Pasal 38 ayat (6)) — penyelesaian studi: tidak; pernah diperpanjang: tidak; hari terakhir setelah perpanjangan: 31 Agustus 2026; tanggal putusan: 1 Juli 2026; force majeure berlaku: ya; force majeure membenarkan juga setelah perpanjangan: ya; force majeure yang dialami: bencana — keyakinan: kemungkinan besar benar',
        '- – tidak berlaku: Pihak yang membiayai menyetujui perpanjangan (Pasal 38 ayat (7)) — force majeure berlaku: ya; sumber biaya: lembaga pemberi bantuan; persetujuan yang diperlukan: tidak ada — keyakinan: kemungkinan besar benar',
        '- – tidak berlaku: Status dicabut bila masa perpanjangan habis dan studi belum selesai (Pasal 38 ayat (8)) — penyelesaian studi: tidak; pernah diperpanjang: tidak; hari terakhir setelah perpanjangan: 31 Agustus 2026; tanggal putusan: 1 Juli 2026; force majeure berlaku: ya; force majeure membenarkan juga setelah perpanjangan: ya; force majeure yang dialami: bencana — keyakinan: kemungkinan besar benar',
        '- ✓ berlaku: Force majeure karena bencana (Pasal 40 huruf b) — force majeure yang dialami: bencana; pernyataan tertulis dokter: tidak',
        '- – tidak berlaku: Kematian mengakhiri Tugas Belajar (Pasal 40 huruf c) — force majeure yang dialami: bencana',
        '',
        '## Tafsir bawaan atas ketentuan yang dikutip',
        '',
        ...defaultReadings('id', ['A51', 'B12', 'C45', 'A23', 'A60', 'B4', 'C46', 'C51']),
        '',
        '## Dasar',
        '',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: kemungkinan besar benar',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told in English text', () => {
    expect(explain(result, { locale: 'en' })).toBe(
      text(
        'The extension of the study assignment can be granted as of 1 July 2026. Force majeure leaves the extension without limit. Last day as it stands: 31 August 2026. If the request is granted: 31 October 2027. Decided by the PPK, with no donor’s agreement needed. The study assignment is not revoked.',
        '',
        'Provisions under Permen PUPR 2/2023:',
        '- ✓ met: The study is not finished (Article 38) — study finished: no',
        '- ✓ met: The last day asked for has not passed, and it can still be asked for (Article 38 paragraph (1)) — study finished: no; extended before: no; last day with extensions: 31 August 2026; day of the decision: 1 July 2026; force majeure applies: yes; force majeure excuses after an extension too: yes; last day asked for: 31 October 2027; to be asked for before the end: no — confidence: likely',
        '- ✓ met: The decree stays within the normative time of the programme (Article 38 paragraph (2)) — period decreed: 24 months; normative time: 24 months',
        '- – does not apply: All extensions together stay within the limit (Article 38 paragraph (3)) — force majeure applies: yes; granted before: 0 months; asked for: 14 months; in all: 14 months; limit: 12 months — confidence: likely',
        '- – does not apply: Ground: the final work is delayed beyond the person’s control (Article 38 paragraph (4) letter c) — force majeure applies: yes; change in the study or lecture system: no; study funds received late: no; final work delayed beyond one’s control: yes — confidence: likely',
        '- ✓ applies: Force majeure sets limit and grounds aside (Article 38 paragraph (5)) — force majeure that hinders: disaster; force majeure declared by the competent official: yes; doctor’s written statement: no; force majeure applies: yes — confidence: likely',
        '- – not needed: An overrun because of force majeure may be extended (Article 38 paragraph (6)) — study finished: no; extended before: no; last day with extensions: 31 August 2026; day of the decision: 1 July 2026; force majeure applies: yes; force majeure excuses after an extension too: yes; force majeure that hinders: disaster — confidence: likely',
        '- – does not apply: Whoever funds the study agrees to the extension (Article 38 paragraph (7)) — force majeure applies: yes; source of funding: a giver of scholarships; agreement needed: none — confidence: likely',
        '- – does not apply: The assignment is revoked when the extended period is over and the study unfinished (Article 38 paragraph (8)) — study finished: no; extended before: no; last day with extensions: 31 August 2026; day of the decision: 1 July 2026; force majeure applies: yes; force majeure excuses after an extension too: yes; force majeure that hinders: disaster — confidence: likely',
        '- ✓ applies: Force majeure by disaster (Article 40 letter b) — force majeure that hinders: disaster; doctor’s written statement: no',
        '- – does not apply: Death ends the study assignment (Article 40 letter c) — force majeure that hinders: disaster',
        '',
        'Default readings of the provisions cited:',
        ...defaultReadings('en', ['A51', 'B12', 'C45', 'A23', 'A60', 'B4', 'C46', 'C51']),
        '',
        'Basis:',
        '- Rules: Permen PUPR 2/2023, revision 2',
        '- Day of the decision: 1 July 2026',
        '- Confidence: likely',
        '- Whether these rules still stood on the day of the decision could not be verified',
      ),
    );
  });
});

describe('the opening', () => {
  const opening = (facts: object, locale: 'id' | 'en' = 'id', on = asOf) =>
    explain(assessExtensionFrom(facts, { asOf: on }), { locale }).split('\n')[0];

  it('tells a revocation that is due', () => {
    expect(opening(student, 'id', '2027-03-01')).toContain(
      'PPK mencabut status Tugas Belajar: masa perpanjangan habis dan studi belum selesai.',
    );
    expect(opening(student, 'en', '2027-03-01')).toContain(
      'The PPK revokes the study assignment: the extended period is over and the study unfinished.',
    );
  });

  it('tells a late request, and what is yet to come', () => {
    const facts = { ...student, extensions: [], forceMajeure: 'bencana', forceMajeureFrom: '2026-10-01' };
    expect(opening(facts, 'id', '2026-09-01')).toContain('Permintaan terlambat 1 hari.');
    expect(opening(facts, 'en', '2026-09-01')).toContain('The request comes 1 day late.');
    expect(opening(facts, 'en', '2026-09-01')).toContain(
      'Dated after the day of the decision, and so yet to come: day on which the force majeure began.',
    );
  });

  it('names only the provisions that bar', () => {
    expect(opening({ ...student, forceMajeure: 'meninggal' })).toContain(
      'tidak dapat diberikan per 1 Juli 2026, karena Pasal 38 ayat (3) dan Pasal 40 huruf c.',
    );
  });

  it('tells of no revocation once the person has died', () => {
    const facts = { ...student, forceMajeure: 'meninggal', forceMajeureFrom: '2027-02-01' };
    expect(opening(facts, 'id', '2027-03-01')).toContain('Status Tugas Belajar tidak dicabut.');
    expect(opening(facts, 'en', '2027-03-01')).toContain('The study assignment is not revoked.');
    expect(opening(facts, 'en', '2027-03-01')).not.toContain('Article 38 paragraph (8)');
  });

  it('leaves open what is not known', () => {
    expect(opening({})).toBe(
      'Belum dapat diputuskan apakah Tugas Belajar dapat diperpanjang per 1 Juli 2026: ada data yang kurang. Sisa perpanjangan belum dapat dihitung: ada data yang kurang. Yang menetapkan: PPK; perlu tidaknya persetujuan donor belum diketahui. Apakah status harus dicabut belum diketahui: ada data yang kurang.',
    );
    expect(opening({}, 'en')).toBe(
      'Whether the study assignment can be extended as of 1 July 2026 cannot be decided yet: facts are missing. What is left of the extension cannot be told yet: facts are missing. Decided by the PPK; whether a donor has to agree is not known yet. Whether the assignment is to be revoked is not known yet: facts are missing.',
    );
  });

  it('does not name a fact twice', () => {
    const told = explain(assessExtensionFrom({}, { asOf }), { locale: 'en' });
    expect(told).toContain('Facts that can still change the answer:');
    expect(told).not.toContain('Facts that decide the other values:');
  });
});
