/** The little that bar charts need of SVG: elements, texts that cannot break them, and how wide a text comes out. */

/** What XML cannot hold, and white space and control characters of any kind and length. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;
const SPACES = /[\s\p{Cc}]+/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML, whatever it holds. */
export const escaped = (text: string): string =>
  text
    .replace(SPACES, ' ')
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

type Attributes = Readonly<Record<string, string | number>>;

/** An element; what is in it is XML already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const opening = `<${name}${written.join('')}`;
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`;
};

/** Widths of bold characters in parts of the font size: generous, since it is not known which font will be used. */
const widthOf = (character: string): number => {
  if (/\p{M}/u.test(character)) return 0;
  if (/[^ -\u02FF\u2010-\u2027]/u.test(character)) return 1.1;
  if (/[mwMW@%&]/.test(character)) return 1.05;
  if (/\p{Lu}/u.test(character)) return 0.82;
  return /[ .,:;'!|()[\]ijlI]/.test(character) ? 0.42 : 0.7;
};

/** How wide a text comes out at most, in pixels. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size;

/** Puts parts together as long as they fit on a line. */
const filled = (parts: readonly string[], between: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : line + between + part;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = part;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
};

/** A text in lines that are not too wide; a word that fits on none is broken. */
export const linesOf = (text: string, size: number, width: number): string[] => {
  const fits = (line: string) => textWidth(line, size) <= width;
  const words = text.replace(SPACES, ' ').split(' ');
  return filled(
    words.flatMap((word) => filled(Array.from(word), '', fits)),
    ' ',
    fits,
  );
};
