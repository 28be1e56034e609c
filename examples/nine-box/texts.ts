/** Every word that the program says, in both languages. */
import { type Bilingual, citeProvision, type Locale } from 'bangkom';
import { nameFact } from 'bangkom/explain';
import type { PerformanceLevel, PotentialLevel, TalentRoute } from 'bangkom/talent';
import { COMMON_WORDS, writeNumber } from '../shared/texts.js';
import type { Scale } from './arguments.js';

export type Level = PerformanceLevel | PotentialLevel;

const LEVELS: Readonly<Record<Level, Bilingual>> = {
  'di-bawah': { id: 'di bawah ekspektasi', en: 'below expectation' },
  sesuai: { id: 'sesuai ekspektasi', en: 'as expected' },
  'di-atas': { id: 'di atas ekspektasi', en: 'above expectation' },
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'medium' },
  tinggi: { id: 'tinggi', en: 'high' },
};

export const levelName = (level: Level, locale: Locale): string => LEVELS[level][locale];

type Recommendation = NonNullable<TalentRoute['recommendations']>[number];

const ACTIONS: Readonly<Record<Recommendation['action'], Bilingual>> = {
  promosi: { id: 'promosi', en: 'promotion' },
  retensi: { id: 'retensi', en: 'retention' },
  penghargaan: { id: 'penghargaan', en: 'reward' },
  rotasi: { id: 'rotasi', en: 'rotation' },
  'perluasan-jabatan': { id: 'perluasan jabatan', en: 'job enlargement' },
  'pengayaan-jabatan': { id: 'pengayaan jabatan', en: 'job enrichment' },
  'bimbingan-kinerja': { id: 'bimbingan kinerja', en: 'performance guidance' },
  'pengembangan-kompetensi': { id: 'Pengembangan Kompetensi', en: 'competency development' },
  'tugas-belajar': { id: 'Tugas Belajar', en: 'Tugas Belajar (study assignment)' },
  'penempatan-sesuai': { id: 'penempatan yang sesuai', en: 'suitable placement' },
  konseling: { id: 'konseling', en: 'counselling' },
  'menurut-ketentuan': { id: 'menurut ketentuan yang berlaku', en: 'under the rules in force' },
};

/** What is recommended; `*` marks what is not certain. */
export const recommendationName = ({ action, confidence }: Recommendation, locale: Locale): string =>
  `${ACTIONS[action][locale]}${confidence === 'certain' ? '' : ' *'}`;

const AXES = ['performance', 'potential'] as const;

/** Why somebody stands in no box: the axes that nobody has filled in, by score or by level. */
export const whyUnplaced = (missing: readonly string[], locale: Locale): string => {
  const words = WORDS[locale];
  const facts = AXES.flatMap((axis) => {
    const paths = missing.filter((path) => path.startsWith(axis));
    return paths.length === 0 ? [] : [paths.map((path) => nameFact(path, { locale })).join(words.or)];
  });
  return words.missing(facts.join('; '));
};

/** The cut-offs of an axis, and whose they are. */
export const scaleText = ({ cutOffs, source }: Scale, levels: readonly Level[], locale: Locale): string => {
  const write = (number: string) => writeNumber(number, locale);
  const { min, middleFrom, highFrom, max } = cutOffs;
  const [low, middle, high] = levels.map((level) => levelName(level, locale));
  const places = `${low} < ${write(middleFrom)} ≤ ${middle} < ${write(highFrom)} ≤ ${high}`;
  return `${write(min)}-${write(max)}: ${places} (${WORDS[locale].cutOffSource[source]})`;
};

