/**
 * When two records are of one and the same training (C15): its certificate says so, or else everything that describes it.
 *
 * @module
 */

/** What a record says of which training it is; `null` for what it does not say. */
export interface TrainingMarks {
  readonly kind: string | null;
  /** `null` for a training that took place on its last day alone. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly title: string | null;
  /** Who ran it. */
  readonly organizer: string | null;
  /** Who issued the certificate. */
  readonly issuer: string | null;
  readonly certificateNumber: string | null;
}

/**
 * `possible-double` for two records that are alike as far as they go and do not say enough to be one training: both
 * count.
 */
export type Sameness = 'same' | 'possible-double' | 'different';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What of a text tells it apart, by letters and digits alone; `null` for a text without any, like a dash. */
const lettersAndDigits = (text: string | null): string | null =>
  text === null ? null : folded(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '') || null;

/** What of a text tells it apart, blanks left out; `null` for a text without a letter or digit. */
const withoutBlanks = (text: string | null): string | null =>
  text === null || lettersAndDigits(text) === null ? null : folded(text).replace(/\s/gu, '');

/**
 * The record with its texts as they are compared: without case, blanks and punctuation, of title and organiser without
 * case and blanks alone; `null` for what says nothing. Folding twice is folding once.
 */
export const foldMarks = <T extends TrainingMarks>(record: T): T => ({
  ...record,
  title: withoutBlanks(record.title),
  organizer: withoutBlanks(record.organizer),
  issuer: lettersAndDigits(record.issuer),
  certificateNumber: lettersAndDigits(record.certificateNumber),
});

/** Kind and days; `null` while one of them is not known. */
export const cellOf = ({ kind, firstDay, lastDay }: TrainingMarks): string | null =>
  kind === null || lastDay === null ? null : `${kind} ${firstDay ?? lastDay} ${lastDay}`;

/** Kind, days, title and organiser; `null` where one of them is not told. */
const descriptionOf = (marks: TrainingMarks): string | null => {
  const { title, organizer } = marks;
  const cell = cellOf(marks);
  return cell === null || title === null || organizer === null ? null : JSON.stringify([cell, title, organizer]);
};

/** How two texts stand to each other, of which either may be left out. */
const compareTexts = (a: string | null, b: string | null): Sameness => {
  if (a === null || b === null) return 'possible-double';
  return a === b ? 'same' : 'different';
};

/** Whether two records speak of one kind and the same days. */
const areOfOneCell = (a: TrainingMarks, b: TrainingMarks): boolean =>
  a.kind !== null &&
  a.kind === b.kind &&
  a.lastDay !== null &&
  a.lastDay === b.lastDay &&
  (a.firstDay ?? a.lastDay) === (b.firstDay ?? b.lastDay);

/** Two numbers are two trainings. One number is one training of its issuer, or, where that is not told, of its days. */
const compareNumbers = (a: TrainingMarks, b: TrainingMarks): Sameness => {
  if (a.certificateNumber !== b.certificateNumber) return 'different';
  const issuers = compareTexts(a.issuer, b.issuer);
  return issuers === 'possible-double' && areOfOneCell(a, b) ? 'same' : issuers;
};

/** Whether two records are of one training, as far as they go; for records that are folded already. */
export const compareFolded = (a: TrainingMarks, b: TrainingMarks): Sameness => {
  if (a.certificateNumber !== null && b.certificateNumber !== null) return compareNumbers(a, b);
  if (!areOfOneCell(a, b)) return 'different';
  const titles = compareTexts(a.title, b.title);
  const organizers = compareTexts(a.organizer, b.organizer);
  if (titles === 'different' || organizers === 'different') return 'different';
  return titles === 'same' ? organizers : titles;
};

/** Whether two records are of one training, as far as they go. */
export const compareTrainings = (a: TrainingMarks, b: TrainingMarks): Sameness =>
  compareFolded(foldMarks(a), foldMarks(b));

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] => {
  const groups = new Map<string, T[]>();
  const alone: T[][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) group.push(item);
    else if (key === null) alone.push([item]);
    else groups.set(key, [item]);
  }
  return [...groups.values(), ...alone];
};

/** Whether no two of some records contradict each other in kind, days, title or organiser. */
const isOfOnePiece = (records: readonly TrainingMarks[]): boolean =>
  [cellOf, ({ title }: TrainingMarks) => title, ({ organizer }: TrainingMarks) => organizer].every(
    (read) => new Set(records.map(read).filter((mark) => mark !== null)).size <= 1,
  );

/** Joins each of some groups to that of the others worth least which draws it; one that none draws stays by itself. */
const joined = <T>(
  groups: readonly (readonly T[])[],
  others: readonly (readonly T[])[],
  draws: (host: readonly T[], one: T) => boolean,
  worthOf: (record: T) => number,
): readonly (readonly T[])[] => {
  const worthOfGroup = (group: readonly T[]) => Math.max(...group.map(worthOf));
  const all = [...groups];
  for (const group of others) {
    const [first, ...rest] = all.slice(0, groups.length).filter((host) => group.some((one) => draws(host, one)));
    if (first === undefined) {
      all.push(group);
      continue;
    }
    const host = rest.reduce((least, one) => (worthOfGroup(one) < worthOfGroup(least) ? one : least), first);
    all[all.indexOf(host)] = [...host, ...group];
  }
  return all;
};

/** {@link groupSameTrainings} for records that are folded already. */
export const groupFolded = <T extends TrainingMarks>(
  records: readonly T[],
  worthOf: (record: T) => number,
): readonly (readonly T[])[] => {
  const isNumbered = ({ certificateNumber }: T) => certificateNumber !== null;
  const isSame = (one: T) => (other: T) => compareFolded(one, other) === 'same';
  const numbered = records.filter(isNumbered);
  const issued = groupBy(
    numbered.filter(({ issuer }) => issuer !== null),
    ({ certificateNumber, issuer }) => `${certificateNumber} ${issuer}`,
  );
  const unissued = groupBy(
    numbered.filter(({ issuer }) => issuer === null),
    (one) => (cellOf(one) === null ? null : `${one.certificateNumber} ${cellOf(one)}`),
  );
  const certified = joined(issued, unissued, (host, one) => host.some(isSame(one)), worthOf);
  const unnumbered = groupBy(
    records.filter((one) => !isNumbered(one)),
    descriptionOf,
  );
  return joined(certified, unnumbered, (host, one) => host.some(isSame(one)) && isOfOnePiece(host), worthOf);
};

/**
 * Groups records by training: each record is of one. What ties it to a group is that it is the same as some of its
 * records, with two limits: two certificates never become one training by way of a record that has none and is like
 * both, and a group whose records contradict each other draws no others. Where a record may be of either of two, it is
 * taken for the one worth least, so that the most counts. So a further record never makes less of the others, unless it
 * shows two of them to be one, or contradicts a record of its own training.
 *
 * @param worthOf - what a record brings by itself, the hours for instance; a group brings the most of its records.
 */
export const groupSameTrainings = <T extends TrainingMarks>(
  records: readonly T[],
  worthOf: (record: T) => number,
): readonly (readonly T[])[] => {
  const marked = records.map((record) => ({ ...foldMarks<TrainingMarks>(record), record, worth: worthOf(record) }));
  return groupFolded(marked, ({ worth }) => worth).map((group) => group.map(({ record }) => record));
};
