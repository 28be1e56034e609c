import {
  CATALOGUE_PROGRAMMES,
  COOPERATION_DOCUMENTS,
  COOPERATION_STEPS,
  DOU_EVALUATION_STAGES,
  FUNCTIONAL_TRAINING_LEVELS,
  KINDS_OF_TRAINING,
  OFFER_STEPS,
  selectCertificateFrom,
  type TeacherValidation,
  TRAINING_FIELDS,
  validateCatalogueEntryFrom,
  validateTeacherFrom,
  validateTrainingCooperationFrom,
  validateTrainingOfferFrom,
} from 'bangkom';
import { TrainingOfferInput } from 'bangkom/schema';
import { describe, expect, it } from 'vitest';
import { LEADERSHIP_TIERS, TRAINING_KINDS, TRAINING_ORGANIZERS, trackOf } from '../../src/asn/training-kind.js';
import { provisions } from '../../src/law/provisions.js';
import { TEACHER_KINDS } from '../../src/training/teacher/facts.js';
import { asOf } from './records.js';

/** Pasal 51 (1) a-k; letter g and h name several words for one kind. */
const PASAL_51_1 = [
  'kepemimpinan',
  'pelatihan-dasar',
  'manajerial',
  'teknis',
  'fungsional',
  'sosial-kultural',
  'seminar',
  'lokakarya',
  'bimbingan-teknis',
  'sosialisasi',
  'klasikal-lainnya',
];
/** Pasal 51 (2) a-m. */
const PASAL_51_2 = [
  'coaching',
  'mentoring',
  'e-learning',
  'jarak-jauh',
  'detasering',
  'alam-terbuka',
  'patok-banding',
  'pertukaran',
  'belajar-mandiri',
  'komunitas-belajar',
  'bimbingan-di-tempat-kerja',
  'magang',
  'nonklasikal-lainnya',
];
/** Pasal 52 (1) a-g. */
const PASAL_52_1 = [
  'teknis',
  'sosial-kultural',
  'seminar',
  'lokakarya',
  'bimbingan-teknis',
  'sosialisasi',
  'klasikal-lainnya',
];
/** Pasal 52 (2) a-f. */
const PASAL_52_2 = ['coaching', 'mentoring', 'e-learning', 'jarak-jauh', 'belajar-mandiri', 'komunitas-belajar'];
/** Pasal 57 (4) a-i; letter d names two kinds. */
const PASAL_57_4 = [
  ['seminar'],
  ['lokakarya'],
  ['sosialisasi'],
  ['coaching', 'mentoring'],
  ['detasering'],
  ['belajar-mandiri'],
  ['bimbingan-di-tempat-kerja'],
  ['magang'],
  ['bimbingan-teknis'],
];

const kindsWhere = (isWanted: (kind: (typeof KINDS_OF_TRAINING)[number]) => boolean): string[] =>
  KINDS_OF_TRAINING.filter(isWanted).map(({ kind }) => kind);

const isDistinct = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

describe('kinds of training', () => {
  it('are those of Pasal 51, in its order, each once', () => {
    expect(KINDS_OF_TRAINING.map(({ kind }) => kind)).toEqual([...PASAL_51_1, ...PASAL_51_2]);
    expect([...TRAINING_KINDS]).toEqual([...PASAL_51_1, ...PASAL_51_2]);
    expect(isDistinct(TRAINING_KINDS)).toBe(true);
  });

  it('run on one track each, and stand in its list for PNS', () => {
    expect(kindsWhere(({ track }) => track === 'klasikal')).toEqual(PASAL_51_1);
    expect(kindsWhere(({ track }) => track === 'nonklasikal')).toEqual(PASAL_51_2);
    expect(kindsWhere(({ forPns }) => forPns === 'pupr-2-2023/51.1')).toEqual(PASAL_51_1);
    expect(kindsWhere(({ forPns }) => forPns === 'pupr-2-2023/51.2')).toEqual(PASAL_51_2);
    expect(KINDS_OF_TRAINING.filter(({ kind, track }) => trackOf(kind) !== track)).toEqual([]);
  });

  it('stand in the list of their track for PPPK, or in none', () => {
    expect(kindsWhere(({ forPppk }) => forPppk === 'pupr-2-2023/52.1')).toEqual(PASAL_52_1);
    expect(kindsWhere(({ forPppk }) => forPppk === 'pupr-2-2023/52.2')).toEqual(PASAL_52_2);
    expect(kindsWhere(({ forPppk }) => forPppk === null)).toHaveLength(24 - PASAL_52_1.length - PASAL_52_2.length);
  });

  it('are nine that a participant unit may run, of which one has two names', () => {
    expect(PASAL_57_4).toHaveLength(9);
    expect(kindsWhere(({ openToParticipantUnits }) => openToParticipantUnits).sort()).toEqual(PASAL_57_4.flat().sort());
  });

  it('of structural leadership have the four tiers of Pasal 54 (2), from the top', () => {
    expect(LEADERSHIP_TIERS).toEqual(['madya', 'pratama', 'administrator', 'pengawas']);
  });
});

