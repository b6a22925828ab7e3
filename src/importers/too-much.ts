import type { CallFlow } from '../model/flow.ts';
import type { Node, Unknown } from '../model/node.ts';
import type { ReadProblem } from '../source/problem.ts';
import type { Reading } from './importer.ts';

/** More steps than the largest lines of the world have together: judging them would take all memory that there is. */
const MOST_STEPS = 100_000;

/** More options than this in one step are no menu: nobody could hear half of them, nor remember a key. */
const MOST_OPTIONS = 1000;

/** Characters that one step says: two hours of speech. */
const MOST_WORDS = 100_000;

/**
 * The same without the steps that no caller could use: rules that compare what a menu offers would be busy with them for
 * hours. Each is told once, and is a step of which nothing is known.
 */
export function withoutTooMuch(reading: Reading): Reading {
  const problems: ReadProblem[] = [];
  const flows = reading.flows.flatMap((flow) => {
    if (flow.nodes.size > MOST_STEPS) {
      problems.push(tooManySteps(flow));
      return [];
    }
    const found: Node[] = [];
    for (const node of flow.nodes.values()) {
      const problem = problemOf(node);
      if (!problem) continue;
      problems.push(problem);
      found.push(node);
    }
    return found.length > 0 ? withUnknown(flow, found) : flow;
  });
  return problems.length > 0 ? { ...reading, flows, problems: [...reading.problems, ...problems] } : reading;
}

function tooManySteps({ name, nodes, at }: CallFlow): ReadProblem {
  return {
    rule: 'schema',
    at,
    subject: 'too much',
    message: `"${name}" has ${grouped(nodes.size)} steps, and is not checked: ${grouped(MOST_STEPS)} are more than any line has.`,
    why: 'Nobody can look after so many, and nobody ever comes to most of them.',
    suggestion: 'Write each part of it into a file of its own.',
  };
}

function withUnknown(flow: CallFlow, nodes: readonly Node[]): CallFlow {
  const unknown = nodes.map(({ id, at, whole, pieces, typeAt, edges }): [string, Unknown] => [
    id,
    { type: 'unknown', id, at, whole, pieces, typeAt, prompts: [], edges, tags: [] },
  ]);
  return { ...flow, nodes: new Map([...flow.nodes, ...unknown]) };
}

function problemOf(node: Node): ReadProblem | undefined {
  const options = node.type === 'menu' || node.type === 'queue' ? node.options.length : 0;
  let letters = 0;
  for (const { text } of node.prompts) letters += text.value.length;
  const much =
    options > MOST_OPTIONS
      ? `offers ${grouped(options)} options, where ${grouped(MOST_OPTIONS)} are more than anyone can use`
      : letters > MOST_WORDS
        ? `says ${grouped(letters)} characters, and a caller would listen for hours`
        : undefined;
  if (much === undefined) return undefined;
  return {
    rule: 'schema',
    at: node.at,
    subject: 'too much',
    message: `"${node.id}" ${much}: nothing else of it is checked.`,
    why: 'Nobody can hear all of it out, and what else is wrong with it matters to no caller.',
    suggestion: 'Ask for the number or the name that callers know, or lead them through a few short menus.',
  };
}

const grouped = (count: number) => count.toLocaleString('en-GB');
