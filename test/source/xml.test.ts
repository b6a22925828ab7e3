import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/source/source.ts';
import { readXml, type XmlElement } from '../../src/source/xml/xml.ts';

const read = (text: string) => readXml({ path: 'menu.xml', text });

/** An element as a line: its name, its attributes, and what is in it. */
function drawn({ name, attributes, children }: XmlElement): string {
  const given = [...attributes].map(([key, { text }]) => ` ${key}=${text.value}`).join('');
  const inside = children.map((child) => (child.kind === 'words' ? child.text.value : drawn(child))).join('');
  return `(${name}${given}: ${inside})`;
}

const told = (text: string) => read(text).faults.map(({ kind, at }) => `${kind}: ${textAt(at)}`);

describe('what is read', () => {
  test.each([
    ['elements within elements', '<a><b/>x<c>y</c></a>', '(a: (b: )x(c: y))'],
    ['values in either quotes', `<a b="1" c='2'/>`, '(a b=1 c=2: )'],
    ['characters with names and numbers', '<a b="1 &lt; 2">&amp;&#65;&#x1F600;</a>', '(a b=1 < 2: &A😀)'],
    ['words as they are', '<a><![CDATA[<b> & c]]></a>', '(a: <b> & c)'],
    ['no comments, and nothing for other programs', '<?xml version="1.0"?><a>x<!-- y --><?z?>w</a>', '(a: xw)'],
    ['a document type, of which nothing is fetched', '<!DOCTYPE a SYSTEM "http://a.example/a.dtd"><a>x</a>', '(a: x)'],
    ['a byte order mark and the line ends of Windows', '\uFEFF<a>x\r\ny</a>\r\n', '(a: x\ny)'],
  ])('%s', (_, text, expected) => {
    expect(drawn(read(text).root!)).toBe(expected);
    expect(told(text)).toEqual([]);
  });
});

describe('places', () => {
  const text = '<!-- é -->\r\n<menu\n  name = "a &amp; b"\r\n say="Press 1.">one<!-- x -->two &#x1F600; three</menu>';
  const root = read(text).root!;

  test('of an element, its name and its attributes', () => {
    expect(textAt(root.at)).toBe('menu');
    expect(textAt(root.whole)).toBe(text.slice(text.indexOf('<menu')));
    expect([...root.attributes.values()].map(({ nameAt }) => textAt(nameAt))).toEqual(['name', 'say']);
  });

  test.each([
    ['name', 0, 1, 'a'],
    ['name', 2, 3, '&amp;'],
    ['name', 4, 5, 'b'],
    ['say', 6, 7, '1'],
  ])('of a word in %s from %d to %d', (name, from, to, expected) => {
    expect(textAt(root.attributes.get(name)!.text.span(from, to))).toBe(expected);
  });

  test('of words between tags', () => {
    const words = root.children.map((child) => (child.kind === 'words' ? child.text : undefined)!);
    expect(words.map((each) => textAt(each.span()))).toEqual(['one', 'two &#x1F600; three']);
    expect(textAt(words[1]!.span(4, 6))).toBe('&#x1F600;');
    expect(textAt(words[1]!.span(7, 12))).toBe('three');
  });

  test('a fix is written as XML writes it', () => {
    expect(root.attributes.get('say')!.text.replace(6, 7, '<2> & "3"')).toMatchObject({
      text: '&lt;2&gt; &amp; &quot;3&quot;',
    });
  });
});

describe('what is broken is told at its place, and the rest is read', () => {
  test.each([
    ['a tag that is never closed', '<a><b>x', ['not closed: <a', 'not closed: <b']],
    ['a tag that closes another', '<a><b>x</a>', ['not closed: </a>']],
    ['a tag that closes nothing', '<a/></b>', ['closes nothing: </b>']],
    ['no quotes', '<a b=1></a>', ['quote missing: 1']],
    ['no value', '<a b>x</a>', ['value missing: >']],
    ['a value given twice', '<a b="1" b="2"/>', ['same attribute: b']],
    ['an abbreviation that XML does not know', '<a>x&nbsp;y</a>', ['unknown entity: &nbsp;']],
    ['an ampersand', '<a>fish & chips; salt</a>', ['bare ampersand: & chips;']],
    ['an end that is lost', '<a b="x', ['ends early: ']],
    ['more beside it', '<a/>y', ['goes on: y']],
    ['no XML at all', 'menu: 1', ['goes on: 1', 'ends early: ']],
    ['nothing', ' \n', ['empty: ']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is made to do harm', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><a>&l9;</a>`;

  test('entities are neither expanded nor fetched', () => {
    expect(told(laughs)).toEqual(['own entities: <!ENTITY', 'unknown entity: &l9;']);
    expect(drawn(read(laughs).root!)).toBe('(a: &l9;)');
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(told(outside)).toEqual(['own entities: <!ENTITY', 'unknown entity: &x;']);
    expect(drawn(read(outside).root!)).toBe('(a: &x;)');
  });

  test.each([
    ['open tags', '<a>'.repeat(300_000), 'too deep'],
    ['tags', `<a>${'<b/>'.repeat(1_000_001)}</a>`, 'too big'],
    ['brackets', '<'.repeat(300_000), 'stray'],
    ['abbreviations', `<a>${'&x;'.repeat(300_000)}</a>`, 'unknown entity'],
    ['declarations', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(100_000)}]><a/>`, 'own entities'],
    ['values', `<a ${'b="1" '.repeat(100_000)}/>`, 'same attribute'],
  ])('no end of %s', { timeout: 20_000 }, (_, text, kind) => {
    expect(read(text).faults[0]!.kind).toBe(kind);
    expect(read(text).faults.length).toBeLessThanOrEqual(100);
  });

  test('whatever is in a file, reading it ends, and every place is in it', () => {
    const piece = fc.constantFrom(
      '<a',
      '>',
      '</a>',
      ' b="',
      '"',
      "'",
      '&',
      ';',
      '&#9;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '\r\n',
      'é😀',
      '<!DOCTYPE a [',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { root, faults } = read(text);
        const spans = [...faults.map(({ at }) => at), ...(root ? spansIn(root) : [])];
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});

function spansIn({ at, whole, attributes, children }: XmlElement): { start: number; end: number }[] {
  const inside = children.flatMap((child) => (child.kind === 'words' ? [child.text.span()] : spansIn(child)));
  return [at, whole, ...[...attributes.values()].flatMap(({ nameAt, text }) => [nameAt, text.span()]), ...inside];
}
