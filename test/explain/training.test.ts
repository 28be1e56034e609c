import {
  assessCompetencyCertificationFrom,
  assessDouEvaluationFrom,
  assessLearningMixFrom,
  assessTrainingCandidateFrom,
  assessTrainingDutiesFrom,
  assessTrainingHoursFrom,
  assessTrainingKindFrom,
  selectAuthorityFrom,
  selectCertificateFrom,
  selectDouAwardsFrom,
  selectOrganizerFrom,
  validateCatalogueEntryFrom,
  validateCurriculumFrom,
  validateTeacherFrom,
  validateTrainingCooperationFrom,
  validateTrainingOfferFrom,
} from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, findingsOn, headOf, openingOf, type TellingCase, text } from './expected.js';
import { asOf } from './records.js';
import {
  certification,
  contractTrainee,
  cooperation,
  curriculum,
  duties,
  entry,
  evaluation,
  graduate,
  guidance,
  leaders,
  offer,
  participants,
  plan,
  programme,
  teacher,
  trainee,
  trainingCandidate,
} from './training-records.js';

const on = { asOf };

describe('a teacher', () => {
  const result = validateTeacherFrom(teacher, on);

  it('is told in Indonesian text', () => {
    expect(explain(result)).toBe(
      text(
        'Pengajar ini dapat mengajar Pelatihan tersebut per 1 Juli 2026. Jenis pengajar ini tidak tercantum dalam daftar.',
        '',
        'Ketentuan menurut Permen PUPR 2/2023:',
        '- ! berlaku: Pengajar bidang PUPR dapat berasal dari dalam atau luar Kementerian (Pasal 65 ayat (1)) — kelompok bidang: bidang PUPR',
        '- – tidak berlaku: Pengajar internal seperti widyaiswara, pejabat fungsional, atau pejabat struktural dapat mengajar (Pasal 65 ayat (2)) — kelompok bidang: bidang PUPR; asal pengajar: eksternal Kementerian; jenis pengajar: widyaiswara; tercantum dalam daftar: ya; ukuran: daftarnya memberi contoh',
        '- ✓ terpenuhi: Pengajar eksternal seperti praktisi, akademisi, atau dari asosiasi profesi dapat mengajar (Pasal 65 ayat (3)) — kelompok bidang: bidang PUPR; asal pengajar: eksternal Kementerian; jenis pengajar: widyaiswara; tercantum dalam daftar: tidak; ukuran: daftarnya memberi contoh',
        '- – tidak berlaku: Pengajar selain bidang PUPR dapat mengikuti ketentuan penyelenggaranya (Pasal 65 ayat (4)) — kelompok bidang: bidang PUPR',
        '',
        'Tafsir bawaan atas ketentuan yang dikutip:',
        ...defaultReadings('id', ['C12']),
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
        '**The teacher may teach the training as of 1 July 2026.** The list does not name this kind of teacher.',
        '',
        '## Provisions under Permen PUPR 2/2023',
        '',
        '- ! applies: Teachers in public works and housing may come from inside or outside the Ministry (Article 65 paragraph (1)) — group of fields: public works and housing',
        '- – does not apply: An internal teacher, such as a widyaiswara, a functional official or a structural official, may teach (Article 65 paragraph (2)) — group of fields: public works and housing; origin of the teacher: outside the Ministry; kind of teacher: widyaiswara; named by the list: yes; measure: the list gives examples',
        '- ✓ met: An external teacher, such as a practitioner, an academic or one of a professional association, may teach (Article 65 paragraph (3)) — group of fields: public works and housing; origin of the teacher: outside the Ministry; kind of teacher: widyaiswara; named by the list: no; measure: the list gives examples',
        '- – does not apply: Teachers outside public works and housing may follow the organiser’s own rules (Article 65 paragraph (4)) — group of fields: public works and housing',
        '',
        '## Default readings of the provisions cited',
        '',
        ...defaultReadings('en', ['C12']),
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

  it('is left open while facts are missing, and let through without reasons', () => {
    const complete = { asOf, readings: { C12: 'complete' } } as const;
    expect(openingOf(validateTeacherFrom(teacher, complete), 'id')).toBe(
      'Pengajar ini tidak dapat mengajar Pelatihan tersebut per 1 Juli 2026, karena Pasal 65 ayat (3). Jenis pengajar ini tidak tercantum dalam daftar.',
    );
    expect(explain(validateTeacherFrom({}, complete))).toContain(
      'Belum dapat diputuskan apakah pengajar ini dapat mengajar Pelatihan tersebut per 1 Juli 2026: ada data yang kurang.',
    );
    expect(openingOf(validateTeacherFrom({ ...teacher, teacherKind: 'akademisi' }, on), 'en')).toBe(
      'The teacher may teach the training as of 1 July 2026. The list names this kind of teacher.',
    );
    const elsewhere = validateTeacherFrom({ fieldGroup: 'selain-pupr' }, on);
    expect(findingsOn(elsewhere, 'Article 65 paragraph (4)', 'en')).toEqual([
      '- ! applies: Teachers outside public works and housing may follow the organiser’s own rules (Article 65 paragraph (4)) — group of fields: outside public works and housing',
    ]);
  });
});

describe('training hours', () => {
  const short = assessTrainingHoursFrom(trainee, on);

  it('are told record by record', () => {
    expect(headOf(short, 'id')).toEqual([
      'Jam pelajaran belum mencukupi untuk tahun 2026 per 1 Juli 2026, karena Pasal 19 ayat (2). Yang dihitung: 11,25 JP. Minimal: 20 JP. Kekurangan: 8,75 JP. Sisa waktu: 183 hari. Yang direncanakan: 6 JP. Kekurangan setelah yang direncanakan: 2,75 JP.',
      'Catatan satu per satu:',
      '- diklat ke-1: dihitung; isi catatan: 11,25 JP; asalnya: tercatat; menambah: 11,25 JP; berbagi hari dengan: diklat ke-2',
      '- diklat ke-2: berbagi hari dengan kegiatan klasikal yang dihitung; isi catatan: 4 JP; asalnya: hasil konversi; menurut: Perlan 10/2018; menambah: 0 JP; keyakinan konversi: kemungkinan besar benar; berbagi hari dengan: diklat ke-1',
      '- diklat ke-3: konversinya belum disetujui unit SDM; isi catatan: 2 JP; asalnya: hasil konversi; menurut: Perlan 10/2018; menambah: 0 JP; keyakinan konversi: kemungkinan besar benar',
      '- diklat ke-4: belum berakhir pada tanggal putusan; isi catatan: 6 JP; asalnya: tercatat; menambah: 0 JP',
    ]);
    expect(headOf(short, 'en')).toEqual([
      'The learning hours do not suffice yet for 2026 as of 1 July 2026, because of Article 19 paragraph (2). Counted: 11.25 JP. Minimum: 20 JP. Lacking: 8.75 JP. Time left: 183 days. Planned: 6 JP. Lacking after what is planned: 2.75 JP.',
      'Record by record:',
      '- training no. 1: counted; its hours: 11.25 JP; their source: recorded; adds: 11.25 JP; shares a day with: training no. 2',
      '- training no. 2: shares a day with classical activities that count; its hours: 4 JP; their source: converted; after: LAN Regulation 10/2018; adds: 0 JP; confidence of the conversion: likely; shares a day with: training no. 1',
      '- training no. 3: its conversion is not approved by the HRD unit; its hours: 2 JP; their source: converted; after: LAN Regulation 10/2018; adds: 0 JP; confidence of the conversion: likely',
      '- training no. 4: not over on the day of the decision; its hours: 6 JP; their source: recorded; adds: 0 JP',
    ]);
  });

  it('are compared with the minimum', () => {
    const told = findingsOn(short, 'Pasal 19 ayat (2)', 'id');
    expect(told.map((line) => line.split(' — keyakinan')[0])).toEqual([
      '- ✗ tidak terpenuhi: PNS mencapai JP minimal setahun (Pasal 19 ayat (2)) — status kepegawaian: PNS; tahun: 2026; yang dihitung: 11,25 JP; minimal: 20 JP',
    ]);
    expect(findingsOn(short, 'Article 12 paragraph (2) letter f', 'en')).toEqual([
      '- ✗ not met: The HRD unit approves the conversion to JP of a participant unit’s nonclassical training (Article 12 paragraph (2) letter f) — year: 2026; records to be approved: 1; records approved: 0',
    ]);
  });

  it('above the limit are told to be', () => {
    const over = assessTrainingHoursFrom(contractTrainee, on);
    expect(openingOf(over, 'id')).toBe(
      'Jam pelajaran Pelatihan melewati batas untuk tahun 2026 per 1 Juli 2026, karena Pasal 19 ayat (3). Yang dihitung: 32 JP. Yang diakui: 24 JP. Maksimal: 24 JP. Kelebihan: 8 JP.',
    );
    expect(headOf(over, 'en')).toContain(
      '- training no. 2: not training; its hours: 100 JP; their source: recorded; adds: 0 JP',
    );
  });

  it('are told when the year is over, and when they suffice', () => {
    const late = { asOf: '2027-01-05' };
    expect(openingOf(assessTrainingHoursFrom({ ...trainee, year: 2026 }, late), 'en')).toBe(
      'The learning hours did not suffice for 2026 as of 5 January 2027, because of Article 19 paragraph (2). Counted: 17.25 JP. Minimum: 20 JP. Lacking: 2.75 JP.',
    );
    const enough = { employmentStatus: 'pns', trainings: [{ kind: 'teknis', lastDay: '2026-05-20', hours: 20 }] };
    expect(openingOf(assessTrainingHoursFrom(enough, on), 'id')).toBe(
      'Jam pelajaran mencukupi untuk tahun 2026 per 1 Juli 2026. Yang dihitung: 20 JP. Minimal: 20 JP.',
    );
  });

  it('are not measured for a CPNS, who has none to take', () => {
    const answer = assessTrainingHoursFrom({ ...trainee, employmentStatus: 'cpns' }, on);
    expect(openingOf(answer, 'id')).toBe(
      'Jam pelajaran setahun tidak diwajibkan bagi CPNS untuk tahun 2026 per 1 Juli 2026. Yang dihitung: 11,25 JP. Yang direncanakan: 6 JP.',
    );
    expect(openingOf(answer, 'en')).toBe(
      'The yearly learning hours do not apply to a CPNS for 2026 as of 1 July 2026. Counted: 11.25 JP. Planned: 6 JP.',
    );
  });

  it('name what is missing by its place', () => {
    const open = assessTrainingHoursFrom(
      { employmentStatus: 'pns', trainings: [{ kind: 'teknis', lastDay: '2026-05-20' }] },
      on,
    );
    expect(openingOf(open, 'id')).toBe(
      'Belum dapat diputuskan apakah jam pelajaran mencukupi untuk tahun 2026 per 1 Juli 2026: ada data yang kurang. Minimal: 20 JP.',
    );
    expect(explain(open)).toContain('Data yang masih dapat mengubah jawaban:\n- JP pada diklat ke-1\n');
    expect(explain(open, { locale: 'en' })).toContain(
      'Facts that can still change the answer:\n- JP for training no. 1\n',
    );
  });

  it('tell records of one activity that contradict each other', () => {
    const first = { ...trainee.trainings[0], issuer: 'BPSDM' };
    const trainings = [
      first,
      { kind: 'seminar', certificateNumber: 'a 1', issuer: 'BPSDM', lastDay: '2026-04-30', hours: 4 },
    ];
    expect(headOf(assessTrainingHoursFrom({ ...trainee, trainings }, on), 'en').at(-1)).toBe(
      '- training no. 2: its activity counts by another record; its hours: 4 JP; their source: recorded; adds: 0 JP; same activity as: training no. 1; less than the most of its records by: 7.25 JP; records of the activity differ in kind or days',
    );
    const alike = { kind: 'teknis', certified: false, lastDay: '2026-04-30', hours: 4 };
    expect(headOf(assessTrainingHoursFrom({ ...trainee, trainings: [alike, alike] }, on), 'en').at(-1)).toBe(
      '- training no. 2: counted; its hours: 4 JP; their source: recorded; adds: 4 JP; possibly the same activity as: training no. 1; shares a day with: training no. 1',
    );
  });
});

const cases: readonly TellingCase[] = [
  {
    name: 'kind of training',
    result: assessTrainingKindFrom(programme, on),
    opening: {
      id: 'Pelatihan ini terbuka bagi pegawai tersebut per 1 Juli 2026. Jalur: terpadu (klasikal dan nonklasikal). Tidak semua jenisnya tercantum dalam daftar untuk status kepegawaian ini.',
      en: 'The training is open to the person as of 1 July 2026. Track: combined (classical and nonclassical). Not all its kinds are in the list for this employment status.',
    },
    cited: { id: 'Pasal 52 ayat (2)', en: 'Article 52 paragraph (2)' },
    finding: {
      id: '- ✓ terpenuhi: Jenis Pelatihan nonklasikal terbuka bagi PPPK (Pasal 52 ayat (2)) — status kepegawaian: PPPK; ukuran: daftarnya terbuka; jenis pada jalur ini: 1; yang tercantum: 0',
      en: '- ✓ met: The kinds of nonclassical training are open to PPPK (Article 52 paragraph (2)) — employment status: PPPK; measure: the list is open; kinds on this track: 1; in the list: 0',
    },
  },
  {
    name: 'organiser',
    result: selectOrganizerFrom(guidance, on),
    opening: {
      id: 'Unit peserta tidak dapat menyelenggarakan Pelatihan ini per 1 Juli 2026, karena Pasal 57 ayat (7). Yang dapat menyelenggarakan: unit SDM. Pelatihan unit SDM dijalankan melalui unit penyelenggara.',
      en: 'The participant unit may not run the training as of 1 July 2026, because of Article 57 paragraph (7). May run it: the HRD unit. The HRD unit runs training through the programme unit.',
    },
    cited: { id: 'Pasal 57 ayat (8)', en: 'Article 57 paragraph (8)' },
    finding: {
      id: '- ! berlaku: Bimbingan teknis yang melewati batas JP dijalankan unit SDM (Pasal 57 ayat (8)) — jenis Pelatihan: bimbingan teknis; jam pelajaran: 30,5 JP; paling banyak: 30 JP',
      en: '- ! applies: Technical guidance above the limit of JP is run by the HRD unit (Article 57 paragraph (8)) — kind of training: technical guidance; learning hours: 30.5 JP; at most: 30 JP',
    },
  },
  {
    name: 'participant unit as organiser',
    result: selectOrganizerFrom({ kind: 'seminar' }, on),
    opening: {
      id: 'Unit peserta dapat menyelenggarakan Pelatihan ini per 1 Juli 2026. Yang dapat menyelenggarakan: unit SDM, unit peserta. Pelatihan unit SDM dijalankan melalui unit penyelenggara. Kewajiban unit peserta: berkoordinasi dengan unit SDM, melapor kepada unit SDM, mengikuti pedoman unit SDM.',
      en: 'The participant unit may run the training as of 1 July 2026. May run it: the HRD unit, the participant unit. The HRD unit runs training through the programme unit. Duties of the participant unit: coordinates with the HRD unit, reports to the HRD unit, follows the HRD unit’s guideline.',
    },
    cited: { id: 'Pasal 57 ayat (4)', en: 'Article 57 paragraph (4)' },
    finding: {
      id: '- ✓ terpenuhi: Jenisnya termasuk sembilan jenis yang dapat dijalankan unit peserta (Pasal 57 ayat (4)) — jenis Pelatihan: seminar; termasuk sembilan jenis itu: ya; termasuk belajar dari pengalaman atau belajar bersama: tidak',
      en: '- ✓ met: The kind is among the nine that a participant unit may run (Article 57 paragraph (4)) — kind of training: seminar; among the nine kinds: yes; whether it is experiential or social learning: no',
    },
  },
  {
    name: 'organiser of leadership training',
    result: selectOrganizerFrom({ kind: 'kepemimpinan', tier: 'madya' }, on),
    opening: {
      id: 'Unit peserta tidak dapat menyelenggarakan Pelatihan ini per 1 Juli 2026, karena Pasal 57 ayat (4). Yang dapat menyelenggarakan: LAN.',
      en: 'The participant unit may not run the training as of 1 July 2026, because of Article 57 paragraph (4). May run it: LAN.',
    },
    cited: { id: 'Pasal 217 ayat (4) PP 11/2017', en: 'Article 217 paragraph (4), Government Regulation 11/2017' },
    finding: {
      id: '- ! berlaku: Pelatihan kepemimpinan madya diselenggarakan LAN (Pasal 217 ayat (4) PP 11/2017) — jenis Pelatihan: kepemimpinan; jenjang kepemimpinan: madya — keyakinan: kemungkinan besar benar',
      en: '- ! applies: Madya leadership training is run by LAN (Article 217 paragraph (4), Government Regulation 11/2017) — kind of training: leadership; tier of leadership: madya — confidence: likely',
    },
  },
  {
    name: 'certificate of training that its organiser may not run',
    result: selectCertificateFrom({ ...graduate, organizer: 'unit-peserta', rank: 'tidak-diperingkat' }, on),
    opening: {
      id: 'Wajib diberikan: surat tanda tamat Pelatihan. Penyelenggara ini tidak dapat menyelenggarakan Pelatihan tersebut. Penerbit: unit SDM. Penanda tangan: pimpinan unit SDM. Dokumen dapat diterbitkan dan ditandatangani secara elektronik.',
      en: 'Due: completion certificate. This organiser may not run the training. Issued by: the HRD unit. Signed by: the head of the HRD unit. It may be issued and signed electronically.',
    },
    cited: { id: 'Pasal 57 ayat (4)', en: 'Article 57 paragraph (4)' },
    finding: {
      id: '- ✗ tidak terpenuhi: Jenisnya termasuk yang dapat dijalankan unit peserta (Pasal 57 ayat (4)) — penyelenggara: unit peserta; jenis Pelatihan: fungsional; termasuk sembilan jenis itu: tidak; termasuk belajar dari pengalaman atau belajar bersama: tidak',
      en: '- ✗ not met: The kind is among those that a participant unit may run (Article 57 paragraph (4)) — organiser: the participant unit; kind of training: functional; among the nine kinds: no; whether it is experiential or social learning: no',
    },
  },
  {
    name: 'authority over staff of another agency',
    result: selectAuthorityFrom({ ...leaders, organisation: 'instansi-lain' }, on),
    opening: {
      id: 'Peraturan ini tidak menyebut siapa yang menetapkan peserta dari instansi lain.',
      en: 'The rules do not name who decides on participants of another agency.',
    },
    cited: { id: 'Pasal 63 huruf c', en: 'Article 63 letter c' },
    finding: {
      id: '- – tidak berlaku: Calon kepemimpinan pratama dari daerah diseleksi dan ditetapkan LAN (Pasal 63 huruf c) — tempat bertugas: instansi lain; jenis Pelatihan: kepemimpinan; jenjang kepemimpinan: pratama',
      en: '- – does not apply: LAN selects and names regional candidates for pratama leadership training (Article 63 letter c) — place of service: another agency; kind of training: leadership; tier of leadership: pratama',
    },
  },
  {
    name: 'duties with a day to come',
    result: assessTrainingDutiesFrom({ ...duties, finishedOn: '2026-07-02', deadline: '2026-07-31' }, on),
    opening: {
      id: 'Kewajiban peserta Pelatihan terpenuhi per 1 Juli 2026. Bertanggal sesudah tanggal putusan, jadi dianggap belum terjadi: tanggal selesai.',
      en: 'The trainee’s duties are fulfilled as of 1 July 2026. Dated after the day of the decision, so taken as not happened yet: day of finishing.',
    },
    cited: { id: 'Pasal 61 huruf c', en: 'Article 61 letter c' },
    finding: {
      id: '- – tidak berlaku: Laporan tertulis disampaikan kepada atasan setelah Pelatihan selesai (Pasal 61 huruf c) — penyelesaian seluruh program: tidak; penyampaian laporan tertulis: ya',
      en: '- – does not apply: A written report goes to the supervisor once the training is finished (Article 61 letter c) — whole programme finished: no; written report handed in: yes',
    },
  },
  {
    name: 'candidate',
    result: assessTrainingCandidateFrom(trainingCandidate, on),
    opening: {
      id: 'Calon tidak memenuhi syarat peserta Pelatihan per 1 Juli 2026, karena Pasal 60 huruf a dan Pasal 60 huruf b.',
      en: 'The candidate is not eligible for the training as of 1 July 2026, because of Article 60 letter a and Article 60 letter b.',
    },
    cited: { id: 'Pasal 60 huruf a', en: 'Article 60 letter a' },
    finding: {
      id: '- ✗ tidak terpenuhi: Diusulkan oleh pejabat yang tepat, sesuai dengan bidang tugas (Pasal 60 huruf a) — tempat bertugas: unit organisasi Kementerian; jenis Pelatihan: teknis; pengusul yang diminta: Sekretaris Unit Organisasi; pejabat yang mengusulkan: Sekretaris Jenderal; kesesuaian Pelatihan dengan bidang tugas: ya',
      en: '- ✗ not met: Proposed by the right official, and by field of duty (Article 60 letter a) — place of service: a unit organisasi of the Ministry; kind of training: technical; proposer required: the secretary of the unit organisasi; official who proposed: the Secretary General; fit of the training with the field of duty: yes',
    },
  },
  {
    name: 'duties of a trainee',
    result: assessTrainingDutiesFrom(duties, on),
    opening: {
      id: 'Ada kewajiban peserta Pelatihan yang tidak terpenuhi per 1 Juli 2026, karena Pasal 61 huruf b.',
      en: 'Some of the trainee’s duties are not fulfilled as of 1 July 2026, because of Article 61 letter b.',
    },
    cited: { id: 'Pasal 61 huruf b', en: 'Article 61 letter b' },
    finding: {
      id: '- ✗ tidak terpenuhi: Pelatihan selesai dalam batas waktu yang ditetapkan (Pasal 61 huruf b) — penyelesaian seluruh program: ya; tanggal selesai: 26 Juni 2026; batas waktu penyelesaian: 20 Juni 2026; tanggal putusan: 1 Juli 2026',
      en: '- ✗ not met: The training is finished within the set time (Article 61 letter b) — whole programme finished: yes; day of finishing: 26 June 2026; last day set for finishing: 20 June 2026; day of the decision: 1 July 2026',
    },
  },
  {
    name: 'officials',
    result: selectAuthorityFrom(leaders, on),
    opening: {
      id: 'Peserta ditetapkan oleh Sekretaris Jenderal. Penerima penawaran: Sekretaris Unit Organisasi. Pengusul: Sekretaris Jenderal. Penyeleksi: Sekretaris Jenderal. Penerima hasil penetapan: pimpinan unit SDM. Prosedur ini dapat disesuaikan menurut jenis Pelatihan.',
      en: 'The participants are named by the Secretary General. Offers go to: the secretary of the unit organisasi. Proposed by: the Secretary General. Selected by: the Secretary General. Told of those named: the head of the HRD unit. The procedure may be adjusted to the kind of training.',
    },
    cited: { id: 'Pasal 62 ayat (1) huruf c angka 3', en: 'Article 62 paragraph (1) letter c number 3' },
    finding: {
      id: '- ✓ berlaku: Calon kepemimpinan pratama diusulkan, diseleksi, dan ditetapkan Sekretaris Jenderal (Pasal 62 ayat (1) huruf c angka 3) — tempat bertugas: unit organisasi Kementerian; jenis Pelatihan: kepemimpinan; jenjang kepemimpinan: pratama',
      en: '- ✓ governs: The Secretary General proposes, selects and names candidates for pratama leadership training (Article 62 paragraph (1) letter c number 3) — place of service: a unit organisasi of the Ministry; kind of training: leadership; tier of leadership: pratama',
    },
  },
  {
    name: 'certificate',
    result: selectCertificateFrom(graduate, on),
    opening: {
      id: 'Wajib diberikan: surat tanda tamat Pelatihan. Penerbit: unit SDM. Penanda tangan: pimpinan unit SDM. Dokumen dapat diterbitkan dan ditandatangani secara elektronik. Piagam penghargaan dapat diberikan. Penerbit piagam: unit SDM. Penanda tangan piagam: pimpinan unit pelaksana Pelatihan.',
      en: 'Due: completion certificate. Issued by: the HRD unit. Signed by: the head of the HRD unit. It may be issued and signed electronically. An award may be given. Award issued by: the HRD unit. Award signed by: the head of the training centre.',
    },
    cited: { id: 'Pasal 66 ayat (5)', en: 'Article 66 paragraph (5)' },
    finding: {
      id: '- ✓ dapat diberikan: Piagam penghargaan bagi peringkat terbaik (Pasal 66 ayat (5)) — jenis Pelatihan: fungsional; penyelenggara: unit SDM; adanya evaluasi kelulusan: ya; ketentuan yang mengatur: Pasal 66 ayat (2); keikutsertaan secara utuh: ya; penyelesaian seluruh program: ya; kelulusan: ya; pencapaian Kompetensi yang disyaratkan: ya; peringkat: 1; peringkat paling rendah yang mendapat piagam: 1',
      en: '- ✓ may be given: An award for the best-ranked (Article 66 paragraph (5)) — kind of training: functional; organiser: the HRD unit; evaluation that decides who passes: yes; governed by: Article 66 paragraph (2); attendance in full: yes; whole programme finished: yes; passing: yes; required competency reached: yes; rank: 1; last rank that gets an award: 1',
    },
  },
  {
    name: 'learning mix',
    result: assessLearningMixFrom(plan, on),
    opening: {
      id: 'Pembagian pembelajaran mengikuti model 70:20:10 per 1 Juli 2026. Seluruhnya 100 JP. Model ini dapat dipakai, tidak diwajibkan.',
      en: 'The learning follows the 70:20:10 model as of 1 July 2026. 100 JP in all. The model may be used; nobody has to.',
    },
    cited: { id: 'Pasal 49 ayat (2) huruf a', en: 'Article 49 paragraph (2) letter a' },
    finding: {
      id: '- ✓ terpenuhi: Bagian belajar dari pengalaman sesuai dengan model (Pasal 49 ayat (2) huruf a) — jam pelajaran: 69,5 JP; seluruhnya: 100 JP; bagian: 69,5 persen; bagian yang diminta: 70 persen; toleransi dalam poin persen: 0,5',
      en: '- ✓ met: The share of experiential learning is that of the model (Article 49 paragraph (2) letter a) — learning hours: 69.5 JP; in all: 100 JP; share: 69.5 percent; share required: 70 percent; tolerance in percentage points: 0.5',
    },
  },
  {
    name: 'certification of competency',
    result: assessCompetencyCertificationFrom(certification, on),
    opening: {
      id: 'Kompetensi tidak dapat disertifikasi pada 29 Juni 2026, karena Pasal 10 ayat (4).',
      en: 'The competency cannot be certified on 29 June 2026, because of Article 10 paragraph (4).',
    },
    cited: { id: 'Pasal 10 ayat (4)', en: 'Article 10 paragraph (4)' },
    finding: {
      id: '- ✗ tidak terpenuhi: Pengembangan Kompetensi di bidang yang sama selesai lebih dahulu (Pasal 10 ayat (4)) — tanggal selesai Pengembangan Kompetensi: 30 Juni 2026; tanggal sertifikasi: 29 Juni 2026; kesesuaian bidang Pengembangan Kompetensi: ya',
      en: '- ✗ not met: Development in the same field is finished first (Article 10 paragraph (4)) — day the development was finished: 30 June 2026; day of certification: 29 June 2026; fit of the field of development: yes',
    },
  },
  {
    name: 'entry of the catalogue',
    result: validateCatalogueEntryFrom(entry, on),
    opening: {
      id: 'Isian katalog tidak memenuhi ketentuan per 1 Juli 2026, karena Pasal 55 ayat (2). Kelompok bidang: bidang PUPR.',
      en: 'The catalogue entry does not meet the rules as of 1 July 2026, because of Article 55 paragraph (2). Group of fields: public works and housing.',
    },
    cited: { id: 'Pasal 9 ayat (7)', en: 'Article 9 paragraph (7)' },
    finding: {
      id: '- ✓ terpenuhi: Pelatihan berdasarkan kesenjangan menutup kesenjangan Kompetensi (Pasal 9 ayat (7)) — katalog: Pelatihan; golongan: berdasarkan kesenjangan; isian termasuk golongan ini: ya; ciri golongan ini ada: ya',
      en: '- ✓ met: Gap-based training closes a competency gap (Article 9 paragraph (7)) — catalogue: training; kind: gap-based; entry is of this kind: yes; has what makes this kind: yes',
    },
  },
  {
    name: 'cooperation',
    result: validateTrainingCooperationFrom(cooperation, on),
    opening: {
      id: 'Kerja sama Pelatihan tidak memenuhi ketentuan per 1 Juli 2026, karena Pasal 58 ayat (5) huruf b, Pasal 58 ayat (5) huruf c dan Pasal 58 ayat (5) huruf d. Langkah berikutnya: Pasal 58 ayat (5) huruf b.',
      en: 'The training cooperation does not meet the rules as of 1 July 2026, because of Article 58 paragraph (5) letter b, Article 58 paragraph (5) letter c and Article 58 paragraph (5) letter d. Next step: Article 58 paragraph (5) letter b.',
    },
    cited: { id: 'Pasal 58 ayat (5) huruf b', en: 'Article 58 paragraph (5) letter b' },
    finding: {
      id: '- ✗ tidak terpenuhi: Pimpinan unit SDM menyetujui kerja sama (Pasal 58 ayat (5) huruf b) — kerja sama beasiswa unit peserta: tidak; pihak yang meminta: pihak lain; sudah dilakukan: tidak',
      en: '- ✗ not met: The head of the HRD unit approves the cooperation (Article 58 paragraph (5) letter b) — a participant unit’s scholarship cooperation: no; party that asked for it: the other party; done: no',
    },
  },
  {
    name: 'offer',
    result: validateTrainingOfferFrom(offer, on),
    opening: {
      id: 'Penawaran Pelatihan sudah lengkap diproses per 1 Juli 2026. Tidak ada langkah yang tersisa.',
      en: 'The training offer has been dealt with in full as of 1 July 2026. No step is left.',
    },
    cited: { id: 'Pasal 59 ayat (2)', en: 'Article 59 paragraph (2)' },
    finding: {
      id: '- ✓ terpenuhi: Penawaran luar negeri masuk melalui unit kerja sama luar negeri (Pasal 59 ayat (2)) — tempat Pelatihan: luar negeri; unit penerima penawaran: unit kerja sama luar negeri',
      en: '- ✓ met: A foreign offer comes in through the foreign-cooperation unit (Article 59 paragraph (2)) — place of the training: abroad; unit that received the offer: the foreign-cooperation unit',
    },
  },
  {
    name: 'curriculum',
    result: validateCurriculumFrom(curriculum, on),
    opening: {
      id: 'Kurikulum tidak memenuhi ketentuan per 1 Juli 2026, karena Pasal 64 ayat (1).',
      en: 'The curriculum does not meet the rules as of 1 July 2026, because of Article 64 paragraph (1).',
    },
    cited: { id: 'Pasal 64 ayat (1)', en: 'Article 64 paragraph (1)' },
    finding: {
      id: '- ✗ tidak terpenuhi: Kurikulum disusun unit SDM bersama pihak lain (Pasal 64 ayat (1)) — kelompok bidang: bidang PUPR; unit SDM ikut menyusun: ya; pihak lain ikut menyusun: tidak',
      en: '- ✗ not met: The curriculum is drawn up by the HRD unit together with others (Article 64 paragraph (1)) — group of fields: public works and housing; the HRD unit took part: yes; others took part: no',
    },
  },
  {
    name: 'awards of DOU ASN',
    result: selectDouAwardsFrom(participants, on),
    opening: {
      id: 'Peserta yang wajib diberi sertifikat: 3; yang wajib diberi piagam penghargaan: 3.',
      en: 'Participants who are owed a certificate: 3; who are owed an award: 3.',
    },
    cited: { id: 'bagian VII angka 8.2 butir 2', en: 'section VII number 8.2 item 2' },
    finding: {
      id: '- ✓ wajib diberikan: Piagam penghargaan bagi peserta terbaik (bagian VII angka 8.2 butir 2) — peserta: 4; yang mengikuti program: 3; ada yang mengikuti program: ya; banyaknya piagam penghargaan: 5 — keyakinan: belum pasti',
      en: '- ✓ due: An award for the best participants (section VII number 8.2 item 2) — participants: 4; who followed the programme: 3; somebody followed the programme: yes; number of awards: 5 — confidence: unsure',
    },
  },
  {
    name: 'evaluation of DOU ASN',
    result: assessDouEvaluationFrom(evaluation, on),
    opening: {
      id: 'Evaluasi pascapelatihan berada di luar rentang waktunya bila dilakukan pada 27 Februari 2026, karena bagian VIII angka 2. Evaluasi itu terlalu dini. Rentang waktu mulai: 28 Februari 2026. Rentang waktu berakhir: 31 Agustus 2026.',
      en: 'The evaluation after training falls outside its window when held on 27 February 2026, because of section VIII number 2. The evaluation comes too early. The window opens: 28 February 2026. The window closes: 31 August 2026.',
    },
    cited: { id: 'bagian VIII angka 2', en: 'section VIII number 2' },
    finding: {
      id: '- ✗ tidak terpenuhi: Evaluasi pascapelatihan dilakukan dalam rentang waktunya (bagian VIII angka 2) — hari terakhir: 31 Agustus 2025; tanggal evaluasi: 27 Februari 2026; rentang waktu mulai: 28 Februari 2026; rentang waktu berakhir: 31 Agustus 2026 — keyakinan: belum pasti',
      en: '- ✗ not met: The evaluation after training takes place within its window (section VIII number 2) — last day: 31 August 2025; day of the evaluation: 27 February 2026; window opens: 28 February 2026; window closes: 31 August 2026 — confidence: unsure',
    },
  },
];

describe.each(cases)('$name', ({ result, opening, cited, finding }) => {
  it.each(['id', 'en'] as const)('is told in %s', (locale) => {
    expect(openingOf(result, locale)).toBe(opening[locale]);
    expect(findingsOn(result, cited[locale], locale)).toEqual([finding[locale]]);
  });
});

describe('parts and people one by one', () => {
  it('tells the parts of a learning mix', () => {
    expect(headOf(assessLearningMixFrom(plan, on), 'id').slice(1)).toEqual([
      'Bagian pembelajaran:',
      '- belajar dari pengalaman — direncanakan: 69,5 JP; bagian: 69,5 persen; yang diminta: 70 persen; pelaksana: unit peserta; pemantau: unit SDM; penyusun pedoman: unit SDM',
      '- belajar bersama — direncanakan: 20,5 JP; bagian: 20,5 persen; yang diminta: 20 persen; pelaksana: unit peserta; pemantau: unit SDM; penyusun pedoman: unit SDM',
      '- belajar formal — direncanakan: 10 JP; bagian: 10 persen; yang diminta: 10 persen; pelaksana: tidak diatur; pemantau: unit SDM; penyusun pedoman: tidak diatur',
    ]);
    const [opening, , part] = headOf(assessLearningMixFrom({}, on), 'en');
    expect(opening).toBe(
      'Whether the learning follows the 70:20:10 model as of 1 July 2026 cannot be decided yet: facts are missing. The model may be used; nobody has to.',
    );
    expect(part).toBe(
      '- experiential learning — required: 70 percent; carried out by: the participant unit; monitored by: the HRD unit; guideline by: the HRD unit',
    );
  });

  it('tells who gets an award, under the guide', () => {
    expect(headOf(selectDouAwardsFrom(participants, on), 'en').slice(1)).toEqual([
      'Who gets an award:',
      '- participant no. 1: rank 2',
      '- participant no. 2: rank 1',
      '- participant no. 4: rank 3',
    ]);
    expect(explain(selectDouAwardsFrom(participants, on))).toContain(
      'Ketentuan menurut Pedoman DOU ASN Kota Probolinggo:',
    );
  });

  it.each([selectDouAwardsFrom(participants, on), assessDouEvaluationFrom(evaluation, on)])(
    'says that the guide bears no date',
    (result) => {
      const told = explain(result, { locale: 'en' });
      expect(told).toContain('The guide is taken to be in force on the day of the decision: it bears no date');
      expect(told).toContain('Rules: DOU ASN Guide of the City of Probolinggo, revision 1');
      expect(told).toContain('Confidence: unsure');
    },
  );

  it('tells of participants whose place is open', () => {
    const open = selectDouAwardsFrom({ participants: [{ followed: true, score: 88 }, { followed: true }, {}] }, on);
    expect(headOf(open, 'id')).toEqual([
      'Peserta yang wajib diberi sertifikat: 2; yang wajib diberi piagam penghargaan: 2. Peserta yang hak atau peringkatnya belum diketahui: 3.',
      'Penerima piagam penghargaan:',
      '- peserta ke-1',
      '- peserta ke-2',
    ]);
    expect(explain(open, { locale: 'en' })).toContain('- score for participant no. 2\n');
    expect(openingOf(selectDouAwardsFrom({}, on), 'en')).toBe(
      'Who is owed a certificate or an award is not known yet: facts are missing.',
    );
  });
});

describe('documents', () => {
  const course = { ...graduate, kind: 'teknis', rank: 'tidak-diperingkat' };
  const openings = (facts: object) => {
    const result = selectCertificateFrom({ ...course, ...facts }, on);
    return [openingOf(result, 'id'), openingOf(result, 'en')];
  };

  it('are told with their wording', () => {
    expect(openings({})).toEqual([
      'Wajib diberikan: sertifikat dengan keterangan kompeten. Penerbit: unit SDM. Penanda tangan: pimpinan unit SDM. Dokumen dapat diterbitkan dan ditandatangani secara elektronik.',
      'Due: certificate that says kompeten. Issued by: the HRD unit. Signed by: the head of the HRD unit. It may be issued and signed electronically.',
    ]);
    expect(openings({ kind: 'seminar', organizer: 'unit-peserta', evaluationRequired: false })).toEqual([
      'Dapat diberikan: sertifikat dengan keterangan telah mengikuti Pelatihan. Penerbit: unit peserta. Penanda tangan: pejabat pimpinan tinggi madya atau pratama penyelenggara. Dokumen dapat diterbitkan dan ditandatangani secara elektronik.',
      'May be given: certificate that says telah mengikuti Pelatihan. Issued by: the participant unit. Signed by: a pimpinan tinggi madya or pratama official of the organiser. It may be issued and signed electronically.',
    ]);
  });

  it('are told as far as they are known', () => {
    expect(openings({ kind: 'seminar', organizer: 'unit-peserta', evaluationRequired: null })).toEqual([
      'Wajib atau dapat diberikan: sertifikat; bunyinya belum diketahui. Dokumen dapat diterbitkan dan ditandatangani secara elektronik.',
      'Due, or may be given: certificate; what it says is not known yet. It may be issued and signed electronically.',
    ]);
    expect(openings({ kind: null })).toEqual([
      'Dokumen Pelatihan yang diberikan belum diketahui: ada data yang kurang.',
      'Which document the training earns is not known yet: facts are missing.',
    ]);
  });

  it('that are not earned are told with what they lack', () => {
    expect(openings({ competencyReached: false })).toEqual([
      'Tidak ada dokumen Pelatihan yang diberikan. Yang tidak terpenuhi bagi dokumen yang lebih baik: pencapaian Kompetensi yang disyaratkan.',
      'The training earns no document. What a better document lacks: required competency reached.',
    ]);
    expect(openings({ passed: false, competencyReached: false })).toEqual([
      'Wajib diberikan: surat keterangan. Penerbit: unit SDM. Penanda tangan: pimpinan unit penyelenggara. Dokumen dapat diterbitkan dan ditandatangani secara elektronik. Yang tidak terpenuhi bagi dokumen yang lebih baik: kelulusan dan pencapaian Kompetensi yang disyaratkan.',
      'Due: statement. Issued by: the HRD unit. Signed by: the head of the programme unit. It may be issued and signed electronically. What a better document lacks: passing and required competency reached.',
    ]);
  });
});

describe('what is left open', () => {
  it('is told of the officials', () => {
    expect(openingOf(selectAuthorityFrom({}, on), 'id')).toBe(
      'Siapa yang menetapkan peserta belum diketahui: ada data yang kurang.',
    );
    expect(openingOf(selectAuthorityFrom({ organisation: 'pemerintah-daerah' }, on), 'en')).toBe(
      'Who names the participants is not known yet: facts are missing. Offers go to: a local government. Proposed by: a local government. Proposed to: the head of the HRD unit.',
    );
  });

  it('is told of the next step', () => {
    const result = validateTrainingCooperationFrom({ enteredBy: 'unit-peserta', partner: 'lainnya' }, on);
    expect(openingOf(result, 'id')).toBe(
      'Belum dapat diputuskan apakah kerja sama Pelatihan memenuhi ketentuan per 1 Juli 2026: ada data yang kurang. Langkah berikutnya belum diketahui: ada data yang kurang.',
    );
    expect(explain(result)).toContain('Data yang menentukan nilai lainnya:\n');
  });

  it('is told of the window of an evaluation', () => {
    expect(openingOf(assessDouEvaluationFrom({}, on), 'en')).toBe(
      'Whether the evaluation after training falls within its window when held on 1 July 2026 cannot be decided yet: facts are missing.',
    );
  });
});
