import type { Source } from '../../../source/source.ts';
import type { Fault, YamlFile } from '../../../source/yaml/yaml.ts';
import { tooFarRight, wrongColumn } from './columns.ts';
import { brace, colon } from './grown.ts';
import { quoteInWords, unclosed } from './quotes.ts';
import { noSpace, oneBracketTooMany, openBracket, strayWords } from './slips.ts';
import { IMPLICIT_KEY, isAfterEnd } from './syntax.ts';
import { tabs } from './tabs.ts';
import { endOfWords, isPropertyName, type Line, lineAt, quoteEdits, spanOf, type Trap, trap } from './trap.ts';

/** A file in which the parser stumbles more often than this is no flow. */
const MOST_FAULTS = 500;

/** The traps that a parser stumbles over, told by what stands in the line where it fell, but for those known by then. */
export function* brokenTraps({ source, faults }: YamlFile, known: ReadonlySet<number>): Generator<Trap> {
  const lines = new Set<number>();
  let hasTabs = false;
  for (const fault of faults.slice(0, MOST_FAULTS)) {
    // Where reading was given up, nobody fell into anything.
    if (/^(?:ALIAS_BOMB|RESOURCE_EXHAUSTION|WORDS_TOO_LONG)$/.test(fault.code)) continue;
    if (fault.code === 'TAB_AS_INDENT') {
      if (!hasTabs) yield tabs(source, fault);
      hasTabs = true;
      continue;
    }
    const line = lineAt(source, fault.at.start);
    const star = starAt(source, fault);
    const found = star ?? (lines.has(line.number) ? undefined : inLine(source, line, fault, known));
    if (found && !star) lines.add(line.number);
    if (found) yield found;
    // What comes first may make all that follows seem to stand in the wrong place: so of columns, only the first counts.
    else if (lines.size === 0 && !hasTabs) {
      const column = tooFarRight(source, line, fault) ?? wrongColumn(source, line, fault);
      if (column && !known.has(column.problem.at.start)) {
        yield column;
        return;
      }
    }
    // After what it takes for the end of the file, the parser understands nothing: once that is mended it will.
    if (isAfterEnd(fault)) return;
  }
}

function inLine(source: Source, line: Line, fault: Fault, known: ReadonlySet<number>): Trap | undefined {
  return (
    quoteInWords(source, line) ??
    unclosed(source, line, fault, known) ??
    signBefore(source, line, fault) ??
    colonInFlow(source, fault) ??
    colonIn(source, line, fault) ??
    noSpace(source, line) ??
    strayWords(source, line, fault) ??
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

/** `say: {name}, press 1`, `say: [Company] welcomes you`, `say: %%X%%`, `say: *Important*`. */
function signBefore(source: Source, line: Line, { at }: Fault): Trap | undefined {
  const { value, valueAt } = line;
  const isSign =
    /^(?:\{\{|\{%|\{[^{}:,]{0,80}\}|\[[^\][,:]{1,80}\][ \t]*[^\s,#:]|[%@`]|![ \w]|&[ \w]|\*[\w ]\S{0,60}(?:\*| +[^\s#])|[>|][+-]?\d? +[^\s#])/.test(
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

/** `{ say: Welcome: press 1, to: x }`. */
function colonInFlow(source: Source, { code, at }: Fault): Trap | undefined {
  if (code !== 'BLOCK_IN_FLOW') return undefined;
  const [words, before] =
    /^(\p{L}[^,:{}[\]"'\n]{0,400}):(?= )[^,{}[\]"'\n]{0,400}/u.exec(source.text.slice(at.start, at.start + 1000)) ?? [];
  if (words === undefined) return undefined;
  return colon(source, at.start, at.start + before!.length, at.start + words.trimEnd().length);
}
