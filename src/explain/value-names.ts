/**
 * Words for the values that results carry: codes as a record stores them, and codes that the rules make.
 *
 * @module
 */

import type { IpAsnInput, IpAsnPostGroup, TableLabel } from '../ip-asn/index.js';
import type { Bilingual } from '../law/citation.js';
import type { Readings } from '../law/readings.js';
import type { CompetencyGapInput } from '../planning/index.js';
import type {
  AuthoritySelection,
  CertificateSelection,
  LearningMixAssessment,
  OrganizerSelection,
  TrainingHoursInput,
  TrainingKindAssessment,
} from '../training/index.js';
import type { ConsentOf, EligibilityInput, ExtensionInput, ServiceBondInput } from '../tugas-belajar/index.js';
import type { RetirementInput } from '../tugas-belajar/retirement/index.js';
import type { CodeIn, IpAsnRecord, ItemOf, PlanningRecord, TalentRecord, TrainingRecord } from './records.js';

type Stored<Input, Name extends keyof Input> = Extract<Input[Name], string>;
type Study = NonNullable<ServiceBondInput['studyAssignments']>[number];

/** Codes that a record stores and that evidence shows. */
type StoredValue =
  | Stored<
      EligibilityInput,
      | 'stage'
      | 'employmentStatus'
      | 'organisation'
      | 'degree'
      | 'funding'
      | 'servingPenalty'
      | 'healthCertificate'
      | 'proposedBy'
      | 'recommendedBy'
    >
  | Extract<NonNullable<EligibilityInput['performance']>[string], string>
  | Stored<ExtensionInput, 'forceMajeure' | 'funding'>
  | Stored<Study, 'funding'>
  | CodeIn<TrainingRecord>
  | CodeIn<ItemOf<TrainingHoursInput['records']>>
  | CodeIn<TalentRecord>
  | CodeIn<PlanningRecord>
  | CodeIn<ItemOf<CompetencyGapInput['competencies']>>
  | CodeIn<RetirementInput>
  | CodeIn<IpAsnRecord>
  | TableLabel
  | CodeIn<ItemOf<IpAsnInput['education' | 'trainings' | 'penalties']>>
  // Beside a date, so that the type of the fact is any text.
  | 'belum';

/** Codes that the rules make and that evidence or the values of a result show. */
type MadeValue =
  | Readings['A30' | 'A66' | 'A70' | 'C11' | 'C12' | 'C17' | 'C26']
  | IpAsnPostGroup
  | CodeIn<
      Pick<AuthoritySelection, 'offeredTo' | 'proposedBy' | 'proposedTo' | 'selectedBy' | 'decidedBy' | 'passedOnTo'>
    >
  | CodeIn<Pick<CertificateSelection, 'document' | 'wording' | 'issuedBy' | 'signedBy' | 'award' | 'awardSignedBy'>>
  | CodeIn<Pick<OrganizerSelection, 'runThrough'>>
  | NonNullable<OrganizerSelection['organizers']>[number]
  | CodeIn<Pick<LearningMixAssessment['parts'][number], 'carriedOutBy' | 'monitoredBy' | 'guidelineBy'>>
  | CodeIn<Pick<TrainingKindAssessment, 'track'>>
  | 'ppk-atau-sekretaris-daerah'
  | ConsentOf
  | 'tidak-perlu'
  | 'tidak-disebut'
  | 'tidak'
  | 'seumur-hidup'
  | 'sampai-tanggal';

