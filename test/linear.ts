import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { getConsumedChars, toUnicodeSet } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

/*
 * Why the time that a regular expression takes may grow faster than the text. `scslre` finds what is nested, and most of what
 * stands side by side; what it does not look for is where more than one letter must be read between two repetitions, or before
 * one. So each two are looked at here, without regard to order: they cannot share a text if what must stand between them
 * has no way to be spelt in the letters that both take. That is stricter than the truth, and what it lets pass is linear.
 */

/** More turns than these two bounded repetitions may take from one place in a text. */
const MOST_TURNS = 20_000;

type Char = ReturnType<typeof getConsumedChars>['chars'];

interface Loop {
  readonly quantifier: AST.Quantifier;
  readonly chars: Char;
}

/** Each reason as a few words; none where an expression is linear. */
export function whyNotLinear(source: string, flags: string): string[] {
  const { reports } = analyse({ source, flags });
  const { pattern, flags: flagged } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const faults = reports.map(({ type }) => `scslre: ${type}`);
  const loops = loopsIn(pattern, flagged);
  const spelt = spelling(flagged);
  for (const { quantifier, chars } of loops) {
    if (quantifier.max < Number.POSITIVE_INFINITY || chars.isEmpty) continue;
    const { before, after, isLooking } = around(quantifier, pattern);
    const canFail = isLooking || !after.every(isAlwaysThere);
    if (canFail && !flagged.sticky && before.every((each) => spelt(each, chars))) {
      faults.push(`${quantifier.raw} is read anew from every place`);
    }
  }
  for (const one of loops) {
    for (const other of loops) {
      const shared = one.chars.intersect(other.chars);
      const turns = one.quantifier.max * other.quantifier.max;
      if (shared.isEmpty || turns <= MOST_TURNS) continue;
      if (Number.isFinite(one.quantifier.max) !== Number.isFinite(other.quantifier.max)) continue;
      if (![one, other].every(({ quantifier }) => spelt(quantifier.element, shared))) continue;
      const ways = [...between(one.quantifier, other.quantifier)];
      if (!ways.some((way) => way.every((each) => spelt(each, shared)))) continue;
      const { after, isLooking } = around(other.quantifier, pattern);
      if (isLooking || !after.every(isAlwaysThere))
        faults.push(`${one.quantifier.raw} and ${other.quantifier.raw} share`);
    }
  }
  return faults;
}

function loopsIn(pattern: AST.Pattern, flags: AST.Flags): Loop[] {
  const loops: Loop[] = [];
  const look = (node: AST.Node): void => {
    if (node.type === 'Quantifier' && node.max > 8)
      loops.push({ quantifier: node, chars: getConsumedChars(node, flags).chars });
    for (const child of childrenOf(node)) look(child);
  };
  look(pattern);
  return loops;
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node && node.type !== 'ClassStringDisjunction') return node.alternatives;
  if (node.type === 'Alternative') return node.elements;
  return node.type === 'Quantifier' ? [node.element] : [];
}

type Spelt = (node: AST.Node, chars: Char) => boolean;

/** Whether something can stand in the midst of a text that has no other letters than these. */
function spelling(flags: AST.Flags): Spelt {
  const word = toUnicodeSet(
    new RegExpParser().parsePattern('\\w').alternatives[0]!.elements[0] as AST.EscapeCharacterSet,
    flags,
  ).chars;
  const newline = toUnicodeSet(
    new RegExpParser().parsePattern('[\\n\\r\\u2028\\u2029]').alternatives[0]!.elements[0] as AST.CharacterClass,
    flags,
  ).chars;
  const spelt: Spelt = (node, chars) => {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return !toUnicodeSet(node, flags).chars.isDisjointWith(chars);
      case 'Quantifier':
        return node.min === 0 || spelt(node.element, chars);
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.some((each) => spelt(each, chars));
      case 'Alternative':
        return node.elements.every((each) => spelt(each, chars));
      case 'Assertion':
        return holds(node, chars);
      default:
        return true;
    }
  };
  const holds = (node: AST.Assertion, chars: Char): boolean => {
    if (node.kind !== 'word' && node.kind !== 'lookahead' && node.kind !== 'lookbehind')
      return flags.multiline && !chars.isDisjointWith(newline);
    if (node.kind === 'word') return node.negate || !(chars.isDisjointWith(word) || chars.isSubsetOf(word));
    const letter = onlyLetterOf(node);
    if (letter === undefined) return true;
    const wanted = toUnicodeSet(letter, flags).chars;
    return node.negate ? !chars.isSubsetOf(wanted) : !chars.isDisjointWith(wanted);
  };
  return spelt;
}