describe('fields of training', () => {
  it('are the eight of Pasal 53 (2), in order, and all others together', () => {
    expect(TRAINING_FIELDS).toEqual([
      ...[
        'sumber-daya-air',
        'jalan-dan-jembatan',
        'perumahan',
        'permukiman',
        'pembiayaan-infrastruktur',
        'pengembangan-infrastruktur-wilayah',
        'manajemen-konstruksi',
        'manajemen-umum',
      ].map((field) => ({ field, group: 'pupr', provision: 'pupr-2-2023/53.2' })),
      { field: 'selain-pupr', group: 'selain-pupr', provision: 'pupr-2-2023/53.3' },
    ]);
  });

  it('give an entry of the catalogue the group that the table says', () => {
    for (const { field, group } of TRAINING_FIELDS) {
      expect(validateCatalogueEntryFrom({ catalogue: 'pelatihan', field }, { asOf }).fieldGroup).toBe(group);
    }
  });
});

describe('levels of functional training', () => {
  it('are two in public works and housing, and none elsewhere (Pasal 55 (2)-(5))', () => {
    expect(FUNCTIONAL_TRAINING_LEVELS).toEqual([
      { level: 'pertama', group: 'pupr', audience: 'seluruh-pejabat-fungsional', provision: 'pupr-2-2023/55.3' },
      { level: 'berjenjang', group: 'pupr', audience: 'menurut-jenjang', provision: 'pupr-2-2023/55.4' },
      {
        level: 'tidak-ada',
        group: 'selain-pupr',
        audience: 'seluruh-pejabat-fungsional',
        provision: 'pupr-2-2023/55.5',
      },
    ]);
  });

  it('are those that the validation of an entry asks of public works and housing, no more and no fewer', () => {
    for (const { field, group } of TRAINING_FIELDS) {
      for (const functionalLevel of ['pertama', 'berjenjang', 'tidak-ada'] as const) {
        const entry = { catalogue: 'pelatihan', kind: 'fungsional', field, functionalLevel };
        const { findings } = validateCatalogueEntryFrom(entry, { asOf });
        const isTabled = FUNCTIONAL_TRAINING_LEVELS.some((one) => one.level === functionalLevel && one.group === group);
        const judging = group === 'pupr' ? 'pupr-2-2023/55.2' : 'pupr-2-2023/55.5';
        const statuses = findings.filter(({ provision }) => provision.startsWith('pupr-2-2023/55.'));
        expect(statuses.map(({ provision, status }) => [provision, status])).toEqual(
          ['pupr-2-2023/55.2', 'pupr-2-2023/55.5'].map((provision) => {
            if (provision !== judging) return [provision, 'not-applicable'];
            // Outside public works and housing no level is forbidden.
            return [provision, isTabled || group === 'selain-pupr' ? 'met' : 'unmet'];
          }),
        );
      }
    }
  });
});

describe('programmes of the catalogue', () => {
  it('are the three of Pasal 9 (5), each with the verse that says what makes it one', () => {
    expect(CATALOGUE_PROGRAMMES).toEqual([
      { programme: 'mandatory', condition: 'requiredForPost', provision: 'pupr-2-2023/9.6' },
      { programme: 'kesenjangan', condition: 'closesGap', provision: 'pupr-2-2023/9.7' },
      { programme: 'regular', condition: 'meetsUnitNeed', provision: 'pupr-2-2023/9.8' },
    ]);
  });

  it('are each held against their own condition', () => {
    for (const { programme, condition, provision } of CATALOGUE_PROGRAMMES) {
      const entry = { catalogue: 'pelatihan', programmes: [programme], [condition]: false };
      const { findings } = validateCatalogueEntryFrom(entry, { asOf });
      expect(findings.filter(({ status }) => status === 'unmet').map((one) => one.provision)).toEqual([provision]);
    }
  });
});

