/**
 * NIP, the number that every civil servant has, and what its digits say.
 *
 * @module
 */
import { addMonths, isIsoDate } from '../kernel/calendar.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { type Fact, facts, type Input, type Known, notation, oneOf, questionOf } from '../kernel/fact.js';
import { readFacts } from '../kernel/read-facts.js';
import { EMPLOYMENT_STATUSES, type EmploymentStatus } from './employment.js';

const birthDateDigits = (nip: string): string => `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;

/** Birth date, start, sex and serial number; people write spaces between them. */
const GROUPS = /^\d{8} *\d{6} *\d *\d{3}$/;

/**
 * The same, each of its numbers as it can be by itself. Digits 13-14 are the month of a PNS's start (01-12), or of a PPPK
 * `2` and the contract's number (21-29).
 */
const WRITTEN_NIP =
  /^(19|20|21)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]) *\d{4}(0[1-9]|1[0-2]|2[1-9]) *[12] *(00[1-9]|0[1-9]\d|[1-9]\d\d)$/;

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

const NOT_A_NIP: InputIssue = {
  path: '',
  code: 'impossible-nip',
  message: 'not a NIP: 18 digits that begin with a birth date of the calendar',
};

/** What is wrong with a NIP of a record: no such number can be, or its start does not fit its birth date. */
const issuesOfText = (text: string): InputIssue[] =>
  WRITTEN_NIP.test(text) && isIsoDate(birthDateDigits(text)) ? readDigits(text, null).issues : [NOT_A_NIP];

/** The NIP of a record, by the same rule as {@link parseNip}: spaces between the groups are taken out. */
export const nip = (): Fact<string> => notation(issuesOfText, withoutSpaces, { pattern: WRITTEN_NIP });

/** The birth date that a valid NIP begins with. */
export const birthDateOfNip = birthDateDigits;

/** What a NIP says. */
export interface ParsedNip {
  /** Whether the number is one of a PNS (and of the CPNS that one was) or of a PPPK. */
  readonly kind: 'pns' | 'pppk';
  /** The 18 digits, without spaces. */
  readonly nip: string;
  readonly birthDate: string;
  /** The year the person started as CPNS, or was first appointed as PPPK. */
  readonly startYear: number;
  /** The month the person started as CPNS, 1 to 12; `null` for a PPPK, whose number has none. */
  readonly startMonth: number | null;
  /** How many contracts a PPPK has had, 1 to 9; `null` for a PNS. */
  readonly contract: number | null;
  readonly sex: 'laki-laki' | 'perempuan';
  /** The number among those with the same digits before it, 1 to 999. */
  readonly serial: number;
}

const own = /* @__PURE__ */ facts(() => ({
  /** The status, when it is known, for the NIP to be checked against: CPNS have that of a PNS. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
}));
/** What is known beside the number itself. */
export interface NipOptions extends Input<typeof own> {}

const readNipOptions = /* @__PURE__ */ readFacts(
  /* @__PURE__ */ questionOf<NipOptions, Known<typeof own>>(() => own.shape),
);

const YOUNGEST_AT_START = 15;
const OLDEST_AT_START = 70;

/** When somebody started, and what kind of number says so: a PPPK's has the year alone. */
interface Start {
  readonly kind: ParsedNip['kind'];
  /** `YYYYMM`, or `YYYY`. */
  readonly digits: string;
  /** First day of that month or year. */
  readonly firstDay: string;
  /** Last day of it, as text that no day of it is above. */
  readonly lastDay: string;
}

/** When somebody started, by digits 9-14; `null` where they say nothing. */
const startOf = (digits: string): Start | null => {
  const year = digits.slice(0, 4);
  const month = digits.slice(4);
  const start: Start = /^2[1-9]$/.test(month)
    ? { kind: 'pppk', digits: year, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` }
    : { kind: 'pns', digits, firstDay: `${year}-${month}-01`, lastDay: `${year}-${month}-31` };
  return isIsoDate(start.firstDay) ? start : null;
};

const issue = (code: string, message: string): InputIssue => ({ path: '', code, message });

/**
 * Whether the start fits the birth. The number does not tell the day of the start, nor a PPPK's month, so that an age
 * is implausible only if it is so on every day the start can have been.
 */
const issuesOfStart = (birthDigits: string, { digits, firstDay, lastDay }: Start): InputIssue[] => {
  if (digits <= birthDigits.slice(0, digits.length)) {
    return [issue('start-before-birth', 'digits 9-14 are not after the birth date')];
  }
  const birthDate = birthDateDigits(birthDigits);
  const isTooYoung = lastDay < addMonths(birthDate, 12 * YOUNGEST_AT_START);
  const isTooOld = firstDay >= addMonths(birthDate, 12 * (OLDEST_AT_START + 1));
  if (!isTooYoung && !isTooOld) return [];
  const message = `digits 9-14 make an age at the start below ${YOUNGEST_AT_START} or above ${OLDEST_AT_START}`;
  return [issue('implausible-age', message)];
};

