import { amend, assessEligibilityFrom, permenPupr2Of2023 } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, text } from './expected.js';
import { asOf, candidate, newcomer } from './records.js';

const READINGS = ['A01', 'A02', 'A23', 'A25', 'A26', 'A28', 'A29', 'A33', 'B3', 'B6', 'C3'] as const;
const LATER = ['C5', 'C50', 'C53', 'C54', 'C60'] as const;

describe('a candidate who is eligible', () => {
  const result = assessEligibilityFrom(candidate, { asOf });

  it('is told so in Indonesian text', () => {
    expect(explain(result)).toBe(
      text(
        'Memenuhi syarat Tugas Belajar per 1 Juli 2026.',
        '',
        'Syarat menurut Permen PUPR 2/2023:',
        '- ✓ terpenuhi: Calon berstatus PNS (Pasal 1 angka 13) — status yang diminta: PNS; status kepegawaian: PNS',
        '- ✓ terpenuhi: Masa kerja sejak pengangkatan sudah cukup (Pasal 28 huruf a) — dihitung dari: 1 Maret 2014; masa kerja yang diminta: 12 bulan; tercapai pada: 1 Maret 2015; tanggal putusan: 1 Juli 2026',
        '- ✓ terpenuhi: Sisa masa kerja mencukupi kelipatan waktu normatif bagi yang dibebaskan dari tugas (Pasal 28 huruf b angka 1) — pembebasan dari tugas jabatan: ya; waktu normatif: 24 bulan; kelipatan: 3 kali; dihitung dari: 1 September 2026; harus masih bekerja sampai: 31 Agustus 2032; hari kerja terakhir sebelum pensiun: 31 Mei 2046',
        '- ✓ terpenuhi: Pendidikan, pengalaman, atau jabatan sesuai dengan Program Studi (Pasal 28 huruf c) — kesesuaian latar belakang pendidikan: ya; kesesuaian pengalaman: tidak; kesesuaian jabatan: ya',
        '- ✓ terpenuhi: Tidak ada pemeriksaan disiplin atau pidana yang berjalan (Pasal 28 huruf d angka 1) — pemeriksaan pelanggaran disiplin yang berjalan: tidak; pemeriksaan tindak pidana yang berjalan: tidak',
        '- ✓ terpenuhi: Tidak ada pidana atau hukuman disiplin sedang atau berat yang dijalani (Pasal 28 huruf d angka 2) — pidana penjara atau kurungan yang sedang dijalani: tidak; hukuman disiplin yang sedang dijalani: ringan',
        '- ✓ terpenuhi: Tidak cuti di luar tanggungan negara dan tidak diberhentikan sementara (Pasal 28 huruf d angka 3) — cuti di luar tanggungan negara yang berjalan: tidak; pemberhentian sementara yang berlaku: tidak',
        '- ✓ terpenuhi: Riwayat bersih dari hukuman disiplin sedang atau berat (Pasal 28 huruf e angka 1) — hukuman disiplin sedang atau berat: 0; larangan: tidak ada; tanggal putusan: 1 Juli 2026',
        '- ✓ terpenuhi: Riwayat bersih dari pidana penjara dan kurungan (Pasal 28 huruf e angka 2) — putusan pidana: 0; larangan: tidak ada; tanggal putusan: 1 Juli 2026',
        '- ✓ terpenuhi: Tidak ada penghentian Tugas Belajar tanpa alasan yang sah yang masih menghalangi (Pasal 28 huruf e angka 3) — penghentian tanpa alasan yang sah: 0; tanggal putusan: 1 Juli 2026',
        '- ✓ terpenuhi: Sehat menurut surat keterangan dokter (Pasal 28 huruf f) — hasil yang diminta: sehat; hasil surat keterangan dokter: sehat',
        '- ✓ terpenuhi: Penilaian kinerja tahun-tahun terakhir baik (Pasal 28 huruf g) — predikat yang diminta: baik; tahun yang dinilai: 2024–2025; predikat: baik, sangat baik; ukuran: minimal baik setiap tahun; banyaknya tahun yang diminta: 2; banyaknya tahun yang mencapainya: 2',
        '- ✓ terpenuhi: Diusulkan oleh pejabat yang tepat (Pasal 28 huruf h) — tempat bertugas: unit organisasi Kementerian; pengusul yang diminta: Sekretaris Unit Organisasi; pejabat yang mengusulkan: Sekretaris Unit Organisasi',
        '- – tidak berlaku: Program doktoral dan biaya mandiri disertai rekomendasi (Pasal 28 huruf i) — jenjang studi yang dituju: S2; sumber biaya: anggaran pemerintah; tempat bertugas: unit organisasi Kementerian; pemberi rekomendasi yang diminta: tidak perlu; pejabat yang merekomendasikan: tidak ada',
        '- ✓ terpenuhi: Lulus seleksi perguruan tinggi atau pemberi beasiswa (Pasal 28 huruf j) — tahap: akan berangkat; kelulusan seleksi: ya',
        '- ✓ terpenuhi: Setelah lulus, perjanjian ditandatangani dan berkas diserahkan (Pasal 28 huruf k) — tahap: akan berangkat; kelulusan seleksi: ya; penandatanganan perjanjian Tugas Belajar: ya; penyerahan berkas: ya',
        '- – tidak berlaku: Sudah cukup lama bekerja kembali sebelum studi ke jenjang lebih tinggi (Pasal 29) — studi sebelumnya yang diperhitungkan: 0; masa kerja yang diminta: 18 bulan; hari pertama studi yang direncanakan: 1 September 2026',
        '',
        'Tafsir bawaan atas ketentuan yang dikutip:',
        ...defaultReadings('id', ['A21', 'A22', 'A24', 'A27', 'A30', 'A31', 'C49', ...READINGS, ...LATER]),
        '',
        'Anggapan:',
        '- Tanggal lahir dibaca dari NIP.',
        '- Hari kerja terakhir diturunkan dari tanggal lahir dan jabatan.',
        '',
        'Dasar:',
        '- Aturan: Permen PUPR 2/2023, revisi 2',
        '- Tanggal putusan: 1 Juli 2026',
        '- Keyakinan: pasti',
        '- Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
      ),
    );
  });

  it('is told so in English Markdown', () => {
    expect(explain(result, { locale: 'en', format: 'markdown' })).toBe(
      text(
        '**Eligible for Tugas Belajar as of 1 July 2026.**',
        '',
        '## Requirements under Permen PUPR 2/2023',
        '',
        '- ✓ met: The candidate is a PNS (Article 1 number 13) — status required: PNS; employment status: PNS',
        '- ✓ met: Service since appointment is long enough (Article 28 letter a) — counted from: 1 March 2014; service required: 12 months; reached on: 1 March 2015; day of the decision: 1 July 2026',
        '- ✓ met: Remaining service covers the multiple of the normative time for those released from duties (Article 28 letter b number 1) — release from the duties of the post: yes; normative time: 24 months; multiple: 3 times; counted from: 1 September 2026; service needed until: 31 August 2032; last day of service before retirement: 31 May 2046',
        '- ✓ met: Education, experience or post fits the programme (Article 28 letter c) — fit of the education: yes; fit of the experience: no; fit of the post: yes',
        '- ✓ met: No disciplinary or criminal examination is under way (Article 28 letter d number 1) — disciplinary examination under way: no; criminal examination under way: no',
        '- ✓ met: No sentence and no medium or heavy disciplinary penalty is being served (Article 28 letter d number 2) — sentence being served: no; disciplinary penalty being served: light',
        '- ✓ met: Not on leave outside state cost and not temporarily dismissed (Article 28 letter d number 3) — leave outside state cost under way: no; temporary dismissal in effect: no',
        '- ✓ met: The history is free of medium and heavy disciplinary penalties (Article 28 letter e number 1) — medium or heavy penalties: 0; bar: none; day of the decision: 1 July 2026',
        '- ✓ met: The history is free of prison and confinement sentences (Article 28 letter e number 2) — sentences: 0; bar: none; day of the decision: 1 July 2026',
        '- ✓ met: No study assignment terminated without lawful reason still bars (Article 28 letter e number 3) — terminations without lawful reason: 0; day of the decision: 1 July 2026',
        '- ✓ met: Healthy by a doctor’s letter (Article 28 letter f) — outcome required: healthy; outcome of the doctor’s letter: healthy',
        '- ✓ met: Performance in the last years was good (Article 28 letter g) — predicate required: good; years assessed: 2024–2025; predicates: good, very good; measure: at least good each year; number of years required: 2; number of years that reach it: 2',
        '- ✓ met: Proposed by the right official (Article 28 letter h) — place of service: a unit organisasi of the Ministry; proposer required: the secretary of the unit organisasi; official who proposed: the secretary of the unit organisasi',
        '- – does not apply: Doctoral and self-funded study comes with a recommendation (Article 28 letter i) — level of the intended study: S2 (master); source of funding: government budget; place of service: a unit organisasi of the Ministry; recommender required: not needed; official who recommended: none',
        '- ✓ met: The selection of the university or scholarship body is passed (Article 28 letter j) — stage: about to leave; selection passed: yes',
        '- ✓ met: After passing, the agreement is signed and the papers are handed in (Article 28 letter k) — stage: about to leave; selection passed: yes; study-assignment agreement signed: yes; papers handed in: yes',
        '- – does not apply: Back at work long enough before study at a higher level (Article 29) — earlier studies that count: 0; service required: 18 months; first day of the intended study: 1 September 2026',
        '',
        '## Default readings of the provisions cited',
        '',
        ...defaultReadings('en', ['A21', 'A22', 'A24', 'A27', 'A30', 'A31', 'C49', ...READINGS, ...LATER]),
        '',
        '## Assumptions',
        '',
        '- The date of birth was read from the NIP.',
        '- The last day of service was derived from the date of birth and the post.',
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

describe('a newcomer who has to wait, under another reading and an amended number', () => {
  const result = assessEligibilityFrom(
    { ...newcomer, studyStartDate: '2028-09-01' },
    {
      asOf,
      readings: { A27: 'two-years' },
      ruleset: amend(permenPupr2Of2023, { serviceBeforeNextStudyMonths: 12 }),
    },
  );

  it('is told how long in Indonesian Markdown', () => {
    expect(explain(result, { locale: 'id', format: 'markdown' })).toBe(
      text(
        '**Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026, karena Pasal 28 huruf a dan Pasal 28 huruf e angka 1.** Kapan syarat waktu terpenuhi belum dapat dihitung: ada data yang kurang.',
        '',
        '## Syarat menurut Permen PUPR 2/2023',
        '',
        '- ✓ terpenuhi: Calon berstatus PNS (Pasal 1 angka 13) — status yang diminta: PNS; status kepegawaian: PNS',
        '- ✗ tidak terpenuhi: Masa kerja sejak pengangkatan sudah cukup (Pasal 28 huruf a) — dihitung dari: 1 Maret 2026; masa kerja yang diminta: 12 bulan; tercapai pada: 1 Maret 2027; tanggal putusan: 1 Juli 2026',
        '- ✓ terpenuhi: Sisa masa kerja mencukupi kelipatan waktu normatif bagi yang dibebaskan dari tugas (Pasal 28 huruf b angka 1) — pembebasan dari tugas jabatan: ya; waktu normatif: 24 bulan; kelipatan: 3 kali; dihitung dari: 1 September 2028; harus masih bekerja sampai: 31 Agustus 2034; hari kerja terakhir sebelum pensiun: 31 Mei 2046',
        '- ✓ terpenuhi: Pendidikan, pengalaman, atau jabatan sesuai dengan Program Studi (Pasal 28 huruf c) — kesesuaian latar belakang pendidikan: ya; kesesuaian pengalaman: tidak; kesesuaian jabatan: ya',
        '- ✓ terpenuhi: Tidak ada pemeriksaan disiplin atau pidana yang berjalan (Pasal 28 huruf d angka 1) — pemeriksaan pelanggaran disiplin yang berjalan: tidak; pemeriksaan tindak pidana yang berjalan: tidak',
        '- ✓ terpenuhi: Tidak ada pidana atau hukuman disiplin sedang atau berat yang dijalani (Pasal 28 huruf d angka 2) — pidana penjara atau kurungan yang sedang dijalani: tidak; hukuman disiplin yang sedang dijalani: ringan',
        '- ✓ terpenuhi: Tidak cuti di luar tanggungan negara dan tidak diberhentikan sementara (Pasal 28 huruf d angka 3) — cuti di luar tanggungan negara yang berjalan: tidak; pemberhentian sementara yang berlaku: tidak',
        '- ✗ tidak terpenuhi: Riwayat bersih dari hukuman disiplin sedang atau berat (Pasal 28 huruf e angka 1) — hukuman disiplin sedang atau berat: 1; larangan: sampai tanggal tertentu; larangan berakhir: 17 Agustus 2027; tanggal putusan: 1 Juli 2026',
        '- ✓ terpenuhi: Riwayat bersih dari pidana penjara dan kurungan (Pasal 28 huruf e angka 2) — putusan pidana: 0; larangan: tidak ada; tanggal putusan: 1 Juli 2026',
        '- ? belum diketahui: Tidak ada penghentian Tugas Belajar tanpa alasan yang sah yang masih menghalangi (Pasal 28 huruf e angka 3) — sejauh diketahui: tanggal putusan: 1 Juli 2026 — yang kurang: tanggal keputusan pembatalan atau penghentian pada Tugas Belajar sebelumnya ke-2 dan sah tidaknya alasan studi tidak diselesaikan pada Tugas Belajar sebelumnya ke-2',
        '- ? belum diketahui: Sehat menurut surat keterangan dokter (Pasal 28 huruf f) — sejauh diketahui: hasil yang diminta: sehat — yang kurang: hasil surat keterangan dokter',
        '- ✓ terpenuhi: Penilaian kinerja tahun-tahun terakhir baik (Pasal 28 huruf g) — predikat yang diminta: baik; tahun yang dinilai: 2024–2025; predikat: baik, sangat baik; ukuran: minimal baik setiap tahun; banyaknya tahun yang diminta: 2; banyaknya tahun yang mencapainya: 2',
        '- ✓ terpenuhi: Diusulkan oleh pejabat yang tepat (Pasal 28 huruf h) — tempat bertugas: pemerintah daerah; pengusul yang diminta: PPK daerah atau Sekretaris Daerah; pejabat yang mengusulkan: PPK daerah',
        '- – tidak berlaku: Program doktoral dan biaya mandiri disertai rekomendasi (Pasal 28 huruf i) — jenjang studi yang dituju: S2; sumber biaya: anggaran pemerintah; tempat bertugas: pemerintah daerah; pemberi rekomendasi yang diminta: tidak perlu; pejabat yang merekomendasikan: tidak ada',
        '- ✓ terpenuhi: Lulus seleksi perguruan tinggi atau pemberi beasiswa (Pasal 28 huruf j) — tahap: akan berangkat; kelulusan seleksi: ya',
        '- ✓ terpenuhi: Setelah lulus, perjanjian ditandatangani dan berkas diserahkan (Pasal 28 huruf k) — tahap: akan berangkat; kelulusan seleksi: ya; penandatanganan perjanjian Tugas Belajar: ya; penyerahan berkas: ya',
        '- – tidak berlaku: Sudah cukup lama bekerja kembali sebelum studi ke jenjang lebih tinggi (Pasal 29) — studi sebelumnya yang diperhitungkan: 0; masa kerja yang diminta: 12 bulan; hari pertama studi yang direncanakan: 1 September 2028',
        '',
        '## Data yang menentukan hari paling cepat',
        '',
        '- tanggal keputusan pembatalan atau penghentian pada Tugas Belajar sebelumnya ke-2',
        '- sah tidaknya alasan studi tidak diselesaikan pada Tugas Belajar sebelumnya ke-2',
        '',
        '## Tafsir yang dipilih selain bawaan',
        '',
        '- A27: Hukuman disiplin sedang atau berat dan pidana menghalangi selama dua tahun sejak ditetapkan. Bawaan: Hukuman disiplin sedang atau berat dan pidana menghalangi seumur hidup.',
        '',
        '## Tafsir bawaan atas ketentuan yang dikutip',
        '',
        ...defaultReadings('id', ['A21', 'A22', 'A24', 'A30', 'A31', 'C49', ...READINGS, ...LATER]),
        '',
        '## Angka ketentuan yang diubah',
        '',
        '- masa tunggu antar-Tugas Belajar: 12 bulan (aslinya 18 bulan, Pasal 29 Permen PUPR 2/2023)',
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

  it('is told how long in English text', () => {
    expect(explain(result, { locale: 'en' })).toBe(
      text(
        'Not eligible for Tugas Belajar as of 1 July 2026, because of Article 28 letter a and Article 28 letter e number 1. When the conditions of time are met cannot be told yet: facts are missing.',
        '',
        'Requirements under Permen PUPR 2/2023:',
        '- ✓ met: The candidate is a PNS (Article 1 number 13) — status required: PNS; employment status: PNS',
        '- ✗ not met: Service since appointment is long enough (Article 28 letter a) — counted from: 1 March 2026; service required: 12 months; reached on: 1 March 2027; day of the decision: 1 July 2026',
        '- ✓ met: Remaining service covers the multiple of the normative time for those released from duties (Article 28 letter b number 1) — release from the duties of the post: yes; normative time: 24 months; multiple: 3 times; counted from: 1 September 2028; service needed until: 31 August 2034; last day of service before retirement: 31 May 2046',
        '- ✓ met: Education, experience or post fits the programme (Article 28 letter c) — fit of the education: yes; fit of the experience: no; fit of the post: yes',
        '- ✓ met: No disciplinary or criminal examination is under way (Article 28 letter d number 1) — disciplinary examination under way: no; criminal examination under way: no',
        '- ✓ met: No sentence and no medium or heavy disciplinary penalty is being served (Article 28 letter d number 2) — sentence being served: no; disciplinary penalty being served: light',
        '- ✓ met: Not on leave outside state cost and not temporarily dismissed (Article 28 letter d number 3) — leave outside state cost under way: no; temporary dismissal in effect: no',
        '- ✗ not met: The history is free of medium and heavy disciplinary penalties (Article 28 letter e number 1) — medium or heavy penalties: 1; bar: until a date; bar ends: 17 August 2027; day of the decision: 1 July 2026',
        '- ✓ met: The history is free of prison and confinement sentences (Article 28 letter e number 2) — sentences: 0; bar: none; day of the decision: 1 July 2026',
        '- ? not known yet: No study assignment terminated without lawful reason still bars (Article 28 letter e number 3) — as far as known: day of the decision: 1 July 2026 — missing: date of the decree that cancelled or stopped it for earlier study assignment no. 2 and whether the reason for leaving it unfinished was lawful for earlier study assignment no. 2',
        '- ? not known yet: Healthy by a doctor’s letter (Article 28 letter f) — as far as known: outcome required: healthy — missing: outcome of the doctor’s letter',
        '- ✓ met: Performance in the last years was good (Article 28 letter g) — predicate required: good; years assessed: 2024–2025; predicates: good, very good; measure: at least good each year; number of years required: 2; number of years that reach it: 2',
        '- ✓ met: Proposed by the right official (Article 28 letter h) — place of service: a local government; proposer required: the PPK of the region or the Sekretaris Daerah; official who proposed: the PPK of the region',
        '- – does not apply: Doctoral and self-funded study comes with a recommendation (Article 28 letter i) — level of the intended study: S2 (master); source of funding: government budget; place of service: a local government; recommender required: not needed; official who recommended: none',
        '- ✓ met: The selection of the university or scholarship body is passed (Article 28 letter j) — stage: about to leave; selection passed: yes',
        '- ✓ met: After passing, the agreement is signed and the papers are handed in (Article 28 letter k) — stage: about to leave; selection passed: yes; study-assignment agreement signed: yes; papers handed in: yes',
        '- – does not apply: Back at work long enough before study at a higher level (Article 29) — earlier studies that count: 0; service required: 12 months; first day of the intended study: 1 September 2028',
        '',
        'Facts that decide the earliest day:',
        '- date of the decree that cancelled or stopped it for earlier study assignment no. 2',
        '- whether the reason for leaving it unfinished was lawful for earlier study assignment no. 2',
        '',
        'Readings chosen other than the default:',
        '- A27: A medium or heavy penalty, and a sentence, bar for two years from the day they were given. Default: A medium or heavy penalty, and a sentence, bar for life.',
        '',
        'Default readings of the provisions cited:',
        ...defaultReadings('en', ['A21', 'A22', 'A24', 'A30', 'A31', 'C49', ...READINGS, ...LATER]),
        '',
        'Numbers of the law that were changed:',
        '- wait between study assignments: 12 months (18 months by Article 29, Permen PUPR 2/2023)',
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

describe('requirements that cannot all be met', () => {
  const result = assessEligibilityFrom({ ...candidate, selectionPassed: null, agreementSigned: false }, { asOf });
  const firstLine = (locale: 'id' | 'en') => explain(result, { locale }).split('\n')[0];

  it('are named, since no single one of them is known to fail', () => {
    expect(firstLine('id')).toContain(
      'Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026: apa pun isi data yang kurang, Pasal 28 huruf j dan Pasal 28 huruf k tidak dapat terpenuhi sekaligus.',
    );
    expect(firstLine('en')).toContain(
      'Not eligible for Tugas Belajar as of 1 July 2026: whatever the missing facts are, Article 28 letter j and Article 28 letter k cannot all be met at once.',
    );
  });
});

describe('the earliest day', () => {
  const opening = (facts: object, locale: 'id' | 'en' = 'id') =>
    explain(assessEligibilityFrom({ ...candidate, ...facts }, { asOf }), { locale }).split('\n')[0];

  it('is told where waiting is enough', () => {
    const facts = { pnsAppointmentDate: '2026-03-01', studyStartDate: '2027-03-01' };
    expect(opening(facts)).toBe(
      'Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026, karena Pasal 28 huruf a. Syarat waktu terpenuhi paling cepat pada 1 Maret 2027.',
    );
    expect(opening(facts, 'en')).toBe(
      'Not eligible for Tugas Belajar as of 1 July 2026, because of Article 28 letter a. The conditions of time are met on 1 March 2027 at the earliest.',
    );
  });

  it('is told to be no help where something else is wrong', () => {
    const facts = { employmentStatus: 'cpns', healthCertificate: 'tidak-sehat' };
    expect(opening(facts)).toBe(
      'Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026, karena Pasal 1 angka 13 dan Pasal 28 huruf f. Syarat waktu sudah terpenuhi pada 1 Juli 2026. Menunggu saja tidak menolong untuk Pasal 1 angka 13 dan Pasal 28 huruf f.',
    );
    expect(opening(facts, 'en')).toBe(
      'Not eligible for Tugas Belajar as of 1 July 2026, because of Article 1 number 13 and Article 28 letter f. The conditions of time are met on 1 July 2026 already. Waiting alone will not mend Article 1 number 13 and Article 28 letter f.',
    );
  });

  it('is told not to exist when remaining service is too short', () => {
    const facts = { retirementDate: '2032-08-30' };
    expect(opening(facts)).toBe(
      'Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026, karena Pasal 28 huruf b angka 1. Tidak ada hari yang memenuhi syarat waktu: sisa masa kerja tidak cukup. Menunggu saja tidak menolong untuk Pasal 28 huruf b angka 1.',
    );
    expect(opening(facts, 'en')).toContain('No day meets the conditions of time: remaining service is too short.');
  });

  it('is told not to exist when the study starts before the wait is over', () => {
    const facts = { studyAssignments: [{ completed: true, degree: 's1', lastDay: '2025-08-31' }] };
    expect(opening(facts)).toContain(
      'Tidak ada hari yang memenuhi syarat waktu: studi yang direncanakan mulai sebelum masa tunggu Pasal 29 selesai.',
    );
    expect(opening(facts, 'en')).toContain(
      'No day meets the conditions of time: the intended study starts before the wait of Article 29 is over.',
    );
  });

  it('is told not to exist for staff of a region where only work in the Ministry counts', () => {
    const record = {
      ...candidate,
      organisation: 'pemerintah-daerah',
      studyAssignments: [{ completed: true, degree: 's1', lastDay: '2020-08-31' }],
    };
    const told = (locale: 'id' | 'en') =>
      explain(assessEligibilityFrom(record, { asOf, readings: { A31: 'ministry-only' } }), { locale }).split('\n')[0];
    expect(told('id')).toContain(
      'Tidak ada hari yang memenuhi syarat waktu: Pasal 29 meminta bekerja di Kementerian, sedangkan calon bertugas di daerah.',
    );
    expect(told('en')).toContain(
      'No day meets the conditions of time: Article 29 asks for work in the Ministry, and the candidate serves in a region.',
    );
  });

  it('is told not to exist when the study starts before the conditions of time are met', () => {
    const late = { pnsAppointmentDate: '2025-12-01' };
    expect(opening(late)).toBe(
      'Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026, karena Pasal 28 huruf a. Tidak ada hari yang memenuhi syarat waktu: studi yang direncanakan mulai sebelum syarat itu dapat terpenuhi, paling cepat pada 1 Desember 2026.',
    );
    expect(opening(late, 'en')).toBe(
      'Not eligible for Tugas Belajar as of 1 July 2026, because of Article 28 letter a. No day meets the conditions of time: the intended study starts before they can be met, on 1 December 2026 at the earliest.',
    );
    const barred = { studyAssignments: [{ terminatedOn: '2025-01-01', unfinishedJustified: false }] };
    expect(opening({ ...late, ...barred }, 'en')).toContain(
      'the intended study starts before they can be met, on 1 January 2027 at the earliest.',
    );
  });

  it('is told to be open for what ends by itself on a day that nobody knows', () => {
    const facts = { underDisciplinaryExamination: true, onUnpaidLeave: true };
    expect(opening(facts)).toBe(
      'Tidak memenuhi syarat Tugas Belajar per 1 Juli 2026, karena Pasal 28 huruf d angka 1 dan Pasal 28 huruf d angka 3. Syarat waktu sudah terpenuhi pada 1 Juli 2026. Yang sedang berjalan pada Pasal 28 huruf d angka 1 dan Pasal 28 huruf d angka 3 berakhir dengan sendirinya, tetapi harinya tidak dapat diketahui dari data.',
    );
    expect(opening({ ...facts, healthCertificate: 'tidak-sehat' }, 'en')).toContain(
      'Waiting alone will not mend Article 28 letter f. What is under way in Article 28 letter d number 1 and Article 28 letter d number 3 ends by itself, on a day that the record cannot tell.',
    );
  });

  it('is told not to exist when the wait outlasts remaining service', () => {
    const facts = {
      pnsAppointmentDate: '2026-03-01',
      retirementDate: '2032-08-31',
      studyStartDate: null,
    };
    expect(opening(facts)).toContain(
      'Tidak ada hari yang memenuhi syarat waktu: begitu masa tunggu selesai, sisa masa kerja tidak lagi cukup.',
    );
    expect(opening(facts, 'en')).toContain(
      'No day meets the conditions of time: once the wait is over, remaining service is too short.',
    );
  });

  it('is left open with the verdict while facts are missing', () => {
    expect(opening({ pnsAppointmentDate: null })).toBe(
      'Belum dapat diputuskan apakah syarat Tugas Belajar terpenuhi per 1 Juli 2026: ada data yang kurang. Kapan syarat waktu terpenuhi belum dapat dihitung: ada data yang kurang.',
    );
    expect(opening({ pnsAppointmentDate: null }, 'en')).toBe(
      'Whether eligible for Tugas Belajar as of 1 July 2026 cannot be decided yet: facts are missing. When the conditions of time are met cannot be told yet: facts are missing.',
    );
  });
});

describe('what is taken for granted', () => {
  const lines = (facts: object, locale: 'id' | 'en') =>
    explain(assessEligibilityFrom({ ...candidate, ...facts }, { asOf }), { locale }).split('\n');

  it('of a self-funded study is what is not examined', () => {
    const facts = { funding: 'mandiri', recommendedBy: 'pimpinan-tinggi-madya' };
    expect(lines(facts, 'id')).toContain(
      '- Syarat biaya mandiri menurut Pasal 30 serta syarat Program Studi dan bidangnya menurut Pasal 31 tidak diperiksa di sini.',
    );
    expect(lines(facts, 'en')).toContain(
      '- What Article 30 asks of self-funded study, and Article 31 of programme and field, is not examined here.',
    );
  });

  it('of a post that is not recorded is that it is one of those known', () => {
    const facts = { retirementDate: null, birthDate: '1985-05-20', nip: null, position: null };
    expect(lines(facts, 'id')).toContain(
      '- Jabatan tidak tercatat; hasil sisa masa kerja sama pada batas usia pensiun semua jabatan yang dikenal.',
    );
    expect(lines(facts, 'en')).toContain(
      '- The post is not recorded; remaining service comes to the same at the retirement age of every post that is known.',
    );
  });
});

describe('performance', () => {
  const line = (performance: object, options: object = {}) =>
    explain(assessEligibilityFrom({ ...candidate, performance }, { asOf, ...options }), { locale: 'en' })
      .split('\n')
      .find((one) => one.startsWith('- ') && one.includes('Article 28 letter g'));

  it('shows the comparison that the reading makes, and no other', () => {
    expect(line({ '2024': 'sangat-baik', '2025': 'butuh-perbaikan' }, { readings: { A30: 'average-baik' } })).toContain(
      'measure: at least good on average; number of years required: 2; total of the predicates’ ranks: 8; total of the predicates’ ranks required: 8',
    );
    expect(line({ '2024': 'sangat-baik', '2025': 'baik' }, { readings: { A30: 'exactly-baik-each' } })).toContain(
      'measure: exactly good each year; number of years required: 2; number of years that match it: 1',
    );
  });

  it('tells no predicates while one is not recorded', () => {
    expect(line({ '2025': 'kurang' })).toContain(
      'predicate required: good; years assessed: 2024–2025; measure: at least good each year; number of years required: 2',
    );
    expect(line({ '2025': 'baik' })).toContain('missing: performance assessment of 2024');
  });

  it('tells the years that were assessed last, where the year before is not', () => {
    const performance = { '2023': 'baik', '2024': 'baik', '2025': 'belum-dinilai' };
    expect(line(performance, { asOf: '2026-01-15', readings: { A30: 'last-two-assessed' } })).toContain(
      'years assessed: 2023–2024; predicates: good, good; measure: at least good in the last years assessed; number of years required: 2; number of years that reach it: 2',
    );
  });

  it('tells a label of the rules before 2022', () => {
    expect(line({ '2021': 'cukup', '2022': 'baik' }, { asOf: '2023-06-01' })).toContain('predicates: sufficient, good');
  });

  it('copes with one year, and with none', () => {
    const ruleset = (performanceYears: number) => ({ ruleset: amend(permenPupr2Of2023, { performanceYears }) });
    expect(line({ '2025': 'baik' }, ruleset(1))).toContain('years assessed: 2025; predicates: good; ');
    expect(line({}, ruleset(0))).toContain('predicate required: good; measure: at least good each year; ');
  });
});

describe('a candidate through the selection', () => {
  const opening = (facts: object, locale: 'id' | 'en' = 'en') =>
    explain(assessEligibilityFrom({ ...candidate, stage: 'selected', ...facts }, { asOf }), { locale }).split('\n')[0];

  it('is told what is still owed', () => {
    const facts = { agreementSigned: false };
    expect(opening(facts)).toBe(
      'Eligible for Tugas Belajar as of 1 July 2026. Still to be done before leaving: Article 28 letter k.',
    );
    expect(opening(facts, 'id')).toBe(
      'Memenuhi syarat Tugas Belajar per 1 Juli 2026. Masih harus dipenuhi sebelum berangkat: Pasal 28 huruf k.',
    );
  });

  it('is not told that what is owed stands in the way', () => {
    expect(opening({ agreementSigned: false, healthCertificate: 'tidak-sehat' })).toBe(
      'Not eligible for Tugas Belajar as of 1 July 2026, because of Article 28 letter f. The conditions of time are met on 1 July 2026 already. Waiting alone will not mend Article 28 letter f. Still to be done before leaving: Article 28 letter k.',
    );
  });
});

describe('what a record says of days to come, and twice', () => {
  const record = {
    ...candidate,
    birthDate: '1988-05-02',
    cpnsStartDate: '2013-02-01',
    penalties: [{ level: 'berat', decreeDate: '2026-07-02' }],
  };

  it('is told in English', () => {
    const told = explain(assessEligibilityFrom(record, { asOf }), { locale: 'en' });
    expect(told.split('\n\n').slice(0, 2)).toEqual([
      'Eligible for Tugas Belajar as of 1 July 2026. Dated after the day of the decision, and so not counted: date of the decree for disciplinary penalty no. 1.',
      text(
        'Contradictions in the record:',
        '- The recorded date of birth is not the one in the NIP.',
        '- The start as CPNS or the appointment as PNS does not agree with the month in the NIP.',
      ),
    ]);
  });

  it('is told in Indonesian', () => {
    const told = explain(assessEligibilityFrom(record, { asOf }));
    expect(told.split('\n\n').slice(0, 2)).toEqual([
      'Memenuhi syarat Tugas Belajar per 1 Juli 2026. Bertanggal sesudah tanggal putusan sehingga tidak dihitung: tanggal keputusan pada hukuman disiplin ke-1.',
      text(
        'Pertentangan dalam catatan:',
        '- Tanggal lahir pada catatan bukan tanggal lahir pada NIP.',
        '- Tanggal mulai sebagai CPNS atau pengangkatan sebagai PNS tidak sesuai dengan bulan pada NIP.',
      ),
    ]);
  });
});

describe('another agency', () => {
  it('is told that nobody is named for it', () => {
    const told = explain(assessEligibilityFrom({ ...candidate, organisation: 'instansi-lain' }, { asOf }), {
      locale: 'en',
    });
    expect(told).toContain('place of service: another agency; proposer required: none named by the provision');
    expect(told).toContain('confidence: likely');
  });
});
