import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { parseInline } from 'marked';
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../src/formatters/github/command.ts';
import { code, words, wordsWithCode } from '../../src/formatters/markdown/words.ts';
import { uriOf } from '../../src/formatters/repository/path.ts';
import { escaped } from '../../src/formatters/text/escape.ts';
import { documentOf } from '../../src/formatters/xml/xml.ts';
import { commandsIn } from './published/github.ts';

/* Whoever reads a report reads the very words, whatever they are. */

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'\n\t"\'`<>&|[]()*_#@:%,;=-\\/~$!.{}', ']]>', '::', '%0A', 'http://x', 'www.a', 'a', ' '),
    maxLength: 30,
  }),
);

/** What a browser shows of HTML. */
function shown(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&([\w#]+);/g, (whole, name: string) => named[name] ?? whole);
}

const inMarkdown = (said: string) => shown(parseInline(said, { async: false })).trim();

describe('in Markdown', () => {
  test('words are words', () => {
    fc.assert(
      fc.property(anything, (said) => {
        expect(inMarkdown(`- ${words(said)}`)).toBe(`- ${escaped(said)}`.trim());
      }),
    );
  });

  test('and code is code', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const html = parseInline(`a ${code(said).replaceAll('\\|', '|')} b`, { async: false });
        if (said.trim() !== '') expect(html).toMatch(/^a <code>.*<\/code> b$/);
        if (said.trim() !== '')
          expect(shown(html).replace(/ +/g, ' ')).toBe(`a ${escaped(said)} b`.replace(/ +/g, ' '));
      }),
    );
  });

  test.each([
    ['Add `next: hang_up`.', 'Add `next: hang_up`.'],
    ['Write `a` or `b`', 'Write `a` or `b`'],
    ['a ` b', 'a \\` b'],
    ['`a` ` b', '`a` \\` b'],
    ['@ana, see #12 at https://x.y', '@<!-- -->ana, see #<!-- -->12 at https<!-- -->://x.y'],
  ])('%s is written %s', (said, written) => {
    expect(wordsWithCode(said)).toBe(written);
  });
});

test('in XML', () => {
  fc.assert(
    fc.property(anything, (said) => {
      const { root } = parseXml(
        documentOf({
          name: 'a',
          attributes: { b: said },
          content: [{ name: 'c', attributes: {}, content: said.replaceAll('\n', ' ') }],
        }),
      );
      const expected = escaped(said).replace(/[\ufffe\uffff]/g, '\ufffd');
      expect(root!.attributes.b).toBe(expected);
      expect((root!.children.find(({ type }) => type === 'element') as XmlElement).text).toBe(expected);
    }),
  );
});

test('in commands of a workflow', () => {
  fc.assert(
    fc.property(anything, anything, (said, name) => {
      const [command, ...others] = commandsIn(
        commandOf('error', { file: name, line: 3, col: undefined }, [said, 'Fix']),
      );
      expect(others).toEqual([]);
      expect(command).toEqual({
        name: 'error',
        properties: { file: escaped(name), line: '3' },
        message: `${escaped(said)}\nFix`,
      });
    }),
  );
});

describe('as a reference to a file', () => {
  test.each([
    ['flows/main menu.ivr.yaml', 'flows/main%20menu.ivr.yaml'],
    ['a:b/#?%.yaml', 'a%3Ab/%23%3F%25.yaml'],
    ['../x.yaml', '../x.yaml'],
    ['/tmp/x.yaml', 'file:///tmp/x.yaml'],
    ['D:/menus/x.yaml', 'file:///D:/menus/x.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['меню.yaml', '%D0%BC%D0%B5%D0%BD%D1%8E.yaml'],
  ])('%s is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
