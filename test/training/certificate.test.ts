import { type CertificateSelection, selectCertificateFrom, selectOrganizerFrom } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { asOf, KINDS, ORGANIZERS } from './records.js';

interface Participation {
  readonly kind: string;
  readonly organizer: string;
  readonly evaluationRequired: boolean;
  readonly attended: boolean;
  readonly finished: boolean;
  readonly passed: boolean;
  readonly competencyReached: boolean;
  readonly rank: number | 'tidak-diperingkat';
}

/** What decides on organisers: the same for all, so that documents are told apart; who may run what is tried by itself. */
const RUN = {
  tier: 'pratama',
  hrdUnitAccredited: true,
  experientialOrSocial: false,
  hours: 30,
  disseminatesNspk: true,
  servesOwnDuties: true,
  requestedBy: 'mitra',
} as const;
type Reading = 'article-66' | 'attendance-only';

const everyParticipation: Participation[] = KINDS.flatMap((kind) =>
  ORGANIZERS.flatMap((organizer) =>
    Array.from({ length: 32 }, (_, bits) => [1, 2, 4, 8, 16].map((bit) => (bits & bit) !== 0)).flatMap((facts) =>
      ([1, 2, 'tidak-diperingkat'] as const).map((rank) => ({
        kind,
        organizer,
        evaluationRequired: facts[0] === true,
        attended: facts[1] === true,
        finished: facts[2] === true,
        passed: facts[3] === true,
        competencyReached: facts[4] === true,
        rank,
      })),
    ),
  ),
);
const readings: readonly Reading[] = ['article-66', 'attendance-only'];
const everyCase = readings.flatMap((reading) => everyParticipation.map((facts) => ({ facts, reading })));

/** Pasal 57 (4), written out from the text; its letter d names two kinds. */
const PARTICIPANT_UNIT_KINDS = [
  'seminar',
  'lokakarya',
  'sosialisasi',
  'coaching',
  'mentoring',
  'detasering',
  'belajar-mandiri',
  'bimbingan-di-tempat-kerja',
  'magang',
  'bimbingan-teknis',
];

/** The kinds of Pasal 66 (2). */
const CONCLUDED_KINDS = ['kepemimpinan', 'pelatihan-dasar', 'fungsional'];

/**
 * The law in the order in which a clerk would go through it; every path ends in one document or in a reason for none.
 */
const clerk = (facts: Participation, reading: Reading) => {
  const { kind, organizer, attended, finished, passed, competencyReached } = facts;
  const none = { document: 'tidak-ada', wording: 'tidak-ada', duty: 'tidak-ada', issuedBy: 'tidak-ada' };
  const nothing = { ...none, signedBy: 'tidak-ada', under: [] as string[] };
  // Pasal 66 (1) is about what the HRD unit issues, Pasal 57 (6) about participant units.
  if (organizer === 'lembaga-lain') return { ...nothing, reason: 'another institution' };
  // "Menyelesaikan keseluruhan program" and "secara utuh" (66 (2), (3), (6)); B10.
  if (!finished) return { ...nothing, reason: 'not finished' };
  if (!attended) return { ...nothing, reason: 'not attended in full' };

  const concluded = CONCLUDED_KINDS.includes(kind);
  const mayBeRunByUnit = organizer === 'unit-peserta' && PARTICIPANT_UNIT_KINDS.includes(kind);
  const evaluated = concluded || (facts.evaluationRequired && !(mayBeRunByUnit && reading === 'attendance-only'));
  if (!evaluated) {
    return {
      document: 'sertifikat',
      wording: 'telah-mengikuti-pelatihan',
      duty: mayBeRunByUnit ? 'may' : 'must',
      issuedBy: organizer === 'unit-peserta' ? 'unit-peserta' : 'unit-sdm',
      signedBy: organizer === 'kerja-sama' ? 'menurut-perjanjian' : 'jpt-madya-atau-pratama-penyelenggara',
      under: [mayBeRunByUnit ? '57.6' : '66.4.b', '67.1.c'],
      reason: null,
    };
  }
  const byHrdUnit = { duty: 'must', issuedBy: 'unit-sdm', reason: null };
  if (!passed) {
    return {
      ...byHrdUnit,
      document: 'surat-keterangan',
      wording: 'tidak-ada',
      signedBy: 'pimpinan-unit-penyelenggara',
      under: ['66.6', '67.1.e'],
    };
  }
  if (!competencyReached) return { ...nothing, reason: 'passed without the competency' };
  return concluded
    ? {
        ...byHrdUnit,
        document: 'surat-tanda-tamat',
        wording: 'tidak-ada',
        signedBy: 'pimpinan-unit-sdm',
        under: ['66.2', '67.1.a'],
      }
    : {
        ...byHrdUnit,
        document: 'sertifikat',
        wording: 'kompeten',
        signedBy: 'pimpinan-unit-sdm',
        under: ['66.3', '66.4.a', '67.1.b'],
      };
};

