import type { Edit } from '../../../source/edit.ts';
import type { Source } from '../../../source/source.ts';
import { linesOf } from '../../../source/source.ts';
import type { Fault, YamlFile } from '../../../source/yaml/yaml.ts';
import { brace, colon } from './grown.ts';
import {
  endOfWords,
  isPropertyName,
  type Line,
  lineAt,
  lineOf,
  quoteEdits,
  short,
  spanOf,
  type Trap,
  trap,
} from './trap.ts';

/** A file in which the parser stumbles more often than this is no flow. */
const MOST_FAULTS = 500;

/** The traps that a parser stumbles over, told by what stands in the line where it fell, but for those known by then. */
export function* brokenTraps({ source, faults }: YamlFile, known: ReadonlySet<number>): Generator<Trap> {
  const lines = new Set<number>();
  let hasTabs = false;
  for (const fault of faults.slice(0, MOST_FAULTS)) {
    if (fault.code === 'TAB_AS_INDENT') {
      if (!hasTabs) yield tabs(source, fault);
      hasTabs = true;
      continue;
    }
    const line = lineAt(source, fault.at.start);
    const star = starAt(source, fault);
    const found = star ?? (lines.has(line.number) ? undefined : inLine(source, line, fault, known));
    if (!found) continue;
    if (!star) lines.add(line.number);
    yield found;
  }
}

function inLine(source: Source, line: Line, fault: Fault, known: ReadonlySet<number>): Trap | undefined {
  return (
    quoteInWords(source, line) ??
    unclosed(source, line, fault, known) ??
    signBefore(source, line, fault) ??
    colonInFlow(source, fault) ??
    colonIn(source, line, fault) ??
    tooFarRight(source, line, fault) ??
    noSpace(source, line) ??
    openBracket(source, line, fault) ??
    oneBracketTooMany(source, fault)
  );
}

