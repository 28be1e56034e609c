import { computeTalentMatrixFrom, InvalidInputError, type RenderMatrixOptions, renderTalentMatrix } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const asOf = '2026-07-01';

const person = (performanceLevel: string, potentialLevel: string | null) => ({ performanceLevel, potentialLevel });

const people = [
  ...Array.from({ length: 1250 }, () => person('sesuai', 'menengah')),
  ...Array.from({ length: 3 }, () => person('di-atas', 'tinggi')),
  person('di-bawah', 'rendah'),
  person('sesuai', null),
];
const matrix = computeTalentMatrixFrom({ people }, { asOf });

/** The texts of elements of one kind, as a reader of XML would give them. */
const textsIn = (svg: string, element: string): string[] =>
  [...svg.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );

/** Names of the elements that are opened and not closed in their order; none when the text is well-formed. */
const unclosedIn = (svg: string): string[] => {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<>]*")*\s*\/?)>/g,
  )) {
    if (closing === '/') {
      if (open.pop() !== name) return [name];
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open;
};

/** What is left of a text once its tags are taken out: nothing of it may be markup. */
const outsideTags = (svg: string): string => svg.replace(/<\/?[a-z]+(?:\s+[a-zA-Z-]+="[^"<>]*")*\s*\/?>/g, '');

const isWellFormed = (svg: string): boolean =>
  unclosedIn(svg).length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(outsideTags(svg));

describe('the picture of a talent matrix', () => {
  const svg = renderTalentMatrix(matrix);
  const english = renderTalentMatrix(matrix, { locale: 'en' });

  it('is well-formed, and the check can tell', () => {
    expect(isWellFormed(svg)).toBe(true);
    expect(isWellFormed(english)).toBe(true);
    expect(isWellFormed('<svg><g></svg></g>')).toBe(false);
    expect(isWellFormed('<svg>a & b</svg>')).toBe(false);
    expect(isWellFormed('<svg>1 < 2</svg>')).toBe(false);
  });

  it('has a name and a description for those who cannot see it, by their ids', () => {
    const [, titleId = '', descriptionId = ''] = /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(svg) ?? [];
    expect(svg).toContain(`<title id="${titleId}">Matriks talenta sembilan kotak</title>`);
    expect(svg).toContain(`<desc id="${descriptionId}">`);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('lang="id"');
    expect(english).toContain('lang="en"');
  });

  it('tells all nine boxes in its description, with the numbers of each language', () => {
    const [indonesian = ''] = textsIn(svg, 'desc');
    expect(indonesian.match(/Kotak \d/g)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((box) => `Kotak ${box}`));
    // 1,250 of 1,254 placed are 99.681 %, 3 are 0.239 %, 1 is 0.0797 %.
    expect(indonesian).toContain('1.250 pegawai (99,68%)');
    expect(indonesian).toContain('3 pegawai (0,24%)');
    const [told = ''] = textsIn(english, 'desc');
    expect(told).toContain('Box 5, performance as expected, medium potential: 1,250 employees (99.68%).');
    expect(told).toContain('Box 1, performance below expectation, low potential: 1 employee (0.08%).');
    expect(told).toContain('Box 7, performance above expectation, medium potential: 0 employees (0.00%).');
  });

  it('marks the pools by words, and not by colour alone', () => {
    const words = textsIn(english, 'text');
    expect(words.filter((text) => text === 'Agency talent pool')).toHaveLength(2);
    expect(words.filter((text) => text === 'Agency + national talent')).toHaveLength(1);
    expect(words).toContain('Talent pool of the agency (boxes 7, 8 and 9): 3 employees');
    expect(words).toContain('National talent pool (box 9): 3 employees');
  });

  it('needs nothing from outside and runs nothing', () => {
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/<(script|style|image|use|foreignObject)|href|url\(|on[a-z]+=/);
  });

  it('is the same for the same matrix, also for one that was stored', () => {
    expect(renderTalentMatrix(matrix)).toBe(svg);
    expect(renderTalentMatrix(JSON.parse(JSON.stringify(matrix)))).toBe(svg);
  });

  it('has ids of its own for each picture', () => {
    const idOf = (picture: string) => /<title id="([^"]+)"/.exec(picture)?.[1];
    expect(idOf(renderTalentMatrix(matrix, { title: 'A' }))).not.toBe(idOf(renderTalentMatrix(matrix, { title: 'B' })));
  });

  it('draws a matrix in which nobody is placed', () => {
    const empty = computeTalentMatrixFrom({ people: [person('sesuai', null)] }, { asOf });
    const [told = ''] = textsIn(renderTalentMatrix(empty, { locale: 'en' }), 'desc');
    expect(told).toContain('Box 1, performance below expectation, low potential: 0 employees');
    expect(told).not.toMatch(/NaN|null|undefined/);
  });
});