/** The award of Pasal 66 (5): for the best of those who completed training of Pasal 66 (2) (A72, B10). */
const clerkOnAward = ({ rank }: Participation, document: string) =>
  document === 'surat-tanda-tamat' && rank === 1
    ? {
        award: 'may',
        awardIssuedBy: 'unit-sdm',
        awardSignedBy: 'pimpinan-unit-pelaksana-pelatihan',
        under: ['66.5', '67.1.d'],
      }
    : { award: 'tidak-ada', awardIssuedBy: 'tidak-ada', awardSignedBy: 'tidak-ada', under: [] };

/** Which provision asks for more than is there: every rule on documents governs a case or leaves it to another. */
const governingOf = ({ kind, organizer, evaluationRequired }: Participation, reading: Reading): string | null => {
  if (organizer === 'lembaga-lain') return null;
  if (CONCLUDED_KINDS.includes(kind)) return '66.2';
  const byUnit = organizer === 'unit-peserta' && PARTICIPANT_UNIT_KINDS.includes(kind);
  if (evaluationRequired) return byUnit && reading === 'attendance-only' ? '57.6' : '66.4.a';
  return byUnit ? '57.6' : '66.4.b';
};

interface Run {
  readonly kind: string;
  readonly organizer: string;
  readonly tier: string;
  readonly hrdUnitAccredited: boolean;
  readonly experientialOrSocial: boolean;
  readonly hours: number;
  readonly disseminatesNspk: boolean;
  readonly servesOwnDuties: boolean;
}

/** C55, written out: learning at work, and learning with others. */
const AT_WORK_OR_TOGETHER = [
  ...['detasering', 'magang', 'bimbingan-di-tempat-kerja', 'pertukaran'],
  ...['coaching', 'mentoring', 'komunitas-belajar', 'patok-banding'],
];

const isAtWorkOrTogether = ({ kind, experientialOrSocial }: Run): boolean =>
  kind === 'nonklasikal-lainnya' ? experientialOrSocial : AT_WORK_OR_TOGETHER.includes(kind);

const isOwnGuidance = ({ hours, disseminatesNspk, servesOwnDuties }: Run): boolean =>
  hours <= 30 && disseminatesNspk && servesOwnDuties;

/** Pasal 49 (3) and 57 (4), (7), and PP 11/2017 art. 217, each held against the organiser. */
const expectedOfOrganizer = (run: Run): Record<string, string> => {
  const { kind, organizer, tier } = run;
  const byUnit = organizer === 'unit-peserta';
  const listed = PARTICIPANT_UNIT_KINDS.includes(kind);
  const leads = kind === 'kepemimpinan';
  const status = (applies: boolean, met: boolean) => (applies ? (met ? 'met' : 'unmet') : 'not-applicable');
  return {
    '57.4': status(byUnit && (listed || !isAtWorkOrTogether(run)), listed),
    '57.7': status(byUnit && kind === 'bimbingan-teknis', isOwnGuidance(run)),
    '49.3': status(byUnit && isAtWorkOrTogether(run), true),
    'pp-11-2017/217.4': status((byUnit || organizer === 'unit-sdm') && leads && tier === 'madya', false),
    'pp-11-2017/217.5': status(organizer === 'unit-sdm' && leads && tier !== 'madya', run.hrdUnitAccredited),
  };
};

