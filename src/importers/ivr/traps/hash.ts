import type { Source, Span } from '../../../source/source.ts';
import type { YamlFile } from '../../../source/yaml/yaml.ts';
import { lineAt, quoteEdits, spanOf, type Trap, trap } from './trap.ts';

/** The words after which a `#` is a key of a telephone, in the languages of the spoken menus that are read. */
const BEFORE_KEY =
  /(?:^|[\s(])(?:press|dial|enter|hit|touch|push|key|then|by|or|and|the|pulse|marque|oprima|presione|tecla|appuyez sur|tapez|touche|puis|drücken sie|wählen sie|taste|dann|premere|prema|prima|digiti|tasto|pressione|tecle|prensa|druk op|toets|dan)$/i;

/** `#` where a key of a telephone is meant: everything after it on the line is a comment to YAML. */
export function* hashTraps({ source, comments }: YamlFile): Generator<Trap> {
  if (!hasSuspect(source.text)) return;
  for (const comment of comments()) {
    const found = vanishedEntry(source, comment) ?? vanishedKey(source, comment) ?? cutPrompt(source, comment);
    if (found) yield found;
  }
}

/** Whether any `#` follows something on its line, or is followed by a colon: finding the comments takes as long as reading the file. */
function hasSuspect(text: string): boolean {
  for (let index = text.indexOf('#'); index >= 0; index = text.indexOf('#', index + 1)) {
    let before = index - 1;
    if (text[before] !== ' ' && text[before] !== '\t') continue;
    if (text[index + 1] === ':') return true;
    while (text[before] === ' ' || text[before] === '\t') before--;
    if (before >= 0 && text[before] !== '\n' && text[before] !== '\r') return true;
  }
  return false;
}

const WHY =
  'To YAML all that follows a `#` is a note for people, so it is gone without a word: callers who press # get nothing.';

/** `#: repeat` among keys. */
function vanishedEntry(source: Source, { start, end }: Span): Trap | undefined {
  const text = source.text.slice(start, end);
  const [, target] = /^#:[ \t]+([\w-]{1,60})[ \t]*(?:[,}].*)?$/.exec(text) ?? [];
  const { start: line } = lineAt(source, start);
  if (target === undefined || start === line) return undefined;
  const at = spanOf(source, start, start + 1);
  return trap({
    rule: 'yaml-hash-key',
    at,
    message: `YAML skips \`#: ${target}\`: the hash key is not bound.`,
    why: WHY,
    suggestion: `Write \`hash: ${target}\`.`,
    fix: ['Write `hash`', [{ span: at, text: 'hash' }]],
  });
}

/** `key: #`. */
function vanishedKey(source: Source, { start, end }: Span): Trap | undefined {
  const line = lineAt(source, start);
  const before = source.text.slice(line.start, start);
  const after = source.text.slice(start + 1, end);
  const [, name] = /(?:^|[\s{,-])["']?(key|end_key)["']?:[ \t]+$/.exec(before) ?? [];
  if (name === undefined || !/^[ \t]*(?:$|[,}]|#)/.test(after)) return undefined;
  const at = spanOf(source, start, start + 1);
  return trap({
    rule: 'yaml-hash-key',
    at,
    message: `YAML skips the \`#\` of \`${name}: #\`: there is no key.`,
    why: WHY,
    suggestion: `Write \`${name}: hash\`.`,
    fix: ['Write `hash`', [{ span: at, text: 'hash' }]],
  });
}

/** `say: To go back, press # now.` */
function cutPrompt(source: Source, { start, end }: Span): Trap | undefined {
  const line = lineAt(source, start);
  const words = source.text.slice(line.valueAt, start).trimEnd();
  if (start <= line.valueAt || /^["'{[|>&*!]/.test(words) || !BEFORE_KEY.test(words)) return undefined;
  if (!/^#(?:[\s.,;:!?)]|$|key\b)/.test(source.text.slice(start, end))) return undefined;
  const to = line.start + line.text.trimEnd().length;
  return trap({
    rule: 'yaml-hash-key',
    at: spanOf(source, start, start + 1),
    message: 'YAML takes the `#` for the beginning of a note: the prompt ends before it.',
    why: `Callers hear "${words.slice(-40)}", and then nothing.`,
    suggestion: 'Put the whole prompt in quotes, or say `hash`.',
    fix: ['Put the prompt in quotes', quoteEdits(source, line.valueAt, to)],
  });
}
