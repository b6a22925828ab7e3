import { describe, expect, test } from 'vitest';
import { firstFix } from '../../src/fix/candidates.ts';
import { fixAll } from '../../src/fix/fix.ts';
import { lint } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { Rule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Source } from '../../src/source/source.ts';
import type { Text } from '../../src/source/text.ts';
import { configOf, lines, problemAt, projectOf, ruleThat } from '../lint/fake.ts';

/* Fixes are made until none is left, and none is made that does harm. */

/** Reports a word wherever it is said, and puts another in its place. */
function swap(word: string, by: string, given: Partial<Rule> = {}, kind: Fix['kind'] = 'safe'): Rule {
  return everyWord(
    word,
    (text, at) => [fixOf(kind, 'words', `Say ${by}`, [text.replace(at, at + word.length, by)])],
    given,
  );
}

function everyWord(word: string, fixes: (text: Text, at: number) => Problem['fixes'], given: Partial<Rule> = {}): Rule {
  return ruleThat(function* (flow) {
    for (const { prompts } of flow.nodes.values()) {
      for (const { text } of prompts) {
        for (const { index: at } of text.value.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
          yield problemAt(text.span(at, at + word.length), { message: `It says "${word}".`, fixes: fixes(text, at) });
        }
      }
    }
  }, given);
}

/** Fixes texts in the small format, whose first line is left out. */
async function fixed(texts: readonly string[], rules: Readonly<Record<string, Rule>>, pick = firstFix(false)) {
  const sources = texts.map((text, index) => ({ path: `${index}.txt`, text: `lines\n${text}` }));
  let checks = 0;
  const check = async (all: readonly Source[]) => {
    checks++;
    const documents = all.flatMap((source) => open(source, { lines }) ?? []);
    const misread = documents.reduce((sum, { problems }) => sum + problems.length, 0);
    const run = { ...lint(documents, projectOf(...documents), configOf(rules)), rules: 1 };
    return { run, read: documents.length, misread };
  };
  const result = await fixAll(await check(sources), sources, { pick, check });
  return {
    texts: result.sources.map(({ text }) => text.slice('lines\n'.length)),
    refused: result.refused.map(({ finding, because }) => `${finding.rule}: ${because?.rule ?? 'unreadable'}`),
    rounds: result.rounds.map((round) => round.map(({ findings }) => findings.map(({ rule }) => rule).join(' and '))),
    left: result.run.results.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    untouched: result.sources.filter((source, index) => source === sources[index]).length,
    checks,
  };
}

const wanted = firstFix(true);

describe('what is fixed', () => {
  test('is all that can be, at once, with one check before and one after', async () => {
    const { texts, rounds, checks, left } = await fixed(['a: um hello um >', 'b: so um >'], { um: swap('um', 'well') });
    expect(texts).toEqual(['a: well hello well >', 'b: so well >']);
    expect({ rounds, checks, left }).toEqual({ rounds: [['um', 'um', 'um']], checks: 2, left: [] });
  });

  test('is a suggestion only where it is wanted', async () => {
    const rules = { um: swap('um', 'well', {}, 'suggestion') };
    expect(await fixed(['a: um >'], rules)).toMatchObject({ texts: ['a: um >'], untouched: 1, left: ['um'] });
    expect(await fixed(['a: um >'], rules, wanted)).toMatchObject({ texts: ['a: well >'], left: [] });
  });

  test('is what the first fix says that may be made', async () => {
    const rules = {
      um: everyWord('um', (text, at) => [
        fixOf('suggestion', 'words', 'One', [text.replace(at, at + 2, 'one')]),
        fixOf('safe', 'words', 'Two', [text.replace(at, at + 2, 'two')]),
        fixOf('safe', 'words', 'Three', [text.replace(at, at + 2, 'three')]),
      ]),
    };
    expect((await fixed(['a: um >'], rules)).texts).toEqual(['a: two >']);
    expect((await fixed(['a: um >'], rules, wanted)).texts).toEqual(['a: one >']);
  });

  test('is what mending shows up, where that matters less', async () => {
    const rules = {
      a: swap('um', 'er', { severity: 'error' }),
      b: swap('er', 'ah'),
      c: swap('ah', 'so', { severity: 'info' }),
    };
    expect(await fixed(['x: um >'], rules)).toMatchObject({
      texts: ['x: so >'],
      rounds: [['a'], ['b'], ['c']],
      left: [],
    });
  });

  test('waits for the next round where it touches another, and the more urgent goes first', async () => {
    const both = swap('um er', 'so um', { severity: 'error' });
    const { texts, rounds } = await fixed(['x: um er um >'], { um: swap('um', 'well'), both });
    expect(texts).toEqual(['x: so well well >']);
    expect(rounds).toEqual([['both', 'um'], ['um']]);
  });

  test('is made once where two ask for the same', async () => {
    const { texts, rounds } = await fixed(['x: um >'], { a: swap('um', 'well'), b: swap('um', 'well') });
    expect(texts).toEqual(['x: well >']);
    expect(rounds).toEqual([['a and b']]);
  });

  test('may lie in several files', async () => {
    const { texts, rounds } = await fixed(['a: um >', 'a: x >', 'b: um um >'], {
      everywhere: saysIn('um', 'well', [0, 2]),
    });
    expect(texts).toEqual(['a: well >', 'a: x >', 'b: well um >']);
    expect(rounds).toEqual([['everywhere']]);
  });

  test('is not where no such file is there to be changed', async () => {
    const elsewhere = { path: 'elsewhere', text: 'um' };
    const rule = everyWord('um', (text, at) => [
      fixOf('safe', 'words', 'x', [
        text.replace(at, at + 2, 'well'),
        { span: { source: elsewhere, start: 0, end: 2 }, text: '' },
      ]),
    ]);
    expect(await fixed(['a: um >'], { rule })).toMatchObject({ texts: ['a: um >'], left: ['rule'] });
  });
});

