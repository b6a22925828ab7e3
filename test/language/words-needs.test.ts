import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/language/words/ahead.ts';
import { linesOf, setReader, unlessOf } from '../../src/language/words/lines.ts';
import { lists, needs } from '../../src/language/words/needs.generated.ts';
import { isForm, type Pattern, patternReader, waysOf } from '../../src/language/words/patterns.ts';
import { mayHave, type PhraseList, phrases } from '../../src/language/words/phrases.ts';
import { canBegin, reach } from '../../src/language/words/reach.ts';
import { seriesOf } from '../../src/language/words/series.ts';
import { stem } from '../../src/language/words/stem.ts';
import { readingOf, tokensOf } from '../../src/language/words/tokens.ts';
import { candidatesIn, vocabularyData, vocabularyOf } from '../../src/language/words/vocabulary.ts';
import { root } from '../parts.ts';

/*
 * Reading all phrases of all lists takes longer than checking a menu. So what each phrase needs is worked out ahead; only
 * phrases of which a text has such words are read.
 */

const files = readdirSync(`${root}src/language/lists`)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

test('the words that phrases need are worked out ahead, for every list', async () => {
  const modules = await Promise.all(
    files.map(async (file): Promise<[string, object]> => [file, await import(`../../src/language/lists/${file}.ts`)]),
  );
  const named = modules.flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      listsIn(value, name).map((each) => ({ ...each, file, export: name })),
    ),
  );
  const found = named.filter(({ list }, index) => named.findIndex((each) => each.list === list) === index);
  const languages = [...new Set(found.map(({ list }) => list.language))].sort();
  const of = (language: string) => found.filter(({ list }) => list.language === language);
  const imports = files.flatMap((file) => {
    const names = [...new Set(found.filter((each) => each.file === file).map((each) => each.export))].sort();
    return names.length > 0 ? [`import { ${names.join(', ')} } from '../lists/${file}.ts';`] : [];
  });
  const text = [
    '// Written by test/language/words-needs.test.ts from the lists of phrases: run `npm run update`.',
    ...imports,
    "import type { PhraseList } from './phrases.ts';",
    "import type { VocabularyData } from './vocabulary.ts';",
    '',
    'export const lists: Readonly<Record<string, readonly PhraseList[]>> = {',
    ...languages.map(
      (language) =>
        `  ${language}: [${of(language)
          .map(({ path }) => path)
          .join(', ')}],`,
    ),
    '};',
    '',
    'export const needs: Readonly<Record<string, () => VocabularyData>> = {',
    ...languages.map((language) => {
      const data = vocabularyData(of(language).flatMap(({ list }) => seriesOf(list)));
      return `  ${language}: () => (${JSON.stringify(data)}),`;
    }),
    '};',
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(`${root}src/language/words/needs.generated.ts`);
});

/** The lists that something exported is, or holds, each with how it is written in code. */
function listsIn(value: unknown, path: string): { list: PhraseList; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return [{ list: value, path }];
  return Object.entries(value).flatMap(([key, each]) =>
    listsIn(each, Array.isArray(value) ? `${path}[${key}]!` : `${path}.${key}!`),
  );
}

function isList(value: object): value is PhraseList {
  return 'phrases' in value && 'language' in value;
}

/** The phrases of a list as they are found, with what is meant literally, by their numbers in the vocabulary. */
const patternsOf = (list: PhraseList): readonly (readonly Pattern[])[] => {
  const read = patternReader(list.language, setReader(list));
  return [linesOf(list), unlessOf(list)].map((lines) => lines.map(({ phrase }) => read(phrase)));
};

/** One way to say a phrase; `chosen` picks. */
const said = (pattern: Pattern, chosen: (count: number) => number): readonly string[] =>
  pattern.flatMap((step): readonly string[] => {
    const ways = waysOf(step);
    if (ways !== undefined) return said(ways[chosen(ways.length)]!, chosen);
    if (typeof step !== 'string')
      return Array.from({ length: chosen(Number(step) + 1) }, () => ['well', 'the'][chosen(2)]!);
    if (step === '_') return [['well', 'your', '{name}'][chosen(3)]!];
    if (step === '#') return ['12'];
    if (isForm(step)) return [`${step.slice(1)}${['', 'e', 'ed', 's'][chosen(4)]}`];
    return [step];
  });

const known = Object.values(lists)
  .flat()
  .map((list) => ({ list, patterns: patternsOf(list) }));
const words = known.flatMap(({ patterns }) => patterns.flat().flatMap((pattern) => said(pattern, () => 0)));