export const values: Record<StoredValue | MadeValue, Bilingual> = {
  pns: { id: 'PNS', en: 'PNS' },
  cpns: { id: 'CPNS', en: 'CPNS' },
  pppk: { id: 'PPPK', en: 'PPPK' },
  'unit-organisasi': { id: 'unit organisasi Kementerian', en: 'a unit organisasi of the Ministry' },
  'sekretariat-jenderal': { id: 'Sekretariat Jenderal', en: 'the Secretariat General' },
  'pemerintah-daerah': { id: 'pemerintah daerah', en: 'a local government' },
  'unit-organisasi-pu': { id: 'unit organisasi Kementerian PU', en: 'a unit of the Ministry of PU' },
  'sekretariat-jenderal-pu': { id: 'Sekretariat Jenderal Kementerian PU', en: 'the Secretariat General of PU' },
  'unit-organisasi-pkp': { id: 'unit organisasi Kementerian PKP', en: 'a unit of the Ministry of PKP' },
  'sekretariat-jenderal-pkp': { id: 'Sekretariat Jenderal Kementerian PKP', en: 'the Secretariat General of PKP' },
  'instansi-lain': { id: 'instansi lain', en: 'another agency' },
  d1: { id: 'D1', en: 'D1' },
  d2: { id: 'D2', en: 'D2' },
  d3: { id: 'D3', en: 'D3' },
  d4: { id: 'D4', en: 'D4' },
  s1: { id: 'S1', en: 'S1 (bachelor)' },
  profesi: { id: 'profesi', en: 'profesi (professional)' },
  s2: { id: 'S2', en: 'S2 (master)' },
  s3: { id: 'S3', en: 'S3 (doctoral)' },
  slta: { id: 'SLTA', en: 'SLTA (upper secondary)' },
  'di-bawah-slta': { id: 'di bawah SLTA', en: 'below SLTA' },
  dipa: { id: 'anggaran instansi sendiri (DIPA)', en: 'the agency’s own budget (DIPA)' },
  'lembaga-pemberi-bantuan': { id: 'lembaga pemberi bantuan', en: 'a giver of scholarships' },
  pemerintah: { id: 'anggaran pemerintah', en: 'government budget' },
  mandiri: { id: 'biaya mandiri', en: 'self-funded' },
  'tidak-ada': { id: 'tidak ada', en: 'none' },
  ringan: { id: 'ringan', en: 'light' },
  sedang: { id: 'sedang', en: 'medium' },
  berat: { id: 'berat', en: 'heavy' },
  sehat: { id: 'sehat', en: 'healthy' },
  'tidak-sehat': { id: 'tidak sehat', en: 'not healthy' },
  'sangat-baik': { id: 'sangat baik', en: 'very good' },
  baik: { id: 'baik', en: 'good' },
  'butuh-perbaikan': { id: 'butuh perbaikan', en: 'needs improvement' },
  kurang: { id: 'kurang', en: 'poor' },
  buruk: { id: 'buruk', en: 'bad' },
  'sangat-kurang': { id: 'sangat kurang', en: 'very poor' },
  cukup: { id: 'cukup', en: 'sufficient' },
  'belum-dinilai': { id: 'belum dinilai', en: 'not assessed yet' },
  applying: { id: 'melamar', en: 'applying' },
  selected: { id: 'lulus seleksi', en: 'through the selection' },
  departing: { id: 'akan berangkat', en: 'about to leave' },
  'sekretaris-unit-organisasi': { id: 'Sekretaris Unit Organisasi', en: 'the secretary of the unit organisasi' },
  'pimpinan-unit-kerja-pembina-kepegawaian': {
    id: 'pimpinan Unit Kerja Pembina Kepegawaian',
    en: 'the head of the personnel unit of the Ministry',
  },
  'pimpinan-tinggi-madya': { id: 'pejabat pimpinan tinggi madya', en: 'a pimpinan tinggi madya official' },
  'ppk-daerah': { id: 'PPK daerah', en: 'the PPK of the region' },
  'sekretaris-daerah': { id: 'Sekretaris Daerah', en: 'the Sekretaris Daerah' },
  'ppk-atau-sekretaris-daerah': {
    id: 'PPK daerah atau Sekretaris Daerah',
    en: 'the PPK of the region or the Sekretaris Daerah',
  },
  lainnya: { id: 'lainnya', en: 'other' },
  'tidak-perlu': { id: 'tidak perlu', en: 'not needed' },
  'tidak-disebut': { id: 'tidak disebut ketentuan', en: 'none named by the provision' },
  sakit: { id: 'sakit', en: 'illness' },
  bencana: { id: 'bencana', en: 'disaster' },
  meninggal: { id: 'meninggal dunia', en: 'death' },
  donor: { id: 'donor', en: 'the donor' },
  'pemegang-anggaran': { id: 'unit pemegang anggaran', en: 'the unit that holds the budget' },
  tidak: { id: 'tidak ada', en: 'none' },
  'seumur-hidup': { id: 'seumur hidup', en: 'for life' },
  'sampai-tanggal': { id: 'sampai tanggal tertentu', en: 'until a date' },
  'at-least-baik-each': { id: 'minimal baik setiap tahun', en: 'at least good each year' },
  'average-baik': { id: 'rata-rata minimal baik', en: 'at least good on average' },
  'exactly-baik-each': { id: 'tepat baik setiap tahun', en: 'exactly good each year' },
  'last-two-assessed': {
    id: 'minimal baik pada dua tahun terakhir yang dinilai',
    en: 'at least good in the last years assessed',
  },
  'at-least': { id: 'daftarnya terbuka', en: 'the list is open' },
  'listed-only': { id: 'daftarnya tertutup', en: 'the list is closed' },
  'not-named': { id: 'CPNS tidak disebut', en: 'CPNS are not named' },
  'by-importance': { id: 'menurut kepentingannya', en: 'by importance' },
  'only-reported': { id: 'hanya dilaporkan', en: 'only reported' },
  'cpns-only': { id: 'CPNS hanya Pelatihan dasar', en: 'CPNS take basic training only' },
  'as-written': { id: 'sesuai dengan bunyi ketentuan', en: 'as written' },
  open: { id: 'daftarnya memberi contoh', en: 'the list gives examples' },
  complete: { id: 'daftarnya lengkap', en: 'the list is complete' },
  'documents-remain': { id: 'dokumennya tetap diperlukan', en: 'the documents are needed all the same' },
  'partner-rules-only': { id: 'hanya ketentuan mitra', en: 'the other party’s rules alone' },
  'as-for-ministry': { id: 'seperti bagi Kementerian', en: 'as for the Ministry' },
  kepemimpinan: { id: 'kepemimpinan', en: 'leadership' },
  'pelatihan-dasar': { id: 'dasar', en: 'basic' },
  manajerial: { id: 'manajerial', en: 'managerial' },
  teknis: { id: 'teknis', en: 'technical' },
  mutlak: { id: 'mutlak', en: 'mutlak (essential)' },
  penting: { id: 'penting', en: 'penting (very important)' },
  perlu: { id: 'perlu', en: 'perlu (important)' },
  fungsional: { id: 'fungsional', en: 'functional' },
  'sosial-kultural': { id: 'sosial kultural', en: 'socio-cultural' },
  seminar: { id: 'seminar', en: 'seminar' },
  lokakarya: { id: 'lokakarya', en: 'workshop' },
  'bimbingan-teknis': { id: 'bimbingan teknis', en: 'technical guidance' },
  sosialisasi: { id: 'sosialisasi', en: 'information session' },
  'klasikal-lainnya': { id: 'klasikal lainnya', en: 'other classical' },
  coaching: { id: 'coaching', en: 'coaching' },
  mentoring: { id: 'mentoring', en: 'mentoring' },
  'e-learning': { id: 'e-learning', en: 'e-learning' },
  'jarak-jauh': { id: 'jarak jauh', en: 'distance' },
  detasering: { id: 'detasering', en: 'secondment' },
  'alam-terbuka': { id: 'pembelajaran alam terbuka', en: 'outdoor learning' },
  'patok-banding': { id: 'patok banding', en: 'benchmarking' },
  pertukaran: { id: 'pertukaran', en: 'exchange' },
  'belajar-mandiri': { id: 'belajar mandiri', en: 'self-study' },
  'komunitas-belajar': { id: 'komunitas belajar', en: 'learning community' },
  'bimbingan-di-tempat-kerja': { id: 'bimbingan di tempat kerja', en: 'guidance at work' },
  magang: { id: 'magang', en: 'internship' },
  'nonklasikal-lainnya': { id: 'nonklasikal lainnya', en: 'other nonclassical' },
  'tugas-belajar': { id: 'Tugas Belajar', en: 'study assignment' },
  klasikal: { id: 'klasikal', en: 'classical' },
  nonklasikal: { id: 'nonklasikal', en: 'nonclassical' },
  terpadu: { id: 'terpadu (klasikal dan nonklasikal)', en: 'combined (classical and nonclassical)' },
  madya: { id: 'madya', en: 'madya' },
  pratama: { id: 'pratama', en: 'pratama' },
  administrator: { id: 'administrator', en: 'administrator' },
  pengawas: { id: 'pengawas', en: 'pengawas' },
  'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
  'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
  'kerja-sama': { id: 'unit SDM bersama pihak lain', en: 'the HRD unit with another party' },
  'lembaga-lain': { id: 'lembaga lain', en: 'another institution' },
  'pimpinan-unit-sdm': { id: 'pimpinan unit SDM', en: 'the head of the HRD unit' },
  'unit-penyelenggara': { id: 'unit penyelenggara', en: 'the programme unit' },
  'pimpinan-unit-penyelenggara': { id: 'pimpinan unit penyelenggara', en: 'the head of the programme unit' },
  'pimpinan-unit-pelaksana-pelatihan': {
    id: 'pimpinan unit pelaksana Pelatihan',
    en: 'the head of the training centre',
  },
  'sekretaris-jenderal': { id: 'Sekretaris Jenderal', en: 'the Secretary General' },
  lan: { id: 'LAN', en: 'LAN' },
  'lembaga-terakreditasi': { id: 'lembaga terakreditasi', en: 'an accredited institute' },
  'jpt-madya-atau-pratama-penyelenggara': {
    id: 'pejabat pimpinan tinggi madya atau pratama penyelenggara',
    en: 'a pimpinan tinggi madya or pratama official of the organiser',
  },
  'menurut-perjanjian': {
    id: 'pejabat menurut perjanjian, dapat pimpinan unit SDM',
    en: 'whoever the agreement names, as may be the head of the HRD unit',
  },
  'menurut-ketentuan-mitra': {
    id: 'pejabat menurut ketentuan mitra',
    en: 'whoever the other party’s rules name',
  },
  'surat-tanda-tamat': { id: 'surat tanda tamat Pelatihan', en: 'completion certificate' },
  sertifikat: { id: 'sertifikat', en: 'certificate' },
  'surat-keterangan': { id: 'surat keterangan', en: 'statement' },
  may: { id: 'dapat diberikan', en: 'may be given' },
  kompeten: { id: 'kompeten', en: 'kompeten' },
  'telah-mengikuti-pelatihan': { id: 'telah mengikuti Pelatihan', en: 'telah mengikuti Pelatihan' },
  'tidak-diperingkat': { id: 'tidak diperingkat', en: 'not ranked' },
  'tidak-diatur': { id: 'tidak diatur', en: 'not laid down' },
  'lsp-unit-sdm': { id: 'LSP unit SDM', en: 'the LSP of the HRD unit' },
  'lsp-lain': { id: 'LSP lain', en: 'another LSP' },
  skkni: { id: 'SKKNI', en: 'SKKNI (national)' },
  internasional: { id: 'internasional', en: 'international' },
  khusus: { id: 'khusus', en: 'special' },
  belum: { id: 'belum', en: 'not yet' },
  pendidikan: { id: 'Pendidikan', en: 'education' },
  pelatihan: { id: 'Pelatihan', en: 'training' },
  mandatory: { id: 'mandatory', en: 'mandatory' },
  kesenjangan: { id: 'berdasarkan kesenjangan', en: 'gap-based' },
  regular: { id: 'regular', en: 'regular' },
  'sumber-daya-air': { id: 'sumber daya air', en: 'water resources' },
  'jalan-dan-jembatan': { id: 'jalan dan jembatan', en: 'roads and bridges' },
  perumahan: { id: 'perumahan', en: 'housing' },
  permukiman: { id: 'permukiman', en: 'settlements' },
  'pembiayaan-infrastruktur': { id: 'pembiayaan infrastruktur', en: 'infrastructure financing' },
  'pengembangan-infrastruktur-wilayah': {
    id: 'pengembangan infrastruktur wilayah',
    en: 'regional infrastructure development',
  },
  'manajemen-konstruksi': { id: 'manajemen konstruksi', en: 'construction management' },
  'manajemen-umum': { id: 'manajemen umum', en: 'general management' },
  pupr: { id: 'bidang PUPR', en: 'public works and housing' },
  'selain-pupr': { id: 'selain bidang PUPR', en: 'outside public works and housing' },
  pertama: { id: 'pertama', en: 'first' },
  berjenjang: { id: 'berjenjang', en: 'tiered' },
  'kementerian-lembaga': { id: 'kementerian atau lembaga', en: 'a ministry or agency' },
  'mitra-kerja-sama': { id: 'mitra kerja sama', en: 'a cooperation partner' },
  mitra: { id: 'pihak lain', en: 'the other party' },
  kementerian: { id: 'Kementerian', en: 'the Ministry' },
  menteri: { id: 'Menteri', en: 'the Minister' },
  'dalam-negeri': { id: 'dalam negeri', en: 'in the country' },
  'luar-negeri': { id: 'luar negeri', en: 'abroad' },
  'unit-kerja-sama-luar-negeri': { id: 'unit kerja sama luar negeri', en: 'the foreign-cooperation unit' },
  penawar: { id: 'pihak yang menawarkan', en: 'the party that made the offer' },
  pakar: { id: 'pakar', en: 'experts' },
  'asosiasi-profesi': { id: 'asosiasi profesi', en: 'professional association' },
  'pemangku-kepentingan': { id: 'pemangku kepentingan', en: 'stakeholders' },
  internal: { id: 'internal Kementerian', en: 'inside the Ministry' },
  eksternal: { id: 'eksternal Kementerian', en: 'outside the Ministry' },
  widyaiswara: { id: 'widyaiswara', en: 'widyaiswara' },
  'pejabat-fungsional': { id: 'pejabat fungsional', en: 'functional official' },
  'pejabat-struktural': { id: 'pejabat struktural', en: 'structural official' },
  praktisi: { id: 'praktisi', en: 'practitioner' },
  akademisi: { id: 'akademisi', en: 'academic' },
  'di-bawah': { id: 'di bawah ekspektasi', en: 'below expectation' },
  sesuai: { id: 'sesuai ekspektasi', en: 'as expected' },
  'di-atas': { id: 'di atas ekspektasi', en: 'above expectation' },
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'medium' },
  tinggi: { id: 'tinggi', en: 'high' },
  'sangat-rendah': { id: 'sangat rendah', en: 'very low' },
  'sangat-tinggi': { id: 'sangat tinggi', en: 'very high' },
  'permenpan-rb-3-2020': { id: 'Permenpan RB 3/2020', en: 'Permenpan RB 3/2020' },
  bulanan: { id: 'bulanan', en: 'monthly' },
  triwulan: { id: 'triwulan', en: 'quarterly' },
  keduanya: { id: 'bulanan dan triwulan', en: 'monthly and quarterly' },
  ppk: { id: 'PPK', en: 'the PPK' },
  'jpt-utama': { id: 'pimpinan tinggi utama', en: 'pimpinan tinggi utama' },
  'jpt-madya': { id: 'pimpinan tinggi madya', en: 'pimpinan tinggi madya' },
  'jpt-pratama': { id: 'pimpinan tinggi pratama', en: 'pimpinan tinggi pratama' },
  pelaksana: { id: 'pelaksana', en: 'pelaksana' },
  struktural: { id: 'struktural', en: 'structural' },
  'ahli-utama': { id: 'ahli utama', en: 'ahli utama' },
  'ahli-madya': { id: 'ahli madya', en: 'ahli madya' },
  'ahli-muda': { id: 'ahli muda', en: 'ahli muda' },
  'ahli-pertama': { id: 'ahli pertama', en: 'ahli pertama' },
  penyelia: { id: 'penyelia', en: 'penyelia' },
  mahir: { id: 'mahir', en: 'mahir' },
  terampil: { id: 'terampil', en: 'terampil' },
  pemula: { id: 'pemula', en: 'pemula' },
  guru: { id: 'guru', en: 'guru (teacher)' },
  dosen: { id: 'dosen', en: 'dosen (lecturer)' },
  'profesor-diperpanjang': { id: 'profesor yang diperpanjang', en: 'professor, extended' },
  'peneliti-perekayasa-utama': { id: 'peneliti atau perekayasa utama', en: 'peneliti or perekayasa utama' },
  'peneliti-perekayasa-madya': { id: 'peneliti atau perekayasa madya', en: 'peneliti or perekayasa madya' },
  'peneliti-perekayasa-muda': { id: 'peneliti atau perekayasa muda', en: 'peneliti or perekayasa muda' },
  'peneliti-perekayasa-pertama': { id: 'peneliti atau perekayasa pertama', en: 'peneliti or perekayasa pertama' },
  'panitera-peradilan-umum-pertama': {
    id: 'panitera peradilan umum tingkat pertama',
    en: 'panitera of a general court at first instance',
  },
  'panitera-peradilan-umum-banding': {
    id: 'panitera peradilan umum tingkat banding',
    en: 'panitera of a general court on appeal',
  },
};
