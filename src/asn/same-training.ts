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

/** What of a text tells it apart, by letters and digits alone; `null` for a text without any, like a dash. */
const lettersAndDigits = (text: string | null): string | null =>
  text
    ?.normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '') || null;

/** What of a text tells it apart, blanks left out; `null` for a text without a letter or digit. */
const withoutBlanks = (text: string | null): string | null =>
  lettersAndDigits(text) === null ? null : (text?.normalize('NFKC').toLowerCase().replace(/\s/gu, '') ?? null);

/** A certificate’s number as it is compared: without case, blanks and punctuation; `null` where there is none. */
export const numberToCompare = ({ certificateNumber }: TrainingMarks): string | null =>
  lettersAndDigits(certificateNumber);

/** A training’s title as it is compared: without case and blanks; `null` where it is not told. */
export const titleToCompare = ({ title }: TrainingMarks): string | null => withoutBlanks(title);

/** Who ran a training as it is compared; `null` where it is not told. */
export const organizerToCompare = ({ organizer }: TrainingMarks): string | null => withoutBlanks(organizer);

const issuerToCompare = ({ issuer }: TrainingMarks): string | null => lettersAndDigits(issuer);

/** Kind and days; `null` while one of them is not known. */
export const cellOf = ({ kind, firstDay, lastDay }: TrainingMarks): string | null =>
  kind === null || lastDay === null ? null : `${kind} ${firstDay ?? lastDay} ${lastDay}`;

/** Kind, days, title and organiser; `null` where one of them is not told. */
const descriptionOf = (marks: TrainingMarks): string | null => {
  const [cell, title, organizer] = [cellOf(marks), titleToCompare(marks), organizerToCompare(marks)];
  return cell === null || title === null || organizer === null ? null : JSON.stringify([cell, title, organizer]);
};

/** How two texts stand to each other, of which either may be left out. */
const compareTexts = (a: string | null, b: string | null): Sameness => {
  if (a === null || b === null) return 'possible-double';
  return a === b ? 'same' : 'different';
};

/** Whether two records speak of one kind and the same days. */
const areOfOneCell = (a: TrainingMarks, b: TrainingMarks): boolean => cellOf(a) !== null && cellOf(a) === cellOf(b);

/** Two numbers are two trainings. One number is one training of its issuer, or, where that is not told, of its days. */
const compareNumbers = (a: TrainingMarks, b: TrainingMarks): Sameness => {
  if (numberToCompare(a) !== numberToCompare(b)) return 'different';
  const issuers = compareTexts(issuerToCompare(a), issuerToCompare(b));
  return issuers === 'possible-double' && areOfOneCell(a, b) ? 'same' : issuers;
};

/** Whether two records are of one training, as far as they go. */
export const compareTrainings = (a: TrainingMarks, b: TrainingMarks): Sameness => {
  if (numberToCompare(a) !== null && numberToCompare(b) !== null) return compareNumbers(a, b);
  if (!areOfOneCell(a, b)) return 'different';
  const titles = compareTexts(titleToCompare(a), titleToCompare(b));
  const organizers = compareTexts(organizerToCompare(a), organizerToCompare(b));
  if (titles === 'different' || organizers === 'different') return 'different';
  return titles === 'same' ? organizers : titles;
};

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

/** The one value that those of some records have who have any; `null` where they contradict each other or have none. */
const onlyOf = <T>(records: readonly T[], read: (record: T) => string | null): string | null => {
  const [first, ...others] = new Set(records.map(read).filter((value) => value !== null));
  return first === undefined || others.length > 0 ? null : first;
};

/**
 * Groups records by training: each record is of one. What ties it to a group is that it is the same as some of its
 * records, with two limits: two certificates never become one training by way of a record that has none and is like
 * both, and a group whose records contradict each other draws no others. Where a record may be of either of two, it is
 * taken for the one worth least, so that the most counts. So a further record never makes less of the others, unless it
 * shows two of them to be one.
 *
 * @param worthOf - what a record brings by itself, the hours for instance; a group brings the most of its records.
 */
export const groupSameTrainings = <T extends TrainingMarks>(
  records: readonly T[],
  worthOf: (record: T) => number,
): readonly (readonly T[])[] => {
  const worthOfGroup = (group: readonly T[]) => Math.max(...group.map(worthOf));
  const joined = (groups: readonly T[][], others: readonly T[][], keyOf: (group: readonly T[]) => string | null) => {
    const all = [...groups];
    for (const group of others) {
      const key = keyOf(group);
      const hosts = all.slice(0, groups.length).filter((host) => key !== null && keyOf(host) === key);
      const [first, ...rest] = hosts;
      if (first === undefined) {
        all.push(group);
        continue;
      }
      const host = rest.reduce((least, one) => (worthOfGroup(one) < worthOfGroup(least) ? one : least), first);
      all[all.indexOf(host)] = [...host, ...group];
    }
    return all;
  };
  const isNumbered = (record: T) => numberToCompare(record) !== null;
  const hasIssuer = (record: T) => issuerToCompare(record) !== null;
  const numbered = records.filter(isNumbered);
  const issued = groupBy(numbered.filter(hasIssuer), (one) => `${numberToCompare(one)} ${issuerToCompare(one)}`);
  const cellOfNumber = (one: T): string | null => {
    const cell = cellOf(one);
    return cell === null ? null : `${numberToCompare(one)} ${cell}`;
  };
  const unissued = groupBy(
    numbered.filter((one) => !hasIssuer(one)),
    cellOfNumber,
  );
  const certified = joined(issued, unissued, (group) => onlyOf(group, cellOfNumber));
  const unnumbered = groupBy(
    records.filter((one) => !isNumbered(one)),
    descriptionOf,
  );
  return joined(certified, unnumbered, (group) =>
    onlyOf(group, cellOf) === null ? null : onlyOf(group, descriptionOf),
  );
};