describe('the title of a picture', () => {
  const headings = (title: string): string[] =>
    textsIn(renderTalentMatrix(matrix, { title }), 'text')
      .slice(0, -1)
      .filter((text) => title.includes(text));

  it('is shown as it is, whatever it holds', () => {
    const svg = renderTalentMatrix(matrix, { title: '</title><script>alert("1")</script> & co' });
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toContain('<script');
    expect(textsIn(svg, 'title')).toEqual(['</title><script>alert("1")</script> & co']);
  });

  it('is broken into lines where it is long, also within a word', () => {
    expect(headings(`${'Direktorat Jenderal '.repeat(6)}2026`).length).toBeGreaterThan(1);
    expect(headings('W'.repeat(120)).length).toBeGreaterThan(1);
    expect(headings('雨'.repeat(100)).length).toBeGreaterThan(1);
    expect(headings('Talenta 2026')).toHaveLength(1);
  });

  it('takes marks without a width of their own', () => {
    expect(headings(`e\u0301${'a'.repeat(20)}`)).toHaveLength(1);
  });

  it('loses what XML cannot hold, and runs of white space', () => {
    expect(textsIn(renderTalentMatrix(matrix, { title: ' A\u0000\n\tB \uD800 ' }), 'title')).toEqual(['A B \uFFFD']);
  });

  it('never breaks the picture', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (title) => {
        if (title.replace(/[\s\p{Cc}]/gu, '') === '') return;
        expect(isWellFormed(renderTalentMatrix(matrix, { title }))).toBe(true);
      }),
    );
  });
});

describe('what is no picture', () => {
  const options: [string, unknown][] = [
    ['another language', { locale: 'fr' }],
    ['a title without a word', { title: ' \n ' }],
    ['a title that is too long', { title: 'a'.repeat(201) }],
    ['a title that is no text', { title: 7 }],
    ['an option that does not exist', { width: 1000 }],
    ['options that are none', null],
  ];
  it.each(options)('is refused: %s', (_name, wrong) => {
    expect(() => renderTalentMatrix(matrix, wrong as RenderMatrixOptions)).toThrow(InvalidInputError);
  });

  const unknown = computeTalentMatrixFrom({}, { asOf });
  const boxes = matrix.boxes ?? [];
  const matrices: [string, unknown][] = [
    ['a matrix of people who are not known', unknown],
    ['nothing', null],
    ['another result', { ...matrix, question: 'talent-box' }],
    ['another convention', { ...matrix, convention: 'row-major' }],
    ['eight boxes', { ...matrix, boxes: boxes.slice(1) }],
    ['boxes out of order', { ...matrix, boxes: boxes.toReversed() }],
    ['counts that do not add up', { ...matrix, placed: 1253 }],
    ['a count below nothing', { ...matrix, boxes: boxes.map((box) => ({ ...box, count: -1 })) }],
    ['markup in place of a number', { ...matrix, placed: '<script/>' }],
    ['a share of its own', { ...matrix, boxes: boxes.map((box) => ({ ...box, sharePercent: 50 })) }],
  ];
  it('is refused: a matrix that cannot be read', () => {
    const unreadable = Object.defineProperty({ ...matrix }, 'boxes', {
      enumerable: true,
      get: () => {
        throw new TypeError('boo');
      },
    });
    expect(() => renderTalentMatrix(unreadable)).toThrow('the input cannot be read');
  });
  it.each(matrices)('is refused: %s', (_name, wrong) => {
    expect(() => Reflect.apply(renderTalentMatrix, undefined, [wrong])).toThrow(InvalidInputError);
  });
});