/** What is said around the people. */
export const WORDS = {
  id: {
    ...COMMON_WORDS.id,
    title: `Matriks sembilan kotak talenta menurut Permen PUPR 2/2023, ${citeProvision('pupr-2-2023/7.1', { locale: 'id' })}`,
    pictureTitle: (date: string) => `Matriks sembilan kotak talenta per ${date}`,
    or: ' atau ',
    cutOffs: (axis: string, places: string) => `Batas  : ${axis} ${places}`,
    cutOffSource: { example: 'contoh ini', option: 'pilihan' },
    noLaw: '         Batas nilai tidak ditetapkan oleh peraturan; tiap instansi menetapkannya sendiri.',
    picture: (file: string) => `Gambar : ${file}`,
    performance: 'Kinerja',
    potential: 'Potensi',
    box: (box: number) => `Kotak ${box}`,
    people: (count: number) => `${count} pegawai`,
    poolMarks: 'Tanda ★ kelompok talenta instansi (kotak 7, 8, 9), ★★ juga kelompok talenta nasional (kotak 9).',
    nobody: 'Tidak ada pegawai yang terbaca, jadi tidak ada matriks.',
    pool: (shown: number, all: number) =>
      `Kelompok talenta, ${citeProvision('pupr-2-2023/7.2', { locale: 'id' })}: ${shown} dari ${all}`,
    poolOrder: 'kotak tertinggi lebih dahulu; dalam satu kotak menurut urutan berkas, bukan peringkat',
    poolHeads: ['Pegawai', 'Kotak', 'Kinerja', 'Potensi', 'Rekomendasi'],
    likely: '* menurut Permenpan RB 3/2020, kemungkinan besar: lampirannya sendiri tidak tersedia',
    unplaced: 'Belum dapat ditempatkan dalam kotak',
    unplacedHeads: ['Pegawai', 'Baris', 'Kinerja', 'Potensi', 'Sebabnya'],
    notCounted: 'tidak diperhitungkan',
    everyone: 'Pegawai',
    placed: 'ditempatkan dalam kotak',
    open: 'belum dapat ditempatkan',
    openOn: { performance: 'kinerjanya kosong', potential: 'potensinya kosong' },
    agencyPool: 'Kelompok talenta instansi (kotak 7, 8, 9)',
    nationalPool: 'Kelompok talenta nasional (kotak 9)',
  },
  en: {
    ...COMMON_WORDS.en,
    title: `The nine boxes of the talent matrix under Permen PUPR 2/2023, ${citeProvision('pupr-2-2023/7.1', { locale: 'en' })}`,
    pictureTitle: (date: string) => `The nine boxes of the talent matrix as of ${date}`,
    or: ' or ',
    cutOffs: (axis: string, places: string) => `Levels: ${axis} ${places}`,
    cutOffSource: { example: 'this example', option: 'option' },
    noLaw: '        No law sets the cut-offs; each agency lays down its own.',
    picture: (file: string) => `Image : ${file}`,
    performance: 'Performance',
    potential: 'Potential',
    box: (box: number) => `Box ${box}`,
    people: (count: number) => `${count} ${count === 1 ? 'employee' : 'employees'}`,
    poolMarks: '★ marks the talent pool of the agency (boxes 7, 8, 9), ★★ the national talent pool too (box 9).',
    nobody: 'No employee could be read, so there is no matrix.',
    pool: (shown: number, all: number) =>
      `Talent pool, ${citeProvision('pupr-2-2023/7.2', { locale: 'en' })}: ${shown} of ${all}`,
    poolOrder: 'the highest box first; within a box in the order of the file, which is no ranking',
    poolHeads: ['Employee', 'Box', 'Performance', 'Potential', 'Recommendations'],
    likely: '* under Permenpan RB 3/2020, likely: its annex itself is not available',
    unplaced: 'Not placed in a box yet',
    unplacedHeads: ['Employee', 'Line', 'Performance', 'Potential', 'Why'],
    notCounted: 'not counted',
    everyone: 'Employees',
    placed: 'placed in a box',
    open: 'not placed yet',
    openOn: { performance: 'performance is empty', potential: 'potential is empty' },
    agencyPool: 'Talent pool of the agency (boxes 7, 8, 9)',
    nationalPool: 'National talent pool (box 9)',
  },
} as const;
