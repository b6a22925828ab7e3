import type { Importer, Reading } from '../../src/importers/importer.ts';
import type { Document } from '../../src/lint/document.ts';
import { type Config, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import { type CallFlow, UNSAID } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import type { Rule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Source, Span } from '../../src/source/source.ts';
import { verbatim } from '../../src/source/text.ts';

/**
 * A format small enough to see through: `lines` on the first line, then a node on each line, `id: words > id id`, whose
 * ways on are keys in their order. A line that begins with `!` is a mistake of the rule `syntax`.
 */
export const lines: Importer = {
  title: 'lines',
  detect: ({ text }) => text.startsWith('lines'),
  read: (source): Reading => {
    const nodes = new Map<string, Node>();
    const problems = [];
    for (const { index, 0: line } of source.text.matchAll(/[^\n]+/g)) {
      const whole = { source, start: index, end: index + line.length };
      if (line.startsWith('!')) problems.push({ rule: 'syntax', ...problemAt(whole) });
      const node = nodeOf(source, index, line);
      if (node) nodes.set(node.id, node);
    }
    return { flows: nodes.size > 0 ? [flowOf(source, nodes)] : [], problems };
  },
};

function nodeOf(source: Source, start: number, line: string): Node | undefined {
  const [, id, words = '', ways = ''] = /^(\w+):([^>]*)(?:>(.*))?/.exec(line) ?? [];
  if (id === undefined) return undefined;
  const said = start + id.length + 1;
  const text = verbatim(source, said, said + words.length);
  return {
    type: 'message',
    id,
    at: { source, start, end: start + id.length },
    whole: { source, start, end: start + line.length },
    tags: [],
    prompts: [{ text, when: 'say', language: 'en', bargeIn: true, isSsml: false, at: text.span() }],
    edges: ways
      .trim()
      .split(/ +/)
      .filter(Boolean)
      .map((to, index) => ({
        from: id,
        on: { kind: 'key', key: String(index + 1) },
        target: { kind: 'node', id: to, as: 'name' },
        implicit: false,
      })),
  };
}

function flowOf(source: Source, nodes: ReadonlyMap<string, Node>): CallFlow {
  const [first] = nodes.values();
  return {
    source,
    format: 'lines',
    name: 'A menu',
    at: first!.at,
    language: 'en',
    entries: [{ target: { kind: 'node', id: first!.id, as: 'name' } }],
    nodes,
    ...UNSAID,
    defaults: { keys: [] },
    tellsAll: true,
  };
}

export function problemAt(at: Span, given: Partial<Problem> = {}): Problem {
  return { at, message: 'Something is wrong.', why: 'Callers suffer.', suggestion: 'write it better', ...given };
}

/** A rule that reports every time these words are said, wherever in a prompt. */
export function never(words: string, given: Partial<Rule> = {}): Rule {
  return ruleThat(function* (flow) {
    for (const { prompts } of flow.nodes.values()) {
      for (const { text } of prompts) {
        for (let at = text.value.indexOf(words); at >= 0; at = text.value.indexOf(words, at + 1)) {
          yield problemAt(text.span(at, at + words.length), { message: `This says "${words}".` });
        }
      }
    }
  }, given);
}

export function ruleThat(check: (flow: CallFlow) => Iterable<Problem>, given: Partial<Rule> = {}): Rule {
  return {
    summary: 'Say it well',
    category: 'wording',
    severity: 'warning',
    evidence: 'guidance',
    check: ({ flow }) => check(flow),
    ...given,
  };
}

export function documentOf(text: string, path = 'a.txt'): Document {
  return open({ path, text }, { lines })!;
}

export function projectOf(...documents: Document[]): Project {
  const flows = documents.flatMap((document) => document.flows);
  return { flows, links: new Map(), recordings: new Map(), today: '2026-01-01' };
}

export function configOf(rules: Readonly<Record<string, Rule>>): Config {
  return new Map(Object.entries(rules).map(([id, rule]) => [id, setUp(rule)]));
}
