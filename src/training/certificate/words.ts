/**
 * What is told of the certificate that a training ends with.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { sayFacts } from '../../prose/facts.js';
import { document, governing, optionalDocument, requirement } from '../../prose/statuses.js';
import { labelled, sayValue } from '../../prose/values.js';
import { say, sayCode, sayList, type Voice } from '../../prose/voice.js';
import type { CertificateSelection } from '../index.js';
import { dictionary } from './fact-words.js';

const wordingOf = ({ wording }: CertificateSelection, voice: Voice): Bilingual => {
  if (wording === 'tidak-ada') return { id: '', en: '' };
  if (wording === null) return { id: '; bunyinya belum diketahui', en: '; what it says is not known yet' };
  const words = sayValue(wording, voice);
  return { id: ` dengan keterangan ${words}`, en: ` that says ${words}` };
};

const duties: Record<Exclude<NonNullable<CertificateSelection['duty']>, 'tidak-ada'>, Bilingual> = {
  must: { id: 'Wajib diberikan', en: 'Due' },
  may: { id: 'Dapat diberikan', en: 'May be given' },
};

const dutyOf = ({ duty }: CertificateSelection, voice: Voice): string =>
  duty === null
    ? say({ id: 'Wajib atau dapat diberikan', en: 'Due, or may be given' }, voice)
    : sayCode(duties, duty, voice);

const certificateChoice = (result: CertificateSelection, voice: Voice): Bilingual => {
  if (result.document === null) {
    return {
      id: 'Dokumen Pelatihan yang diberikan belum diketahui: ada data yang kurang.',
      en: 'Which document the training earns is not known yet: facts are missing.',
    };
  }
  if (result.document === 'tidak-ada') {
    return { id: 'Tidak ada dokumen Pelatihan yang diberikan.', en: 'The training earns no document.' };
  }
  const name = sayValue(result.document, voice);
  const wording = wordingOf(result, voice);
  const duty = dutyOf(result, voice);
  return { id: `${duty}: ${name}${wording.id}.`, en: `${duty}: ${name}${wording.en}.` };
};

const origin = (result: CertificateSelection, voice: Voice): Bilingual[] => {
  if (result.document === null || result.document === 'tidak-ada') return [];
  return [
    ...labelled({ id: 'Penerbit', en: 'Issued by' }, result.issuedBy, voice),
    ...labelled({ id: 'Penanda tangan', en: 'Signed by' }, result.signedBy, voice),
    {
      id: 'Dokumen dapat diterbitkan dan ditandatangani secara elektronik.',
      en: 'It may be issued and signed electronically.',
    },
  ];
};

/** A document of training that its organiser may not run is told as earned, and so is that. */
const organizer = ({ organizerAdmissible }: CertificateSelection): Bilingual[] => {
  if (organizerAdmissible !== false) return [];
  return [
    {
      id: 'Penyelenggara ini tidak dapat menyelenggarakan Pelatihan tersebut.',
      en: 'This organiser may not run the training.',
    },
  ];
};

const award = (result: CertificateSelection, voice: Voice): Bilingual[] => {
  if (result.award !== 'may') return [];
  return [
    { id: 'Piagam penghargaan dapat diberikan.', en: 'An award may be given.' },
    ...labelled({ id: 'Penerbit piagam', en: 'Award issued by' }, result.awardIssuedBy, voice),
    ...labelled({ id: 'Penanda tangan piagam', en: 'Award signed by' }, result.awardSignedBy, voice),
  ];
};

const lacking = ({ lacking: conditions }: CertificateSelection, voice: Voice): Bilingual[] => {
  if (conditions === null || conditions.length === 0) return [];
  const names = sayList(sayFacts(conditions, voice), voice);
  return [
    {
      id: `Yang tidak terpenuhi bagi dokumen yang lebih baik: ${names}.`,
      en: `What a better document lacks: ${names}.`,
    },
  ];
};

