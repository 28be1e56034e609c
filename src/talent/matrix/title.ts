/**
 * A title in lines that fit, whatever it holds.
 *
 * @module
 */

/** What XML cannot hold, and white space of any kind and length. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;
const SPACES = /[\s\p{Cc}]+/gu;
const REPLACEMENT = '\uFFFD';

/** A title in one line, without what XML cannot hold. */
export const writable = (title: string): string => title.replace(SPACES, ' ').replace(UNWRITABLE, REPLACEMENT).trim();

/** Widths of bold characters in parts of the font size: generous, since it is not known which font will be used. */
const widthOf = (character: string): number => {
  if (/[\p{M}]/u.test(character)) return 0;
  if (/[^ -\u02FF\u2010-\u2027]/u.test(character)) return 1.1;
  if (/[mwMW@%&]/.test(character)) return 1.12;
  if (/[\p{Lu}<>=+~^]/u.test(character)) return 0.86;
  return /[ .,:;'!|()[\]ijlI]/.test(character) ? 0.42 : 0.7;
};
const widthOfAll = (text: string): number => Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

/** Puts parts together as long as they fit on a line. */
const filledLines = (parts: readonly string[], between: string, width: number): string[] => {
  const lines: string[] = [];
  let filled = '';
  for (const part of parts) {
    const longer = filled === '' ? part : filled + between + part;
    if (filled !== '' && widthOfAll(longer) > width) {
      lines.push(filled);
      filled = part;
    } else {
      filled = longer;
    }
  }
  return [...lines, filled];
};

/** A title in as many lines of a width, in parts of the font size, as it takes; a word that fits on none is broken. */
export const linesOf = (title: string, width: number): string[] =>
  filledLines(
    title.split(' ').flatMap((word) => filledLines(Array.from(word), '', width)),
    ' ',
    width,
  );
