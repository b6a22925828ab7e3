import type { Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import type { Board, Line, Way } from './lines.ts';
import { type Method, textIn } from './values.ts';

/** What becomes of an answer in the steps that look at nothing else. */
export interface Answers {
  /** Each answer that is looked for, and where it leads. */
  readonly wanted: readonly { readonly word: Text; readonly list: Tree; readonly way: Way }[];
  readonly silent: Way;
  readonly wrong: Way;
  /** The steps that do it. */
  readonly passed: readonly Method[];
}

/** What the step looks at that callers come to from here; undefined where it is no answer, or not as keys or words. */
export function answersFrom(line: Line, index: number, board: Board): Answers | undefined {
  const at = line.noticed[index] ?? line.methods.length;
  const method = line.methods[at];
  if (!method) return undefined;
  const after = line.wayAt(at + 1);
  if (method.name === 'cond') return ofConditions(method, after, board);
  if (method.name !== 'switch') return undefined;
  const variable = bareName(textIn(method.value, 'variable')?.value ?? '');
  const fallback = board.lineIn(valueIn(method.value, 'default'))?.wayAt(0) ?? after;
  const cases = valueIn(method.value, 'case');
  const entries = cases?.kind === 'map' ? cases.entries : [];
  if (variable === 'prompt_value') {
    const wanted = entries.map(({ key, value }) => ({
      word: key.text,
      list: value,
      way: wayOf(value, board, after),
    }));
    return { wanted, silent: fallback, wrong: fallback, passed: [method] };
  }
  if (variable !== 'prompt_result') return undefined;
  const caseOf = (name: string) => entries.find(({ key }) => key.text.value === name)?.value;
  const given = [caseOf('match_digits'), caseOf('match_speech')].flatMap((way) => board.lineIn(way) ?? []);
  const inside = given.map((way) => answersFrom(way, 0, board));
  if (inside.length === 0 || inside.some((each) => each === undefined)) return undefined;
  const silent = caseOf('no_input');
  const wrong = caseOf('no_match');
  return {
    wanted: inside.flatMap((each) => each!.wanted),
    silent: silent ? wayOf(silent, board, after) : fallback,
    // Keys that the prompt takes and no case names come out of the inner choice.
    wrong: inside[0]?.wrong ?? (wrong ? wayOf(wrong, board, after) : fallback),
    passed: [method, ...inside.flatMap((each) => each!.passed)],
  };
}

function ofConditions(method: Method, after: Way, board: Board): Answers | undefined {
  let otherwise = after;
  const wanted: { word: Text; list: Tree; way: Way }[] = [];
  for (const arm of itemsOf(method.value)) {
    const way = valueIn(arm, 'then');
    const other = valueIn(arm, 'else');
    const word = way && comparedIn(textIn(arm, 'when'));
    if (other) otherwise = wayOf(other, board, after);
    else if (way && word) wanted.push({ word, list: way, way: wayOf(way, board, after) });
    else return undefined;
  }
  return wanted.length > 0 ? { wanted, silent: otherwise, wrong: otherwise, passed: [method] } : undefined;
}

const wayOf = (way: Tree, board: Board, after: Way) => board.lineIn(way)?.wayAt(0) ?? after;

/** `1` of `prompt_value == '1'`. */
function comparedIn(when: Text | undefined): Text | undefined {
  const [, before, word] =
    /^(\s*(?:vars\.)?prompt_value\s*={2,3}\s*["']?)([\w*#-]{1,40})["']?\s*$/.exec(when?.value ?? '') ?? [];
  if (!when || before === undefined || word === undefined) return undefined;
  const start = before.length;
  return {
    value: word,
    span: (from = 0, to = word.length) => when.span(start + from, start + to),
    replace: (from, to, words) => when.replace(start + from, start + to, words),
  };
}

function bareName(variable: string): string {
  return variable
    .replace(/^[$%]\{|\}$/g, '')
    .trim()
    .replace(/^vars\./, '');
}