export const trainingCertificate = selectionProse<CertificateSelection>({
  dictionary,
  choice: certificateChoice,
  details: (result, voice) => [
    ...organizer(result),
    ...origin(result, voice),
    ...award(result, voice),
    ...lacking(result, voice),
  ],
  provisions: {
    'pupr-2-2023/57.4': requirement(
      'Jenisnya termasuk yang dapat dijalankan unit peserta',
      'The kind is among those that a participant unit may run',
    ),
    'pupr-2-2023/57.7': requirement(
      'Bimbingan teknis unit peserta tentang hasil NSPK, untuk tugasnya sendiri, dan tidak melewati batas JP',
      'A participant unit’s technical guidance is on NSPK, for its own duties and within the limit of JP',
    ),
    'pupr-2-2023/49.3': governing(
      'Belajar dari pengalaman dan belajar bersama dijalankan unit peserta',
      'The participant unit carries out experiential and social learning',
    ),
    'pp-11-2017/217.4': requirement(
      'Pelatihan kepemimpinan madya diselenggarakan LAN',
      'Madya leadership training is run by LAN',
    ),
    'pp-11-2017/217.5': requirement(
      'Unit SDM terakreditasi untuk Pelatihan kepemimpinan',
      'The HRD unit is accredited for the leadership training',
    ),
    'pupr-2-2023/57.6': optionalDocument(
      'Sertifikat telah mengikuti Pelatihan dari unit peserta',
      'A participant unit’s certificate of attendance',
    ),
    'pupr-2-2023/58.5.e': governing(
      'Sertifikat kerja sama dapat ditandatangani pimpinan unit SDM menurut perjanjian',
      'The head of the HRD unit may sign cooperation certificates as the agreement provides',
    ),
    'pupr-2-2023/58.6': governing(
      'Sertifikat telah mengikuti dari kerja sama atas permintaan Kementerian ditandatangani menurut ketentuan mitra',
      'Certificates of attendance of cooperation that the Ministry asked for are signed by the other party’s rules',
    ),
    'pupr-2-2023/66.1': requirement(
      'Pelatihan diselenggarakan menurut peraturan ini, bukan oleh lembaga lain',
      'The training is run under this regulation, not by another institution',
    ),
    'pupr-2-2023/66.2': document(
      'Surat tanda tamat Pelatihan bagi yang lulus dan kompeten',
      'A completion certificate for those who pass and reach the competency',
    ),
    'pupr-2-2023/66.3': document(
      'Sertifikat bagi yang lulus dan kompeten',
      'A certificate for those who pass and reach the competency',
    ),
    'pupr-2-2023/66.4.a': document('Sertifikat dengan kata kompeten', 'A certificate that says kompeten'),
    'pupr-2-2023/66.4.b': document('Sertifikat dengan kata telah mengikuti Pelatihan', 'A certificate of attendance'),
    'pupr-2-2023/66.5': optionalDocument('Piagam penghargaan bagi peringkat terbaik', 'An award for the best-ranked'),
    'pupr-2-2023/66.6': document(
      'Surat keterangan bagi yang mengikuti secara utuh tetapi tidak lulus',
      'A statement for those who attend in full but do not pass',
    ),
    'pupr-2-2023/66.7': governing(
      'Dokumen dapat diterbitkan secara daring sebagai e-sertifikat',
      'The document may be issued online as an e-certificate',
    ),
    'pupr-2-2023/67.1.a': governing(
      'Surat tanda tamat ditandatangani pimpinan unit SDM',
      'The completion certificate is signed by the head of the HRD unit',
    ),
    'pupr-2-2023/67.1.b': governing(
      'Sertifikat kompeten ditandatangani pimpinan unit SDM',
      'The certificate that says kompeten is signed by the head of the HRD unit',
    ),
    'pupr-2-2023/67.1.c': governing(
      'Sertifikat telah mengikuti diterbitkan penyelenggara dan ditandatangani di pihaknya',
      'The certificate of attendance is issued by the organiser and signed on its side',
    ),
    'pupr-2-2023/67.1.d': governing(
      'Piagam penghargaan ditandatangani pimpinan unit pelaksana Pelatihan',
      'The award is signed by the head of the training centre',
    ),
    'pupr-2-2023/67.1.e': governing(
      'Surat keterangan ditandatangani pimpinan unit penyelenggara',
      'The statement is signed by the head of the programme unit',
    ),
    'pupr-2-2023/67.2': governing(
      'Dokumen dapat memakai tanda tangan elektronik',
      'The document may be signed electronically',
    ),
  },
});