test('no phrase is found where it was not looked for, of any list, in any text', () => {
  fc.assert(
    fc.property(fc.gen(), (one) => {
      const chosen = (count: number): number => one(fc.nat, count - 1);
      const { list, patterns } = known[chosen(known.length)]!;
      const some = (): string[] => Array.from({ length: chosen(4) }, () => words[chosen(words.length)]!);
      const all = patterns.flat();
      const phrase = () => [...said(all[chosen(all.length)]!, chosen)];
      const pieces = [...some(), ...phrase(), ...some(), ...phrase()];
      // Some word too few, too many, or twice.
      if (chosen(2) === 0) pieces.splice(chosen(pieces.length), chosen(2), ...some());
      const reading = readingOf(pieces.join(' ').replaceAll(' .', '.'), list.language);
      const own = { vocabulary: vocabularyOf(vocabularyData(seriesOf(list))), series: 0 };
      for (const { vocabulary, series } of [vocabularies(list)!, own]) {
        const { phrases, from, to } = candidatesIn(reading, vocabulary);
        for (const [number, pattern] of patterns.entries()) {
          for (const [index, each] of pattern.entries()) {
            const candidate = [...Array(phrases.length).keys()].find(
              (i) => phrases[i] === vocabulary.firsts[series + number]! + index,
            );
            for (let at = 0; at < reading.tokens.length; at++) {
              if (!canBegin(each, reading, at) || reach(each, reading, at).length === 0) continue;
              expect(candidate).toBeDefined();
              expect(from[candidate!]).toBeLessThanOrEqual(at);
              expect(to[candidate!]).toBeGreaterThanOrEqual(at);
            }
          }
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('no phrase is found in a part of a text that surely has none, of any list', () => {
  fc.assert(
    fc.property(fc.gen(), (one) => {
      const chosen = (count: number): number => one(fc.nat, count - 1);
      const { list, patterns } = known[chosen(known.length)]!;
      const some = (): string => Array.from({ length: chosen(4) }, () => words[chosen(words.length)]!).join(' ');
      const phrase = said(patterns[0]![chosen(patterns[0]!.length)]!, chosen);
      const part = phrase.join(' ').replaceAll(' .', '.');
      if (phrases(list)(part).length > 0)
        expect(mayHave({ [list.language]: list }, list.language, `${some()} ${part} ${some()}`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('ways of words are gone along in one string as they are one by one, of any list', () => {
  const oneByOne = (pattern: Pattern): Pattern =>
    pattern.map((step) => (waysOf(step) === undefined ? step : () => waysOf(step)!.map(oneByOne)));
  fc.assert(
    fc.property(fc.gen(), (one) => {
      const chosen = (count: number): number => one(fc.nat, count - 1);
      const { list, patterns } = known[chosen(known.length)]!;
      const pattern = patterns[0]![chosen(patterns[0]!.length)]!;
      const pieces = [...said(pattern, chosen), ...said(pattern, chosen)];
      pieces.splice(chosen(pieces.length), chosen(2), ...(chosen(2) === 0 ? [] : [words[chosen(words.length)]!]));
      const reading = readingOf(pieces.join(' ').replaceAll(' .', '.'), list.language);
      for (let at = 0; at < reading.tokens.length; at++) {
        expect(canBegin(pattern, reading, at)).toBe(canBegin(oneByOne(pattern), reading, at));
        expect([...reach(pattern, reading, at)].sort()).toEqual([...reach(oneByOne(pattern), reading, at)].sort());
      }
    }),
    { numRuns: 2000 },
  );
});

test('no form of a word is passed over of which phrases need the stem', () => {
  const ends = ['', 'e', 's', 'es', 'd', 'ed', 'ing', 'y', 'ies', 'er', 'ers', 'ation', 'ations', 'able', 'ment', 'al'];
  for (const [language, known] of Object.entries(needs)) {
    const data = known();
    const ours = vocabularyOf(data, true);
    const stems = Object.values(data.stems).flatMap((lines) => lines.match(/[^|[\]]+(?=\[\[)/g) ?? []);
    const begun = [...words, ...stems, ...stems.map((each) => each.replace(/i$/, 'y'))];
    for (const word of new Set(begun.flatMap((each) => ends.map((end) => each + end)))) {
      if (!stems.includes(stem(word, language))) continue;
      const all = vocabularyOf(data);
      // A reading keeps what ours has found in it: this one nobody has asked for.
      for (const each of [ours, all]) candidatesIn(readingOf(`${word} qx`, language), each);
      const [said = word] = tokensOf(word, language).map(({ value }) => value);
      expect(ours.served.get(said), word).toEqual(all.served.get(said));
    }
  }
});