const mayUnitRun = (run: Run): boolean => {
  if (run.kind === 'bimbingan-teknis') return isOwnGuidance(run);
  return PARTICIPANT_UNIT_KINDS.includes(run.kind) || isAtWorkOrTogether(run);
};
const mayHrdUnitRun = ({ kind, tier, hrdUnitAccredited }: Run): boolean =>
  kind !== 'kepemimpinan' || (tier !== 'madya' && hrdUnitAccredited);

const expectedStatuses = (facts: Participation, reading: Reading): Record<string, string> => {
  const due = clerk(facts, reading);
  const award = clerkOnAward(facts, due.document);
  const met = [...due.under, ...award.under];
  const governing = governingOf(facts, reading);
  const evaluated = governing === '66.2' || governing === '66.4.a';
  const governed: Record<string, boolean> = {
    '57.6': governing === '57.6',
    '58.5.e': false,
    '58.6': false,
    '66.2': governing === '66.2',
    '66.3': governing === '66.4.a',
    '66.4.a': governing === '66.4.a',
    '66.4.b': governing === '66.4.b',
    '66.5': governing === '66.2' && facts.rank !== 'tidak-diperingkat',
    '66.6': evaluated && !facts.passed,
    '67.1.a': false,
    '67.1.b': false,
    '67.1.c': false,
    '67.1.d': false,
    '67.1.e': false,
  };
  const ofCooperation = facts.organizer === 'kerja-sama' && due.document === 'sertifikat' ? ['58.5.e'] : [];
  const statuses = Object.entries(governed).map(([id, governs]): [string, string] => {
    if ([...met, ...ofCooperation].includes(id)) return [id, 'met'];
    return [id, governs ? 'unmet' : 'not-applicable'];
  });
  const electronic = due.document === 'tidak-ada' ? 'not-applicable' : 'met';
  return {
    ...Object.fromEntries(statuses),
    ...expectedOfOrganizer({ ...RUN, ...facts }),
    '66.1': facts.organizer === 'lembaga-lain' ? 'unmet' : 'met',
    '66.7': electronic,
    '67.2': electronic,
  };
};

const statusesOf = ({ steps }: CertificateSelection): Record<string, string> =>
  Object.fromEntries(steps.map(({ provision, status }) => [provision.replace('pupr-2-2023/', ''), status]));

const answers = everyCase.map(({ facts, reading }) => ({
  facts,
  reading,
  answer: selectCertificateFrom({ ...RUN, ...facts }, { asOf, readings: { C9: reading } }),
}));

/** The cases in which something is not as expected; a list, so that one run shows all of them. */
const casesWhere = (isWrong: (one: (typeof answers)[number]) => boolean) => answers.filter(isWrong).slice(0, 5);

const isSame = (a: unknown, b: unknown): boolean => {
  const [one, other] = [a, b].map((value) => JSON.stringify(value, Object.keys(Object(value)).toSorted()));
  return one === other;
};

