import { linesOf, type Source } from '../../../source/source.ts';
import type { Fault } from '../../../source/yaml/yaml.ts';
import { isAfterEnd } from './syntax.ts';
import { following, isPropertyName, type Line, lineOf, previous, short, spanOf, type Trap, trap } from './trap.ts';

/** Words that go on from the line above, but stand too far to the left; or a property without its colon. */
export function strayWords(source: Source, line: Line, { code, detail }: Fault): Trap | undefined {
  const isStray =
    code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && detail.startsWith('Implicit map keys'));
  const { key, value, valueAt, start, indent } = line;
  if (!isStray || key !== undefined || !/^[\p{L}\d]/u.test(value) || line.text.trimStart().startsWith('- '))
    return undefined;
  const place = spanOf(source, valueAt, valueAt + value.length);
  const above = lineOf(source, Math.max(1, previous(source, line.number)));
  const why = 'YAML can make nothing of it, and no caller hears it.';

  const below = lineOf(source, Math.min(linesOf(source).length, following(source, line.number)));
  const opens = below.key !== undefined && below.indent > indent && /^[\w -]{1,60}$/.test(value);
  if (above.key !== undefined && /^[\p{L}\d]/u.test(above.value) && indent < above.indent && !opens) {
    return trap({
      rule: 'syntax',
      at: place,
      message: `\`${short(value)}\` stands too far to the left to belong to \`${short(above.key)}\`.`,
      why,
      suggestion: 'Begin it further to the right than the name above, as all lines of a text.',
      fix: [
        'Begin it further to the right',
        [{ span: spanOf(source, start, start + indent), text: ' '.repeat(above.indent + 2) }],
      ],
    });
  }
  const [, word, rest] = /^([a-z_]+)(?: +(\S.*))?$/.exec(value) ?? [];
  const name = opens ? value : word;
  if (name !== undefined && (opens || isPropertyName(name))) {
    return trap({
      rule: 'syntax',
      at: place,
      message: `There is no colon after \`${name}\`.`,
      why,
      suggestion: `Write \`${name}:\`${rest || opens ? '' : ', and what it is'}.`,
      fix: ['Write the colon', [{ span: spanOf(source, valueAt + name.length, valueAt + name.length), text: ':' }]],
    });
  }
  return trap({
    rule: 'syntax',
    at: place,
    message: `\`${short(value)}\` is neither a property nor part of a text.`,
    why,
    suggestion:
      'Write a name, a colon, a space, and what it is; or begin it further to the right, as part of the text above.',
    // Left out, it leaves the rest as it is.
    mends: [{ span: spanOf(source, valueAt, valueAt), text: '# ' }],
  });
}

/** `{ say: Hello` without its `}`, seen from the line below. */
export function openBracket(source: Source, line: Line, { code, detail }: Fault): Trap | undefined {
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

export function oneBracketTooMany(source: Source, fault: Fault): Trap | undefined {
  const { at } = fault;
  const mark = source.text.charAt(at.start);
  if (!isAfterEnd(fault) || !/[}\]]/.test(mark)) return undefined;
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
export function noSpace(source: Source, { text, start, key }: Line): Trap | undefined {
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
