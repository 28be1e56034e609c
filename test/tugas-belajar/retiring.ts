/** When service can end as far as the birth tells: at the age of one of the posts, reckoned by hand. */

/** The ages at which the posts there are retire, by hand: UU 20/2023, PP 11/2017, UU 14/2005, UU 11/2019, UU 49/2009. */
export const RETIREMENT_AGES = [58, 60, 62, 65, 70];

/** The last day of the month in which somebody reaches an age. */
export const retiringAt = (birthDate: string, age: number): string => {
  const [year, month] = [Number(birthDate.slice(0, 4)), Number(birthDate.slice(5, 7))];
  return new Date(Date.UTC(year + age, month, 0)).toISOString().slice(0, 10);
};

/** Whether retirement is looked for and the birth is on record: it can only be at the age of one of the posts then. */
export const followsFromBirth = (paths: readonly string[]): boolean =>
  paths.includes('retirementDate') && !paths.includes('birthDate');