describe('documents and steps of cooperation', () => {
  it('are the two of Pasal 58 (2), with those who sign them (Pasal 58 (3) and (4))', () => {
    expect(COOPERATION_DOCUMENTS).toEqual([
      {
        document: 'kesepakatan-bersama',
        signedBy: ['menteri', 'pimpinan-unit-sdm'],
        counterpart: 'tidak-diatur',
        provision: 'pupr-2-2023/58.3',
      },
      {
        document: 'perjanjian-kerja-sama',
        signedBy: ['pimpinan-unit-penyelenggara'],
        counterpart: 'pejabat-setara',
        provision: 'pupr-2-2023/58.4',
      },
    ]);
  });

  it('are validated by the signatures that the table says', () => {
    const record = {
      enteredBy: 'unit-sdm',
      scholarshipWithTraining: false,
      requestedBy: 'mitra',
      counterpartEqual: true,
    };
    const fields = {
      'kesepakatan-bersama': 'memorandumSignedBy',
      'perjanjian-kerja-sama': 'agreementSignedBy',
    } as const;
    const signatories = {
      memorandumSignedBy: ['menteri', 'pimpinan-unit-sdm', 'lainnya'],
      agreementSignedBy: ['pimpinan-unit-penyelenggara', 'lainnya'],
    };
    for (const { document, signedBy, provision } of COOPERATION_DOCUMENTS) {
      const field = fields[document];
      for (const signatory of signatories[field]) {
        const { findings } = validateTrainingCooperationFrom({ ...record, [field]: signatory }, { asOf });
        const listed = signedBy.some((one) => one === signatory);
        expect(findings.find((one) => one.provision === provision)?.status).toBe(listed ? 'met' : 'unmet');
      }
    }
  });

  it('go through Pasal 58 (5) a-d in order', () => {
    expect(COOPERATION_STEPS).toEqual([
      { fact: 'requestSent', actedBy: ['mitra'], provision: 'pupr-2-2023/58.5.a' },
      { fact: 'approved', actedBy: ['pimpinan-unit-sdm'], provision: 'pupr-2-2023/58.5.b' },
      { fact: 'unitAppointed', actedBy: ['pimpinan-unit-sdm'], provision: 'pupr-2-2023/58.5.c' },
      {
        fact: 'prepared',
        actedBy: ['unit-penyelenggara', 'mitra', 'unit-pelaksana-pelatihan'],
        provision: 'pupr-2-2023/58.5.d',
      },
    ]);
  });

  it('are each the next one when those before it are done', () => {
    const facts = COOPERATION_STEPS.map(({ fact }) => fact);
    COOPERATION_STEPS.forEach(({ provision }, i) => {
      const done = Object.fromEntries(facts.map((fact, at) => [fact, at < i]));
      const record = { enteredBy: 'unit-sdm', scholarshipWithTraining: false, requestedBy: 'mitra', ...done };
      expect(validateTrainingCooperationFrom(record, { asOf }).nextStep).toBe(provision);
    });
  });
});

describe('steps of an offer', () => {
  it('are those of Pasal 59 (3)-(8), in order, with who acts', () => {
    expect(OFFER_STEPS).toEqual([
      { fact: 'forwarded', actedBy: 'unit-kerja-sama-luar-negeri', provision: 'pupr-2-2023/59.3' },
      { fact: 'targetGroupSet', actedBy: 'sekretaris-unit-sdm', provision: 'pupr-2-2023/59.4' },
      { fact: 'sentToUnits', actedBy: 'unit-sdm', provision: 'pupr-2-2023/59.5' },
      { fact: 'candidatesSent', actedBy: 'unit-peserta', provision: 'pupr-2-2023/59.6' },
      { fact: 'candidatesChecked', actedBy: 'sekretariat-unit-sdm', provision: 'pupr-2-2023/59.7' },
      { fact: 'nominated', actedBy: 'sekretariat-unit-sdm', provision: 'pupr-2-2023/59.8' },
    ]);
  });

  it('are each the next one when those before it are done', () => {
    OFFER_STEPS.forEach(({ provision }, i) => {
      const done = Object.fromEntries(OFFER_STEPS.map(({ fact }, at) => [fact, at < i]));
      const offer = { receivedThrough: 'unit-kerja-sama-luar-negeri', ...done };
      expect(validateTrainingOfferFrom(offer, { asOf }).nextStep).toBe(provision);
    });
  });

  it('name facts of the input', () => {
    expect(Object.keys(TrainingOfferInput.shape)).toEqual(expect.arrayContaining(OFFER_STEPS.map(({ fact }) => fact)));
  });
});

