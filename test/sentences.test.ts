import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { projectOf, wordsAlone } from '../src/analysis/words-alone.ts';
import { lintText } from '../src/index.ts';
import { type Config, lint, setUp } from '../src/lint/lint.ts';
import type { Finding } from '../src/lint/run.ts';
import { withoutMarks } from '../src/play/draw.ts';
import { partsOf, root } from './parts.ts';

/*
 * What findings say is read by people: here are all the sentences that the examples, the trees and the pages of the rules bring
 * forth, and what none of them may do.
 */

interface Said {
  readonly rule: string;
  readonly part: 'message' | 'why' | 'suggestion';
  readonly text: string;
}

const findings = [...flowFiles('examples/'), ...flowFiles('test/trees/'), ...pages()].flatMap(findingsOf);
const said: readonly Said[] = unique(
  findings.flatMap(({ rule, message, why, suggestion }): Said[] => [
    { rule, part: 'message', text: message },
    { rule, part: 'why', text: why },
    { rule, part: 'suggestion', text: suggestion },
  ]),
);

test('there is much to read', () => {
  expect(new Set(said.map(({ rule }) => rule)).size).toBeGreaterThan(90);
});

describe('no sentence', () => {
  test.each<[string, (text: string) => boolean]>([
    ['is empty', (text) => text.trim() === ''],
    ['says a word twice', (text) => /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text)],
    ['has two spaces in a row', (text) => text.includes('  ')],
    ['has a space before its stop', (text) => / [.,;!?](?:\s|$)/.test(text)],
    ['ends in two stops', (text) => /[.!?]\.$|\.\.(?!\.)/.test(text.replaceAll('...', '…'))],
    ['begins with a small letter', (text) => /^(?!ivrlint )\p{Ll}|[.!?] \p{Ll}/u.test(text)],
    ['ends without a stop', (text) => !/[.!?…"`)]$/.test(text)],
    ['fills in nothing', (text) => /\b(?:undefined|null|NaN)\b|\[object|\$\{/.test(text)],
  ])('%s', (_, isWrong) => {
    expect(said.filter(({ text }) => isWrong(withoutQuotes(text))).map(inShort)).toEqual([]);
  });
});

test('every finding speaks of this file: in its words, or in its numbers', () => {
  // What cannot be read as a flow speaks of the very place that it points at.
  const read = findings.filter(({ rule }) => rules[rule]!.check);
  const general = read.filter(({ message, why }) => !/["`{\d]|\b(?:one|two|three|four|five)\b/.test(message + why));
  expect([...new Set(general.map(({ rule, message }) => `${rule}: ${message}`))]).toEqual([]);
});

test('no words that a finding tells people to say are reported in their turn', () => {
  const told = unique(findings.flatMap(toldBy));
  expect(told.length).toBeGreaterThan(50);
  expect(told.flatMap(scoldedFor)).toEqual([]);
});

/** Prompts that a suggestion gives in quotes, but for those that are in the file already. */
function toldBy({ rule, suggestion, at }: Finding): { rule: string; words: string }[] {
  const text = plain(at.source.text);
  return [...suggestion.matchAll(/"([^"]+)"/g)].flatMap(([, words = '']) => {
    const isPrompt = /^\p{Lu}.* .*[.!?]$/su.test(words);
    return isPrompt && !text.includes(plain(words)) ? [{ rule, words }] : [];
  });
}

/** Of one option alone nobody can say what a whole menu should be, nor of one question what was explained before it. */
const OF_MENUS = new Set(['keys-in-order', 'single-option-menu', 'names-organisation', 'says-why']);

function scoldedFor({ rule, words }: { rule: string; words: string }): string[] {
  const alone: Config = new Map(
    Object.entries(rules).flatMap(([id, each]) => (each.alone && !each.off ? [[id, setUp(each)] as const] : [])),
  );
  const flow = wordsAlone({ path: 'words', text: words }, 'en');
  const { source, format } = flow.flow;
  const { results } = lint([{ source, format, flows: [flow.flow], problems: [] }], projectOf(flow), alone);
  return results
    .flatMap((result) => result.findings)
    .filter((finding) => !OF_MENUS.has(finding.rule))
    .map((finding) => `${rule} says "${words}", of which ${finding.rule} says: ${finding.message}`);
}

function findingsOf({ path, text, today }: Text): readonly Finding[] {
  return lintText(text, { path, today }).results.flatMap((result) => result.findings);
}

interface Text {
  readonly path: string;
  readonly text: string;
  readonly today: string;
}

function flowFiles(folder: string): Text[] {
  const names = readdirSync(root + folder).filter((name) => name.endsWith('.ivr.yaml'));
  return names.map((name) => ({
    path: folder + name,
    text: readFileSync(root + folder + name, 'utf8'),
    today: '2026-01-01',
  }));
}

/** The blocks of the pages that are wrong, as flows of their own. */
function pages(): Text[] {
  return partsOf('rules', '/rule.ts').flatMap((id) =>
    ['README.md', 'cases.md'].flatMap((page) => {
      const text = readFileSync(`${root}rules/${id}/${page}`, 'utf8');
      return [...text.matchAll(/^```yaml wrong ?({.*?})?\n(.*?)^```$/gms)].map(([, flags, block]) => {
        const { language = 'en', whole = false, today = '2026-01-01' } = parse(flags ?? '{}') as Flags;
        const body = withoutMarks(block!);
        const isWhole = whole || /^\uFEFF?[{"]?\s*"?ivr"?\s*:/m.test(body);
        const flow = isWhole ? body : `ivr: 1\nlanguage: ${language}\nnodes:\n${body.replaceAll(/^(?=.)/gm, '  ')}`;
        return { path: `rules/${id}/${page}.ivr.yaml`, text: flow, today };
      });
    }),
  );
}

interface Flags {
  readonly language?: string;
  readonly whole?: boolean;
  readonly today?: string;
}

/** What people wrote themselves is theirs to answer for; a name stands for it. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/"[^"]*"|`[^`]*`/g, '"X"');
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
}

function unique<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function inShort({ rule, part, text }: Said): string {
  return `${rule} ${part}: ${text}`;
}