/** `*: repeat` and `key: *`. */
function starAt(source: Source, { at }: Fault): Trap | undefined {
  const { text } = source;
  const star = [at.start, at.start - 1, at.start - 2].find((offset) => {
    const isKey =
      /^\*\d*[ \t]*:/.test(text.slice(offset, offset + 24)) && /[\s{,]/.test(text.charAt(offset - 1) || '\n');
    return (
      isKey ||
      (/^\*[ \t]*(?:[,}\r\n]|$| #)/.test(text.slice(offset, offset + 24)) && /[ \t]/.test(text.charAt(offset - 1)))
    );
  });
  if (star === undefined) return undefined;
  const [written] = /^\*\d*/.exec(text.slice(star, star + 24))!;
  const place = spanOf(source, star, star + written.length);
  const isKey = written === '*';
  return trap({
    rule: 'yaml-star-key',
    at: place,
    message: 'YAML takes `*` for a reference to another place, and not for the star key.',
    why: 'The file cannot be read as it stands: callers who press the star get nothing.',
    suggestion: isKey ? 'Write `star`.' : `Put it in quotes: \`"${written}"\`.`,
    fix: isKey
      ? ['Write `star`', [{ span: place, text: 'star' }]]
      : ['Put it in quotes', quoteEdits(source, place.start, place.end)],
  });
}

/** Tabs at the beginning of lines: one finding for all of them. */
function tabs(source: Source, { at }: Fault): Trap {
  const first = lineAt(source, at.start);
  const edits = unindented(source);
  return trap({
    rule: 'yaml-tab',
    at: spanOf(source, first.start, first.start + /^\s*/.exec(first.text)![0].length),
    message: edits.length > 1 ? `${edits.length} lines are indented with tabs.` : 'This line is indented with a tab.',
    why: 'YAML knows no tabs there, since nobody can tell how wide one is: the file cannot be read as it stands.',
    suggestion: 'Indent with spaces, two for each step.',
    fix: ['Write spaces for the tabs', edits],
  });
}

/** Spaces for the tabs: two for each, or, among lines that have spaces already, as far as the line above or one step more. */
function unindented(source: Source): Edit[] {
  const lines = linesOf(source).map((_, index) => lineOf(source, index + 1));
  const isMixed = lines.some(({ text }) => /^ +[^\s#]/.test(text));
  const edits: Edit[] = [];
  let above = '';
  let opens = false;
  for (const { start, text, value, key } of lines) {
    if (text.trim() === '') continue;
    const [white] = /^[ \t]*/.exec(text)!;
    const meant = !white.includes('\t') ? white : isMixed ? above + (opens ? '  ' : '') : white.replaceAll('\t', '  ');
    if (meant !== white) edits.push({ span: spanOf(source, start, start + white.length), text: meant });
    above = meant;
    opens = key !== undefined && value === '';
  }
  return edits;
}

/** A quote that nothing closes: the rest of the file becomes part of the prompt. */
function unclosed(source: Source, line: Line, fault: Fault, known: ReadonlySet<number>): Trap | undefined {
  const open = openingOf(source, line, fault, known);
  if (!open) return undefined;
  const valueAt = open.at;
  const value = open.line.text.slice(valueAt - open.line.start).trimEnd();
  const mark = value.charAt(0);
  const isSure = valueAt === open.line.valueAt && !/\s#/.test(value);
  const end = valueAt + value.length;
  return trap({
    rule: 'yaml-unclosed-quote',
    at: spanOf(source, valueAt, valueAt + 1),
    message: 'This quote is opened and never closed.',
    why: 'All that follows becomes part of the prompt: callers would hear the file read out, or nothing at all.',
    suggestion: isSure
      ? `Close it at the end of the line: \`${endOf(value)}${mark}\`.`
      : 'Close it where the words end.',
    fix: isSure ? ['Close the quote', [{ span: spanOf(source, end, end), text: mark }]] : undefined,
  });
}

/** The last words of a prompt. */
function endOf(value: string): string {
  return value.length > 20 ? `…${value.slice(-20).replace(/^\S*/, '')}` : value;
}

/** The quote, in this line or above it, at which the trouble began. */
function openingOf(
  source: Source,
  line: Line,
  { code, detail, at }: Fault,
  known: ReadonlySet<number>,
): Opening | undefined {
  const isMissing = code === 'MISSING_CHAR' && detail.startsWith('Missing closing');
  if (!isMissing && code !== 'UNEXPECTED_TOKEN') return undefined;
  const here = isMissing ? openQuoteIn(line) : undefined;
  if (here && !known.has(here.at)) return here;
  // A quote may have been closed by the opening one of the next prompt: what lies between are whole lines of the file.
  for (let number = line.number - 1; number >= Math.max(1, line.number - MOST_LINES); number--) {
    const above = lineOf(source, number);
    const open = openQuoteIn(above);
    if (open && !known.has(open.at)) {
      const between = lineOf(source, number + 1);
      return isMissing || between.key !== undefined || at.start > between.end ? open : undefined;
    }
    if (!isMissing && /^["']/.test(above.value)) return undefined;
  }
  return undefined;
}

interface Opening {
  readonly line: Line;
  readonly at: number;
}

/** Where a quote begins that this line does not close. */
function openQuoteIn(line: Line): Opening | undefined {
  const from = line.valueAt - line.start;
  // In a map or a list of one line, words may begin after any bracket, comma or colon.
  const starts = /^[{[]/.test(line.value) ? /(?<=[{[,:] *)["']/g : /^["']/g;
  const words = line.text.slice(from).trimEnd();
  for (let found = starts.exec(words); found; found = starts.exec(words)) {
    const close = closingIn(words.slice(found.index));
    if (close < 0) return { line, at: line.valueAt + found.index };
    starts.lastIndex = found.index + close + 1;
  }
  return undefined;
}

/** A prompt that goes on for more lines than this, and only then lacks its quote, is told at its end. */
const MOST_LINES = 2000;

/** Where a value that begins with a quote has the one that closes it; -1 where it has none. */
function closingIn(value: string): number {
  const mark = value.charAt(0);
  for (let at = 1; at < value.length; at++) {
    if (mark === '"' && value[at] === '\\') at++;
    else if (mark === "'" && value[at] === mark && value[at + 1] === mark) at++;
    else if (value[at] === mark) return at;
  }
  return -1;
}

/** `'It's late'` and `"Press 1" for sales`: the quote closes before the words end. */
function quoteInWords(source: Source, { value, valueAt }: Line): Trap | undefined {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const close = closingIn(value);
  const after = value.slice(close + 1);
  if (close < 0 || !/^\s*[^\s:,\]}#]/.test(after)) return undefined;
  const isApostrophe = mark === "'" && value.length > 1 && value.endsWith("'") && !value.includes('"');
  const end = valueAt + value.length;
  const inside = isApostrophe
    ? [
        { span: spanOf(source, valueAt, valueAt + 1), text: '"' },
        { span: spanOf(source, end - 1, end), text: '"' },
      ]
    : quoteEdits(source, valueAt, end);
  const isCommented = /\s#/.test(after);
  return trap({
    rule: 'yaml-unclosed-quote',
    at: spanOf(source, valueAt + close, valueAt + close + 1),
    message: `This ${isApostrophe ? 'apostrophe' : 'quote'} ends the words, and more of them follow.`,
    why: `Callers hear the prompt break off before "${short(after)}".`,
    suggestion: isApostrophe ? 'Put the prompt in double quotes.' : 'Put the whole prompt in quotes of the other kind.',
    fix: isCommented ? undefined : ['Put all of it in quotes', inside],
  });
}

/** `say: {name}, press 1`, `say: [Company] welcomes you`, `say: %%X%%`, `say: *Important*`. */
function signBefore(source: Source, line: Line, { at }: Fault): Trap | undefined {
  const { value, valueAt } = line;
  const isSign =
    /^(?:\{\{|\{%|\{[^{}:,]{0,80}\}|\[[^\][,:]{1,80}\][ \t]*[^\s,#]|[%@`]|![ \w]|&[ \w]|\*[\w ]\S{0,60}(?:\*| +[^\s#])|[>|][+-]?\d? +[^\s#])/.test(
      value,
    );
  const isDash = line.key !== undefined && /^[-?] +\S/.test(value);
  if (isSign || isDash) return brace(source, valueAt, endOfWords(source, line));
  // The same inside `{ }`, where a comma or a brace ends it.
  const before = source.text.slice(line.start, at.start);
  const [, opening] =
    /[:,[{-][ \t]+(\{\{?[^{}]{0,80})$/.exec(`${before}${source.text.slice(at.start, at.start + 1)}`) ?? [];
  if (opening === undefined || !line.text.includes('{{')) return undefined;
  const start = line.text.indexOf('{{', Math.max(0, before.length - opening.length - 1)) + line.start;
  const [words] = /^\{\{[^{}\n]{0,80}\}\}[^,}\]\n]{0,400}/.exec(source.text.slice(start, line.end)) ?? [];
  return words === undefined ? undefined : brace(source, start, start + words.trimEnd().length);
}

/** `say: Welcome: press 1`, and in a list `- Sorry: now: again`. */
function colonIn(source: Source, line: Line, { code }: Fault): Trap | undefined {
  const { value, valueAt, key, start, indent } = line;
  if (key === undefined || !IMPLICIT_KEY.test(code) || /^["'{[|>&*!%@`?-]/.test(value)) return undefined;
  const end = endOfWords(source, line);
  const isItem = /^[ \t]*- /.test(line.text) && !isPropertyName(key);
  if (isItem) return colon(source, start + indent, start + indent + key.length, end);
  const mark = /:(?:\s|$)/.exec(source.text.slice(valueAt, end))?.index;
  return mark === undefined ? undefined : colon(source, valueAt, valueAt + mark, end);
}

const IMPLICIT_KEY = /^(?:BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BLOCK_IN_FLOW)$/;

/** `{ say: Welcome: press 1, to: x }`. */
function colonInFlow(source: Source, { code, at }: Fault): Trap | undefined {
  if (code !== 'BLOCK_IN_FLOW') return undefined;
  const [words, before] =
    /^(\p{L}[^,:{}[\]"'\n]{0,400}):(?= )[^,{}[\]"'\n]{0,400}/u.exec(source.text.slice(at.start, at.start + 1000)) ?? [];
  if (words === undefined) return undefined;
  return colon(source, at.start, at.start + before!.length, at.start + words.trimEnd().length);
}

/** A property that stands further to the right than the one above, which has its value already. */
function tooFarRight(source: Source, line: Line, { code }: Fault): Trap | undefined {
  if (line.key === undefined || line.value === '' || !IMPLICIT_KEY.test(code)) return undefined;
  const last = linesOf(source).length;
  if (line.number === last) return undefined;
  const next = lineOf(source, line.number + 1);
  const tooMuch = next.indent - line.indent;
  if (next.key === undefined || !isPropertyName(next.key) || tooMuch <= 0) return undefined;
  const edits: Edit[] = [];
  for (let number = next.number; number <= last; number++) {
    const { start, indent, text } = lineOf(source, number);
    if (text.trim() === '') continue;
    if (indent < next.indent || !text.startsWith(' '.repeat(tooMuch))) break;
    edits.push({ span: spanOf(source, start, start + tooMuch), text: '' });
  }
  return trap({
    rule: 'syntax',
    at: spanOf(source, next.start + next.indent, next.start + next.indent + next.key.length),
    message: `\`${short(next.key)}\` stands further to the right than \`${short(line.key)}\` above it.`,
    why: `What stands further to the right belongs to what is above, and \`${short(line.key)}\` has its value already: nothing of it reaches a caller.`,
    suggestion: 'Begin both lines at the same column.',
    fix: ['Begin both at the same column', edits],
    related: [
      {
        at: spanOf(source, line.start + line.indent, line.start + line.indent + line.key.length),
        message: 'the line above',
      },
    ],
  });
}

/** `{ say: Hello` without its `}`, seen from the line below. */
function openBracket(source: Source, line: Line, { code, detail }: Fault): Trap | undefined {
  const [, mark] = (code === 'BAD_INDENT' && /end with a ([}\]])/.exec(detail)) || [];
  if (mark === undefined || line.number === 1) return undefined;
  const above = lineOf(source, line.number - 1);
  const open = mark === '}' ? '{' : '[';
  const from = above.text.lastIndexOf(open);
  if (from < 0 || above.text.indexOf(mark, from) >= 0 || /[#"']/.test(above.text.slice(from))) return undefined;
  const end = above.start + above.text.trimEnd().length;
  return trap({
    rule: 'syntax',
    at: spanOf(source, above.start + from, above.start + from + 1),
    message: `This \`${open}\` is not closed.`,
    why: 'Nobody can be sure where it ends, and so what belongs to it and reaches callers.',
    suggestion: `Write a \`${mark}\` where it ends.`,
    fix: [`Write a \`${mark}\``, [{ span: spanOf(source, end, end), text: mark === '}' ? ' }' : mark }]],
  });
}

function oneBracketTooMany(source: Source, { code, detail, at }: Fault): Trap | undefined {
  const mark = source.text.charAt(at.start);
  if (code !== 'UNEXPECTED_TOKEN' || !detail.includes('in YAML stream') || !/[}\]]/.test(mark)) return undefined;
  const place = spanOf(source, at.start, at.start + 1);
  return trap({
    rule: 'syntax',
    at: place,
    message: `There is a \`${mark}\` too many.`,
    why: 'To YAML the flow is over here: what follows reaches no caller.',
    suggestion: 'Take it away.',
    fix: [`Take the \`${mark}\` away`, [{ span: place, text: '' }]],
  });
}

/** `type:menu`. */
function noSpace(source: Source, { text, start, key }: Line): Trap | undefined {
  const [, before, name] = /^([ \t]*(?:- +)*)([a-z_]{2,30}):[^\s:/]/.exec(text) ?? [];
  if (key !== undefined || name === undefined) return undefined;
  const after = start + before!.length + name.length + 1;
  return trap({
    rule: 'syntax',
    at: spanOf(source, after - 1, after),
    message: `There is no space after \`${name}:\`.`,
    why: 'Without it YAML sees one long word and no property: what stands there never reaches a caller.',
    suggestion: 'Write a space after the colon.',
    fix: ['Write a space after the colon', [{ span: spanOf(source, after, after), text: ' ' }]],
  });
}