describe('kinds of teachers', () => {
  it('are three from inside and three from outside (Pasal 65 (2) and (3))', () => {
    expect(TEACHER_KINDS).toEqual([
      'widyaiswara',
      'pejabat-fungsional',
      'pejabat-struktural',
      'praktisi',
      'asosiasi-profesi',
      'akademisi',
    ]);
  });

  it('are listed for one side each, and admissible from both unless the lists are complete', () => {
    const answers = (origin: string, C12: 'open' | 'complete') =>
      TEACHER_KINDS.map((teacherKind) =>
        validateTeacherFrom({ fieldGroup: 'pupr', origin, teacherKind }, { asOf, readings: { C12 } }),
      );
    const kindsWhere = (origin: string, isWanted: (answer: TeacherValidation) => boolean, C12: 'open' | 'complete') =>
      TEACHER_KINDS.filter((_kind, i) =>
        answers(origin, C12)
          .slice(i, i + 1)
          .some(isWanted),
      );
    for (const C12 of ['open', 'complete'] as const) {
      expect(kindsWhere('internal', ({ listed }) => listed === true, C12)).toEqual(TEACHER_KINDS.slice(0, 3));
      expect(kindsWhere('eksternal', ({ listed }) => listed === true, C12)).toEqual(TEACHER_KINDS.slice(3));
    }
    const isAdmissible = ({ verdict }: TeacherValidation) => verdict === 'admissible';
    expect(kindsWhere('internal', isAdmissible, 'open')).toEqual([...TEACHER_KINDS]);
    expect(kindsWhere('internal', isAdmissible, 'complete')).toEqual(TEACHER_KINDS.slice(0, 3));
    expect(kindsWhere('eksternal', isAdmissible, 'complete')).toEqual(TEACHER_KINDS.slice(3));
  });
});

describe('stages of evaluation', () => {
  it('are the five of the guide, part VIII, in the order of the training', () => {
    expect(DOU_EVALUATION_STAGES).toEqual([
      { stage: 'pre-test', time: 'awal', evaluates: 'peserta', ranks: false },
      { stage: 'selama-pelatihan', time: 'selama', evaluates: 'penyelenggaraan', ranks: false },
      { stage: 'post-test', time: 'akhir', evaluates: 'peserta', ranks: false },
      { stage: 'evaluasi-akhir', time: 'akhir', evaluates: 'peserta', ranks: true },
      { stage: 'pascapelatihan', time: 'sesudah', evaluates: 'peserta', ranks: false },
    ]);
  });
});

describe('every table', () => {
  it('cites provisions of the registry only', () => {
    const cited = [
      ...KINDS_OF_TRAINING.flatMap(({ forPns, forPppk }) => [forPns, ...(forPppk === null ? [] : [forPppk])]),
      ...TRAINING_FIELDS.map(({ provision }) => provision),
      ...FUNCTIONAL_TRAINING_LEVELS.map(({ provision }) => provision),
      ...CATALOGUE_PROGRAMMES.map(({ provision }) => provision),
      ...COOPERATION_DOCUMENTS.map(({ provision }) => provision),
      ...COOPERATION_STEPS.map(({ provision }) => provision),
      ...OFFER_STEPS.map(({ provision }) => provision),
    ];
    expect(cited.length).toBeGreaterThan(60);
    expect(cited.filter((id) => !Object.hasOwn(provisions, id))).toEqual([]);
  });

  it('of organisers is the one that inputs take', () => {
    expect(TRAINING_ORGANIZERS).toEqual(['unit-sdm', 'unit-peserta', 'kerja-sama', 'lembaga-lain']);
    for (const organizer of TRAINING_ORGANIZERS) {
      const [step] = selectCertificateFrom({ organizer }, { asOf }).steps.filter(
        ({ provision }) => provision === 'pupr-2-2023/66.1',
      );
      expect(step?.status).toBe(organizer === 'lembaga-lain' ? 'unmet' : 'met');
    }
  });
});