const kindOfStatus = (status: EmploymentStatus): ParsedNip['kind'] => (status === 'pppk' ? 'pppk' : 'pns');

const issuesOfStatus = (status: EmploymentStatus | null, { kind }: Start): InputIssue[] => {
  if (status === null || kindOfStatus(status) === kind) return [];
  return [{ path: 'employmentStatus', code: 'contradictory', message: `a NIP of the kind ${kind}` }];
};

/** What the digits of a NIP are made of, and what is wrong with them. */
const readDigits = (text: string, status: EmploymentStatus | null) => {
  const digits = withoutSpaces(text);
  const birth = digits.slice(0, 8);
  const birthDate = birthDateDigits(birth);
  const isBorn = isIsoDate(birthDate);
  const start = startOf(digits.slice(8, 14));
  const sex = digits.slice(14, 15);
  const serial = Number(digits.slice(15));
  const issues = [
    ...(isBorn ? [] : [issue('impossible-birth-date', 'digits 1-8 are no date of the calendar')]),
    ...(start === null ? [issue('impossible-start', 'digits 9-14 are no month, and no year and contract')] : []),
    ...(isBorn && start !== null ? issuesOfStart(birth, start) : []),
    ...(sex === '1' || sex === '2' ? [] : [issue('impossible-sex', 'digit 15 is neither 1 nor 2')]),
    ...(serial === 0 ? [issue('impossible-serial', 'digits 16-18 begin with 001')] : []),
    ...(start === null ? [] : issuesOfStatus(status, start)),
  ];
  return { digits, birthDate, start, sex, serial, issues };
};

/** What is wrong with a valid NIP for somebody of this status; nothing where either is not known. */
export const issuesOfNip = (nip: string | null, status: EmploymentStatus | null): InputIssue[] =>
  nip === null || status === null ? [] : readDigits(nip, status).issues;

/** The month (`YYYY-MM`) of the start as CPNS in a valid NIP; `null` for a PPPK, whose number has none. */
export const cpnsMonthOfNip = (nip: string): string | null =>
  nip.charAt(12) === '2' ? null : `${nip.slice(8, 12)}-${nip.slice(12, 14)}`;

/** Whether a text is a NIP that some civil servant may have: its groups of digits are possible and fit each other. */
export const isPlausibleNip = (text: string): boolean =>
  GROUPS.test(text) && readDigits(text, null).issues.length === 0;

/**
 * Reads what a NIP says. That of a PNS has a birth date, the month of the start as CPNS, the sex and a serial number;
 * that of a PPPK has the year of the first appointment and the number of the contract in place of the month. There is
 * no check digit.
 *
 * @param nip - 18 digits; spaces may stand between the groups.
 * @param options - `employmentStatus`, when it is known, for the NIP to be checked against: CPNS have that of a PNS.
 * @throws {@link InvalidInputError} for anything else, with an issue for each wrong group of digits: `not-18-digits`,
 *   `impossible-birth-date`, `impossible-start`, `start-before-birth`, `implausible-age` (below 15 or above 70 years at
 *   the start), `impossible-sex`, `impossible-serial`; and `contradictory` for the NIP of another status.
 *
 * @example
 * ```ts
 * const parsed = parseNip('19900115 201503 2 001');
 * parsed.kind; // 'pns'
 * parsed.birthDate; // '1990-01-15'
 * parsed.startMonth; // 3
 * parsed.sex; // 'perempuan'
 * parseNip('199001152022211001', { employmentStatus: 'pppk' }).contract; // 1
 * ```
 */
export const parseNip = (nip: unknown, options: NipOptions = {}): ParsedNip => {
  const status = readNipOptions(options).employmentStatus;
  if (typeof nip !== 'string') throw new InvalidInputError([issue('invalid_type', 'expected a text')]);
  if (!GROUPS.test(nip)) {
    throw new InvalidInputError([issue('not-18-digits', 'not 18 digits, with spaces between their groups at most')]);
  }
  const { digits, birthDate, start, sex, serial, issues } = readDigits(nip, status);
  if (start === null || issues.length > 0) throw new InvalidInputError(issues);
  const monthOrContract = Number(digits.slice(12, 14));
  return {
    kind: start.kind,
    nip: digits,
    birthDate,
    startYear: Number(digits.slice(8, 12)),
    startMonth: start.kind === 'pns' ? monthOrContract : null,
    contract: start.kind === 'pppk' ? monthOrContract % 10 : null,
    sex: sex === '1' ? 'laki-laki' : 'perempuan',
    serial,
  };
};