/** What an assertion of a single letter asks for. */
function onlyLetterOf({ alternatives }: AST.LookaheadAssertion | AST.LookbehindAssertion) {
  const [element, ...others] = alternatives[0]!.elements;
  if (alternatives.length > 1 || others.length > 0) return undefined;
  const isLetter =
    element?.type === 'Character' || element?.type === 'CharacterSet' || element?.type === 'CharacterClass';
  return isLetter ? element : undefined;
}

/** What must be read before a part and after it, and whether it stands in an assertion that looks ahead or back. */
function around(part: AST.Node, pattern: AST.Pattern) {
  const [before, after]: [AST.Node[], AST.Node[]] = [[], []];
  let isLooking = false;
  for (let node: AST.Node = part; node !== pattern; node = node.parent!) {
    if (node.type === 'Assertion') isLooking = true;
    const { parent } = node;
    if (parent?.type !== 'Alternative') continue;
    const at = parent.elements.indexOf(node as AST.Element);
    before.unshift(...parent.elements.slice(0, at));
    after.push(...parent.elements.slice(at + 1));
  }
  return { before, after, isLooking };
}

const isAlwaysThere = (node: AST.Node): boolean => {
  if (node.type === 'Assertion' && node.kind === 'lookahead' && !node.negate) return isAnyEmpty(node.alternatives);
  if (node.type === 'Quantifier') return node.min === 0 || isAlwaysThere(node.element);
  if (node.type !== 'Group' && node.type !== 'CapturingGroup') return false;
  return isAnyEmpty(node.alternatives);
};

const isAnyEmpty = (alternatives: readonly AST.Alternative[]): boolean =>
  alternatives.some(({ elements }) => elements.every(isAlwaysThere));

/** The ways from the end of one part to the beginning of another: what must be read on each. */
function* between(one: AST.Node, other: AST.Node): Iterable<readonly AST.Node[]> {
  const above = [...ancestorsOf(other)];
  const path: AST.Node[] = [];
  for (const node of ancestorsOf(one)) {
    // What is repeated comes back to what stands before it.
    if (node !== one && node.type === 'Quantifier' && node.max > 1 && above.includes(node))
      yield [...path, ...leadingTo(other, node)];
    const { parent } = node;
    if (parent?.type !== 'Alternative') continue;
    const from = parent.elements.indexOf(node as AST.Element);
    const to = parent.elements.indexOf(above.find((each) => each.parent === parent) as AST.Element);
    if (to > from) yield [...path, ...parent.elements.slice(from + 1, to), ...leadingTo(other, parent.elements[to]!)];
    path.push(...parent.elements.slice(from + 1));
  }
}

/** What stands before a part in everything that it is in, up to but without this. */
function leadingTo(part: AST.Node, top: AST.Node): readonly AST.Node[] {
  const leading: AST.Node[] = [];
  for (let node = part; node.parent && node !== top; node = node.parent) {
    if (node.parent.type !== 'Alternative') continue;
    leading.unshift(...node.parent.elements.slice(0, node.parent.elements.indexOf(node as AST.Element)));
  }
  return leading;
}

function* ancestorsOf(node: AST.Node): Iterable<AST.Node> {
  for (let each: AST.Node | null = node; each; each = each.parent) yield each;
}