describe('every training, participant and reading', () => {
  it('is tried', () => {
    expect(answers).toHaveLength(24 * 4 * 32 * 3 * 2);
    const documents = new Set(answers.map(({ answer }) => `${answer.document} ${answer.wording} ${answer.duty}`));
    expect([...documents].sort()).toEqual([
      'sertifikat kompeten must',
      'sertifikat telah-mengikuti-pelatihan may',
      'sertifikat telah-mengikuti-pelatihan must',
      'surat-keterangan tidak-ada must',
      'surat-tanda-tamat tidak-ada must',
      'tidak-ada tidak-ada tidak-ada',
    ]);
  });

  it('gives the document that the law gives, with its duty, its issuer and its signatory', () => {
    const wrong = casesWhere(({ facts, reading, answer }) => {
      const { document, wording, duty, issuedBy, signedBy } = clerk(facts, reading);
      const { award, awardIssuedBy, awardSignedBy } = clerkOnAward(facts, document);
      const electronic = document === 'tidak-ada' ? 'tidak-ada' : 'may';
      const ofAward = { award, awardIssuedBy, awardSignedBy };
      const expected = { document, wording, duty, issuedBy, signedBy, ...ofAward, electronic };
      return Object.entries(expected).some(([name, value]) => Reflect.get(answer, name) !== value);
    });
    expect(wrong).toEqual([]);
  });

  it('gives every step the status that follows from the document', () => {
    const wrong = casesWhere(
      ({ facts, reading, answer }) => !isSame(statusesOf(answer), expectedStatuses(facts, reading)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no gap: a document, or a reason why there is none', () => {
    const wrong = casesWhere(({ facts, reading, answer }) => {
      const { reason } = clerk(facts, reading);
      const hasReason = facts.organizer === 'lembaga-lain' || (answer.lacking ?? []).length > 0;
      if (answer.document === 'tidak-ada') return reason === null || !hasReason;
      return reason !== null;
    });
    expect(wrong).toEqual([]);
  });

  it('has no overlap: never two provisions that give a document, and one exactly when there is one', () => {
    const giving = ['66.2', '66.4.a', '66.4.b', '57.6', '66.6'];
    const wrong = casesWhere(({ answer }) => {
      const statuses = statusesOf(answer);
      const met = giving.filter((id) => statuses[id] === 'met').length;
      return met !== (answer.document === 'tidak-ada' ? 0 : 1);
    });
    expect(wrong).toEqual([]);
  });

  it('is governed by one provision at most, whatever the participant did', () => {
    const wrong = casesWhere(({ facts, answer }) => {
      const statuses = statusesOf(answer);
      const governing = ['66.2', '66.4.a', '66.4.b', '57.6'].filter((id) => statuses[id] !== 'not-applicable');
      return governing.length !== (facts.organizer === 'lembaga-lain' ? 0 : 1);
    });
    expect(wrong).toEqual([]);
  });

  it('has one signature, that of the document, and that of the award beside it', () => {
    const signatures: Record<string, string> = {
      '67.1.a': 'surat-tanda-tamat tidak-ada pimpinan-unit-sdm unit-sdm',
      '67.1.b': 'sertifikat kompeten pimpinan-unit-sdm unit-sdm',
      '67.1.e': 'surat-keterangan tidak-ada pimpinan-unit-penyelenggara unit-sdm',
    };
    const ofAttendance = [
      'sertifikat telah-mengikuti-pelatihan jpt-madya-atau-pratama-penyelenggara unit-sdm',
      'sertifikat telah-mengikuti-pelatihan jpt-madya-atau-pratama-penyelenggara unit-peserta',
      'sertifikat telah-mengikuti-pelatihan menurut-perjanjian unit-sdm',
    ];
    const wrong = casesWhere(({ answer }) => {
      const statuses = statusesOf(answer);
      const [signature, ...more] = ['67.1.a', '67.1.b', '67.1.c', '67.1.e'].filter((id) => statuses[id] === 'met');
      const document = `${answer.document} ${answer.wording} ${answer.signedBy} ${answer.issuedBy}`;
      if (signature === undefined) return answer.document !== 'tidak-ada';
      if (more.length > 0) return true;
      if ((statuses['67.1.d'] === 'met') !== (answer.award === 'may')) return true;
      return signature === '67.1.c' ? !ofAttendance.includes(document) : signatures[signature] !== document;
    });
    expect(wrong).toEqual([]);
  });

  it('tells the conditions that fail and without which the better document is not due', () => {
    const wrong = casesWhere(({ facts, reading, answer }) => {
      const governing = governingOf(facts, reading);
      const needed =
        governing === '66.2' || governing === '66.4.a'
          ? (['attended', 'finished', 'passed', 'competencyReached'] as const)
          : (['attended', 'finished'] as const);
      const expected = governing === null ? [] : needed.filter((condition) => !facts[condition]);
      return JSON.stringify(answer.lacking) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });

  it('is settled when everything is known', () => {
    expect(casesWhere(({ answer }) => answer.missing.length > 0)).toEqual([]);
  });

  it('changes with the reading only where a participant unit runs one of its kinds with an evaluation', () => {
    const half = answers.length / 2;
    const changed = answers.slice(0, half).filter(({ answer }, i) => {
      const other = answers[half + i];
      return (
        other === undefined || JSON.stringify({ ...answer, basis: 0 }) !== JSON.stringify({ ...other.answer, basis: 0 })
      );
    });
    const places = new Set(changed.map(({ facts }) => `${facts.organizer} ${facts.evaluationRequired} ${facts.kind}`));
    expect([...places].sort()).toEqual(PARTICIPANT_UNIT_KINDS.map((kind) => `unit-peserta true ${kind}`).sort());
  });
});

const everyRun: Run[] = KINDS.flatMap((kind) =>
  ORGANIZERS.flatMap((organizer) =>
    ['madya', 'pratama', 'administrator', 'pengawas'].flatMap((tier) =>
      Array.from({ length: 32 }, (_, bits) => ({
        kind,
        organizer,
        tier,
        hrdUnitAccredited: (bits & 1) !== 0,
        experientialOrSocial: (bits & 2) !== 0,
        hours: (bits & 4) === 0 ? 30 : 30.01,
        disseminatesNspk: (bits & 8) !== 0,
        servesOwnDuties: (bits & 16) !== 0,
      })),
    ),
  ),
);

describe('every training and organiser', () => {
  const earned = { requestedBy: 'mitra', evaluationRequired: true, attended: true, finished: true, passed: true };
  const document = (run: Run) =>
    selectCertificateFrom({ ...run, ...earned, competencyReached: true, rank: 'tidak-diperingkat' }, { asOf });

  it('is told to be admissible exactly where the rules let the organiser run it', () => {
    const admissible = (run: Run) => {
      if (run.organizer === 'unit-peserta') return mayUnitRun(run);
      if (run.organizer === 'unit-sdm') return mayHrdUnitRun(run);
      return run.organizer === 'kerja-sama' && run.kind !== 'kepemimpinan' ? true : 'tidak-diatur';
    };
    const wrong = everyRun.filter((run) => document(run).organizerAdmissible !== admissible(run));
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('earns the document whether its organiser may run it or not, and is unmet somewhere where it may not', () => {
    const wrong = everyRun.filter((run) => {
      const { document: name, organizerAdmissible, steps } = document(run);
      const statuses = expectedOfOrganizer(run);
      const first = steps.slice(0, 5).map((one) => [one.provision.replace('pupr-2-2023/', ''), one.status]);
      const isUnmet = first.some(([, status]) => status === 'unmet');
      if (JSON.stringify(first) !== JSON.stringify(Object.entries(statuses))) return true;
      if ((name === 'tidak-ada') !== (run.organizer === 'lembaga-lain')) return true;
      return isUnmet !== (organizerAdmissible === false);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('has the organisers that the rules let run it', () => {
    const wrong = everyRun.filter(({ organizer, ...run }) => {
      const leads = run.kind === 'kepemimpinan';
      const expected = [
        ...(mayHrdUnitRun({ ...run, organizer }) ? ['unit-sdm'] : []),
        ...(mayUnitRun({ ...run, organizer }) ? ['unit-peserta'] : []),
        ...(leads && run.tier === 'madya' ? ['lan'] : []),
        ...(leads && run.tier !== 'madya' ? ['lembaga-terakreditasi'] : []),
      ];
      const answer = selectOrganizerFrom(run, { asOf });
      const verdict = expected.includes('unit-peserta') ? 'participant-unit-may' : 'participant-unit-may-not';
      return JSON.stringify(answer.organizers) !== JSON.stringify(expected) || answer.verdict !== verdict;
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