/** Reports a word in the first file, and puts another in its place in several. */
function saysIn(word: string, by: string, files: readonly number[]): Rule {
  return {
    ...ruleThat(() => []),
    *check({ flow, project: { flows } }) {
      const texts = files.map((index) => flows[index]!.nodes.values().next().value!.prompts[0]!.text);
      const [first] = texts;
      if (flow !== flows[0] || !first!.value.includes(word)) return;
      const edits = texts.map((text) =>
        text.replace(text.value.indexOf(word), text.value.indexOf(word) + word.length, by),
      );
      yield problemAt(first!.span(), { fixes: [fixOf('safe', 'words', `Say ${by}`, edits)] });
    },
  };
}

describe('what would do harm', () => {
  const um = swap('um', 'er');

  test.each([
    { brings: 'error', refused: ['um: er'] },
    { brings: 'warning', refused: ['um: er'] },
    { brings: 'info', refused: [] },
  ] as const)('is not made: a fix of a warning that brings one of $brings', async ({ brings, refused }) => {
    const result = await fixed(['x: um >'], { um, er: everyWord('er', () => [], { severity: brings }) });
    expect(result.refused).toEqual(refused);
    expect(result.texts).toEqual([refused.length > 0 ? 'x: um >' : 'x: er >']);
  });

  test('is not made though others are', async () => {
    const rules = { um, oh: swap('oh', 'ah'), er: everyWord('b er', () => []) };
    const { texts, refused, left } = await fixed(['x: a um oh b um oh c um oh >'], rules);
    expect(texts).toEqual(['x: a er ah b um ah c er ah >']);
    expect({ refused, left }).toEqual({ refused: ['um: er'], left: ['um'] });
  });

  test('is not made where it mends nothing', async () => {
    const rules = { um: everyWord('um', (text, at) => [fixOf('safe', 'words', 'x', [text.replace(at, at, 'x ')])]) };
    expect(await fixed(['a: um >'], rules)).toMatchObject({ texts: ['a: um >'], refused: ['um: um'] });
  });

  test('is not made where the file could not be read afterwards', async () => {
    const rules = {
      um: everyWord('um', (text, at) => [fixOf('safe', 'words', 'x', [text.replace(at, at + 2, 'x\n! ')])]),
    };
    expect(await fixed(['a: um >'], rules)).toMatchObject({ texts: ['a: um >'], refused: ['um: unreadable'] });
  });

  test('is not made where it does harm in another file', async () => {
    const clash: Rule = {
      ...ruleThat(() => []),
      *check({ flow, project: { flows } }) {
        const said = (each: typeof flow) => each.nodes.get('a')!.prompts[0]!.text;
        if (flow === flows[1] && said(flow).value === said(flows[0]!).value) yield problemAt(said(flow).span());
      },
    };
    const { texts, refused } = await fixed(['a: um >', 'a: er >'], { um, clash });
    expect({ texts, refused }).toEqual({ texts: ['a: um >', 'a: er >'], refused: ['um: clash'] });
  });

  test('is made after all where another has taken away what made it harmful', async () => {
    const rules = {
      um,
      er: everyWord('er bad', () => []),
      bad: swap('bad', 'good', { severity: 'info' }, 'suggestion'),
    };
    const { texts, refused } = await fixed(['x: um bad >'], rules, wanted);
    expect({ texts, refused }).toEqual({ texts: ['x: er good >'], refused: [] });
  });
});

test('fixing again changes nothing', async () => {
  const rules = { um: swap('um', 'er'), er: everyWord('b er', () => []), oh: swap('oh', 'ah', {}, 'suggestion') };
  const { texts } = await fixed(['x: um b um oh >', 'y: oh um >'], rules, wanted);
  const again = await fixed(texts, rules, wanted);
  expect(again).toMatchObject({ texts, rounds: [], untouched: 2 });
});

test('a rule that always asks for less of something is left to it only so long', async () => {
  const rules = {
    up: everyWord('x+', (text, at) => [fixOf('safe', 'words', 'x', [text.replace(at, at, 'x')])], {
      severity: 'error',
    }),
  };
  const { checks } = await fixed(['a: x >'], rules);
  expect(checks).toBeLessThan(300);
});

test('of many fixes the few that do harm are found without a check for each', async () => {
  const words = Array.from({ length: 200 }, (_, index) => (index === 77 ? 'b um' : 'a um')).join(' ');
  const { checks, refused } = await fixed([`x: ${words} >`], { um: swap('um', 'er'), er: everyWord('b er', () => []) });
  expect(refused).toHaveLength(1);
  expect(checks).toBeLessThan(24);
});
