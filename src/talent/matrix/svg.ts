/**
 * SVG as text: elements, lines of text and bordered rectangles.
 *
 * @module
 */

const AMPERSANDS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
const isSpecial = (character: string): character is keyof typeof AMPERSANDS => Object.hasOwn(AMPERSANDS, character);

/** A text as XML writes it, in an element or in an attribute. */
export const escaped = (text: string): string =>
  Array.from(text, (character) => (isSpecial(character) ? AMPERSANDS[character] : character)).join('');

type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML; what it holds is XML already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const opening = `<${name}${written.join('')}`;
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`;
};

const INK = '#16212c';

interface TextLook {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: true;
  readonly anchor?: 'middle' | 'end';
  readonly transform?: string;
}

/** A line of text; its content is XML already. */
export const line = (
  x: number,
  y: number,
  { size, fill = INK, bold, anchor, transform }: TextLook,
  content: string,
): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      ...(bold === undefined ? {} : { 'font-weight': 'bold' }),
      ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
      ...(transform === undefined ? {} : { transform }),
    },
    content,
  );

/** A rectangle with a border that lies inside its bounds. */
export const bordered = (
  bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: string,
  stroke: string,
  strokeWidth: number,
): string =>
  element('rect', {
    x: bounds.x + strokeWidth / 2,
    y: bounds.y + strokeWidth / 2,
    width: bounds.width - strokeWidth,
    height: bounds.height - strokeWidth,
    fill,
    stroke,
    'stroke-width': strokeWidth,
  });

/** A rectangle, or one that lies within it. */
export const boundsAt = (x: number, y: number, width: number, height: number, inset = 0) => ({
  x: x + inset,
  y: y + inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
});
