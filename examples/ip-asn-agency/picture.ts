/** The charts of an agency: its people by category, the mean of each dimension, and the index of each unit. */
import type { Locale } from 'bangkom';
import { IP_ASN_CATEGORIES, IP_ASN_DIMENSIONS } from 'bangkom/ip-asn';
import { writeNumber } from '../shared/texts.js';
import { type Bar, type Chart, drawCharts } from './charts.js';
import { type KnownGroup, lastCertainYear, maximumOf, type Report, type Unit } from './report.js';
import { categoryName, dimensionName, pictureTitle, WORDS, writeShare } from './texts.js';

/** More bars than this are no picture any more; the report has them all. */
const UNITS_DRAWN = 30;
const LONGEST_NAME = 80;
const HIGHEST_INDEX = 100;

const categoryChart = ({ counts: by, people }: KnownGroup, locale: Locale): Chart => {
  const counts = IP_ASN_CATEGORIES.toReversed().map((category) => ({ category, count: by[category] }));
  return {
    heading: WORDS[locale].categoryTitle,
    scale: Math.max(...counts.map(({ count }) => count)),
    bars: counts.map(({ category, count }) => ({
      label: categoryName(category, locale),
      value: count,
      written: `${WORDS[locale].people(count)} (${writeShare(count, people, locale)})`,
    })),
  };
};

const dimensionChart = ({ means }: KnownGroup, locale: Locale): Chart => {
  const maxima = IP_ASN_DIMENSIONS.map(maximumOf);
  return {
    heading: WORDS[locale].dimensionTitle,
    scale: Math.max(...maxima),
    bars: IP_ASN_DIMENSIONS.map((dimension) => {
      const mean = means[dimension];
      const maximum = maximumOf(dimension);
      // Means are decimal text with two decimals: as hundredths they are whole.
      const share = writeShare(Math.round(Number(mean) * 100), maximum * 100, locale);
      return {
        label: dimensionName(dimension, locale),
        value: Number(mean),
        most: maximum,
        written: WORDS[locale].of(writeNumber(mean, locale), maximum, share),
      };
    }),
  };
};

const shortened = (name: string): string => {
  const characters = Array.from(name);
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
};

const unitChart = (agency: KnownGroup, units: readonly Unit[], locale: Locale): Chart => {
  const words = WORDS[locale];
  const bars = units.flatMap(({ name, group }): Bar[] => {
    if (group === null) return [];
    const { total } = group.means;
    return [
      {
        label: shortened(name ?? words.noUnit),
        value: Number(total),
        most: HIGHEST_INDEX,
        written: `${writeNumber(total, locale)} (${categoryName(group.category, locale)})`,
      },
    ];
  });
  const rest = bars.length - UNITS_DRAWN;
  const { total } = agency.means;
  return {
    heading: words.unitTitle,
    scale: HIGHEST_INDEX,
    bars: bars.slice(0, UNITS_DRAWN),
    mark: { value: Number(total), written: words.agency(writeNumber(total, locale)) },
    ...(rest > 0 ? { note: words.moreUnits(rest) } : {}),
  };
};

/** The picture of an agency that has an index. */
export const pictureOf = (agency: KnownGroup, { units, unsettled, run, year }: Report): string => {
  const { locale, asOf } = run;
  const { people, means, category } = agency;
  const words = WORDS[locale];
  const last = lastCertainYear(year);
  return drawCharts({
    title: pictureTitle(year, asOf, locale),
    summary: words.headline(writeNumber(means.total, locale), categoryName(category, locale), people),
    charts: [categoryChart(agency, locale), dimensionChart(agency, locale), unitChart(agency, units, locale)],
    remarks: [
      ...(unsettled.length === 0 ? [] : [words.unsettledRemark(unsettled.length)]),
      ...(last === null ? [] : [words.beyond(last)]),
    ],
    locale,
  });
};
