/**
 * Words for the facts of a record, by the paths under which results name them.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { entryOf, say, sayList, type Voice, type Words } from './voice.js';

const HEAD = /^([A-Za-z]+)(?:\[(\d+)\])?(?:\.(.+))?$/;

/** Words for one item of a list: what the record calls it, or its place counted from one, `Tugas Belajar ke-2`. */
const sayItem = (item: Bilingual, path: string, index: number, voice: Voice): string => {
  const label = entryOf(voice.labels, path);
  if (label !== undefined) return voice.quote(label);
  return say({ id: `${item.id} ke-${index + 1}`, en: `${item.en} no. ${index + 1}` }, voice);
};

/** Words for what a path names inside of `whole`, which is empty for the record itself. */
const wordsOf = (path: string, names: Words, voice: Voice, whole = ''): string | undefined => {
  const { lists, parts } = voice.dictionary;
  const [, name = '', index, rest] = HEAD.exec(path) ?? [];
  const fact = entryOf(names, name);
  if (fact === undefined) return undefined;
  if (index === undefined) {
    const words = rest === undefined ? fact : entryOf(parts, name)?.(rest);
    return words === undefined ? undefined : say(words, voice);
  }
  const list = entryOf(lists, name);
  if (list === undefined) return undefined;
  const own = `${whole}${name}[${index}]`;
  const item = sayItem(list.item, own, Number(index), voice);
  if (rest === undefined) return item;
  const part = wordsOf(rest, list.parts, voice, `${own}.`);
  return part === undefined ? undefined : say({ id: `${part} pada ${item}`, en: `${part} for ${item}` }, voice);
};

/** Words for a fact by its path; the path itself where there are none. */
export const sayFact = (path: string, voice: Voice): string =>
  wordsOf(path, voice.dictionary.facts, voice) ?? voice.quote(path);

/** Entries that record a study once more, in a sentence; none where there are none. */
export const sayDuplicates = (paths: readonly string[], voice: Voice): Bilingual[] => {
  if (paths.length === 0) return [];
  const entries = sayList(
    paths.map((path) => sayFact(path, voice)),
    voice,
  );
  return [
    {
      id: `Dicatat lebih dari sekali dan dihitung satu kali: ${entries}.`,
      en: `Recorded more than once and counted once: ${entries}.`,
    },
  ];
};

/** What is dated after the day of the decision, in a sentence; none where there is nothing. */
export const sayLater = (paths: readonly string[], voice: Voice): Bilingual[] => {
  if (paths.length === 0) return [];
  const facts = sayList(
    paths.map((path) => sayFact(path, voice)),
    voice,
  );
  return [
    {
      id: `Bertanggal sesudah tanggal putusan, jadi belum terjadi: ${facts}.`,
      en: `Dated after the day of the decision, and so yet to come: ${facts}.`,
    },
  ];
};

const SERVICE_END = 'retirementDate';
const GIVES_BIRTH = ['birthDate', 'nip'];
const GIVES_SERVICE_END = [...GIVES_BIRTH, 'position'];

/** What the last day of service can be derived from: the birth date or the NIP that holds it, and the post. */
const saySources = (paths: readonly string[], voice: Voice): string => {
  const sources = GIVES_SERVICE_END.filter((path) => paths.includes(path));
  const births = sources.filter((path) => GIVES_BIRTH.includes(path));
  const others = sources.filter((path) => !births.includes(path));
  const sayEach = (names: readonly string[]) => names.map((name) => sayFact(name, voice));
  return sayList([...(births.length === 0 ? [] : [sayEach(births).join('/')]), ...sayEach(others)], voice);
};

/** Facts that others of the same record or entry say as well, such as the box by its levels. */
const SAID_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['box', ['performanceLevel', 'potentialLevel']],
  ['performanceLevel', ['performanceScore', 'performanceScale']],
  ['potentialLevel', ['potentialScore', 'potentialScale']],
  ['birthDate', ['nip']],
  ['tier', ['matchesPost']],
]);

interface Alternatives {
  /** The facts that will do instead, in words. */
  readonly words: string;
  readonly paths: readonly string[];
}

/** The facts among some paths that will do instead of one of them. */
const alternativesTo = (path: string, paths: readonly string[], voice: Voice): Alternatives => {
  if (path === SERVICE_END) return { words: saySources(paths, voice), paths: GIVES_SERVICE_END };
  const start = path.lastIndexOf('.') + 1;
  const others = (SAID_BY.get(path.slice(start)) ?? [])
    .map((name) => `${path.slice(0, start)}${name}`)
    .filter((other) => paths.includes(other));
  const names = others.map((other) => sayFact(other, voice));
  return { words: sayList(names, voice), paths: others };
};

/**
 * Words for missing facts. What a fact can be derived from is told beside it: either way will do, and a bare list would
 * seem to ask for both.
 */
export const sayFacts = (paths: readonly string[], voice: Voice): string[] => {
  const all = new Map(paths.map((path) => [path, alternativesTo(path, paths, voice)]));
  const told = new Set([...all.values()].flatMap((alternatives) => alternatives.paths));
  return [...all]
    .filter(([path]) => !told.has(path))
    .map(([path, { words }]) => {
      const name = sayFact(path, voice);
      return words === '' ? name : say({ id: `${name} (atau ${words})`, en: `${name} (or ${words})` }, voice);
    });
};
