import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importers } from '../../../src/importers/index.ts';
import { lintText } from '../../../src/index.ts';
import { readTogether } from '../../../src/lint/open.ts';
import { textAt } from '../../../src/source/source.ts';
import { drawn, flowIn, heard, opened } from '../drawn.ts';

const FERRY = readFileSync(new URL('ferry.vxml', import.meta.url), 'utf8');

const flow = (text: string) => flowIn(text, 'menus/ferry.vxml');

const vxml = (inside: string) => `<vxml version="2.1">${inside}</vxml>`;

const keys = (...digits: string[]) =>
  `<grammar mode="dtmf"><rule id="r"><one-of>${digits.map((key) => `<item>${key}</item>`).join('')}</one-of></rule></grammar>`;

describe('a whole document', () => {
  const line = flow(FERRY);

  test('is its dialogs and where they lead', () => {
    expect(drawn(line)).toEqual([
      'main: words message: next > desk',
      'main menu: 1 > times, "times" > times, 2 > booking, "my booking" > booking, silent 3 times > main: words, wrong 2 times > hangs up, 0 > desk',
      'times message: next > more',
      'more menu: 1 > times, 2 > more: words, silent 3 times > main: words, (wrong > unknown), 0 > desk',
      'more: words message: next > hangs up',
      'booking collect: (next > booking: block), silent 3 times > main: words, (wrong > unknown)',
      'booking: words message: (next > booking: looked)',
      'booking: block branch: 000000 > booking: words, late > late.vxml#start, (otherwise > booking: looked)',
      'late.vxml#start flow',
      'booking: looked unknown: (next > unknown)',
      'desk transfer: no answer > desk: words',
      'desk: words message: next > hangs up',
    ]);
    expect(line.entries).toMatchObject([{ target: { kind: 'node', id: 'main', as: 'name' } }]);
    expect(line).toMatchObject({ format: 'voicexml', language: 'en-GB', tellsAll: false, knownAs: ['ferry.vxml'] });
  });

  test('says what stands there, and of recordings what is written beside them', () => {
    expect(heard(line)).toEqual([
      "main: words, say: I still hear nothing, so I'll put you through.",
      'main, say: Welcome to the Island Ferry & Café. For times, press 1. For your booking, press 2. For anything else, press 0.',
      'main, no input: For times, press 1. For your booking, press 2.',
      "main, no match: That isn't one of the choices.",
      'times, say: Boats leave every hour.',
      'times, say: (recording)',
      'times, say: (dynamic)',
      'more, say: To hear that again, press 1. To end this call, press 2.',
      'more: words, say: Goodbye.',
      'booking, say: Please enter your six-digit number.',
      "booking: words, say: That is nobody's.",
      "desk, say: I'm putting you through to the desk.",
      'desk: words, say: Nobody is there just now.',
    ]);
  });

  test('waits and gives way as it says', () => {
    expect(line.nodes.get('main')).toMatchObject({ timeout: 6, attempts: 3, bargeIn: true, input: 'both' });
    expect(line.nodes.get('more')).toMatchObject({ timeout: 1.5, bargeIn: false, input: 'keys' });
    expect(line.nodes.get('booking')).toMatchObject({ kind: 'digits', length: { min: 6, max: 6 } });
    expect(line.nodes.get('desk')).toMatchObject({ number: { value: '+441632960000' } });
    expect(line.nodes.get('late.vxml#start')).toMatchObject({ names: ['late.vxml'], enters: { value: 'start' } });
  });

  test('every place is the place of those very words in the file', () => {
    const { text } = line.nodes.get('main')!.prompts[0]!;
    const place = (words: string) => {
      const start = text.value.indexOf(words);
      return textAt(text.span(start, start + words.length));
    };
    expect(place('press 2')).toBe('press 2');
    expect(place('&')).toBe('&amp;');
    expect(place('times, press 1')).toBe('times</emphasis>, press 1');
    const start = text.value.indexOf('Café');
    expect(text.replace(start, start + 4, 'B & B')).toMatchObject({ text: 'B &amp; B' });
  });
});

describe('a menu', () => {
  const first = (text: string) => drawn(flow(text))[0]!.replace(/, \(silent.*$/, '');

  test.each([
    [
      'numbers its choices itself where it is told to',
      '<menu id="m" dtmf="true"><choice next="#m">a</choice><choice next="#x">b</choice></menu><form id="x"/>',
      'm menu: 1 > m, "a" > m, 2 > x, "b" > x',
    ],
    [
      'takes keys alone where speech is turned off',
      '<menu id="m"><property name="inputmodes" value="dtmf"/><choice dtmf="*" next="#m">a</choice></menu>',
      'm menu: star > m',
    ],
    ['whose way is computed', '<menu id="m"><choice dtmf="1" expr="f()"/></menu>', 'm menu: (1 > unknown)'],
    ['whose way is on a server', '<menu id="m"><choice dtmf="1" next="/a.jsp"/></menu>', 'm menu: (1 > unknown)'],
    [
      'that leads to a dialog that is not there',
      '<menu id="m"><choice dtmf="1" next="#n"/></menu>',
      'm menu: 1 > missing',
    ],
    [
      'of which a choice is in a grammar elsewhere is not known',
      '<menu id="m"><choice next="#m"><grammar src="a.grxml"/></choice></menu>',
      'm unknown: next > m, (next > unknown), (next > unknown)',
    ],
  ])('%s', (_, inside, expected) => {
    expect(first(vxml(inside))).toBe(expected);
  });
});

describe('a form', () => {
  test.each([
    [
      'asks with options',
      '<form id="f"><field name="a"><option dtmf="1" value="x">red</option><filled><if cond="a==\'x\'"><exit/></if></filled></field></form>',
      ['f menu: 1 > hangs up, "red" > hangs up, (silent > unknown), (wrong > unknown)'],
    ],
    [
      'that looks at something else than the answer',
      `<form id="f"><field name="a">${keys('1')}<filled><if cond="b=='1'"><exit/></if></filled></field></form>`,
      [
        'f menu: 1 > f: if, (silent > unknown), (wrong > unknown)',
        'f: if branch: 1 > hangs up, (otherwise > hangs up)',
      ],
    ],
    [
      'whose grammar is elsewhere',
      '<form id="f"><field name="a"><grammar src="a.grxml"/><filled><exit/></filled></field></form>',
      ['f unknown: next > hangs up, (next > unknown), (next > unknown)'],
    ],
    [
      'that asks again',
      `<form id="f"><field name="a">${keys('1')}<filled>Once more.<clear namelist="a"/></filled></field></form>`,
      ['f menu: 1 > f: words, (silent > unknown), (wrong > unknown)', 'f: words message: (next > f)'],
    ],
    ['that only goes on', '<form id="f"><block><goto next="#f"/></block></form>', ['f action: next > f']],
    [
      'of which a part is passed over at times',
      '<form id="f"><block cond="x">Hello.</block></form>',
      ['f unknown: (next > f: block), (next > hangs up)', 'f: block message: (next > hangs up)'],
    ],
    ['that records', '<form id="f"><record>After the tone.</record></form>', ['f voicemail: (next > hangs up)']],
    ['in which nothing is', '<form id="f"/>', ['f action: (next > hangs up)']],
  ])('%s', (_, inside, expected) => {
    expect(drawn(flow(vxml(inside)))).toEqual(expected);
  });

  test('calls come in at every dialog that no other leads to', () => {
    const two = flow(
      vxml('<form id="day"/><form id="night"><block><goto next="#end"/></block></form><form id="end"/>'),
    );
    expect(two.entries.map(({ name }) => name?.value)).toEqual(['day', 'night']);
  });
});

describe('what a question says when it asks again', () => {
  const asking = (handlers: string) =>
    heard(
      flow(
        vxml(
          `<menu id="m"><prompt>For times, press 1.</prompt><prompt count="2">Times are on 1.</prompt><prompt count="3">Just press 1.</prompt>${handlers}<choice dtmf="1" next="#m"/></menu>`,
        ),
      ),
    ).slice(1);

  test.each([
    [
      'is heard where the platform asks again by itself',
      '',
      ['no input: Times are on 1.', 'no input: Just press 1.', 'no match: Times are on 1.', 'no match: Just press 1.'],
    ],
    [
      'comes after what the handler says, and only where that asks again',
      '<noinput>Sorry?<reprompt/></noinput><noinput count="2">Hello?</noinput><nomatch>No.</nomatch>',
      ['no input: Sorry?', 'no input: Times are on 1.', 'no input: Hello?', 'no match: No.'],
    ],
    [
      'is not heard by those who are led on',
      '<noinput count="2"><exit/></noinput><nomatch><exit/></nomatch>',
      ['no input: Times are on 1.'],
    ],
  ])('%s', (_, handlers, expected) => {
    expect(asking(handlers)).toEqual(expected.map((each) => `m, ${each}`));
  });
});

describe('help', () => {
  const help = '<help>Times are of the boats.</help>';

  test.each([
    [
      'has a key where a link says so',
      `<link event="help" dtmf="*"/>${help}`,
      ['m: words message: (next > back)', 'm menu: 1 > m, (silent > unknown), (wrong > unknown), star > m: words'],
    ],
    [
      'is asked for by its name where the platform listens for that',
      `<property name="universals" value="help"/>${help}`,
      ['m: words message: (next > back)', 'm menu: 1 > m, (silent > unknown), (wrong > unknown), "help" > m: words'],
    ],
    [
      'may lead elsewhere',
      '<link event="help" dtmf="*"/><catch event="help"><goto next="#n"/></catch>',
      ['m menu: 1 > m, (silent > unknown), (wrong > unknown), star > n'],
    ],
    [
      'is not known without words of its own',
      '<link event="help" dtmf="*"/>',
      ['m menu: 1 > m, (silent > unknown), (wrong > unknown), (star > unknown)'],
    ],
    ['is never heard where nothing leads to it', help, ['m menu: 1 > m, (silent > unknown), (wrong > unknown)']],
  ])('%s', (_, inside, expected) => {
    const menu = '<menu id="m"><prompt>For times, press 1.</prompt><choice dtmf="1" next="#m"/></menu>';
    const all = drawn(flow(vxml(`${inside}${menu}<form id="n"><block><exit/></block></form>`)));
    expect(all.filter((line) => line.startsWith('m'))).toEqual(expected);
  });
});

describe('the root document of the application, where it is among the files', () => {
  const ROOT = vxml(
    '<property name="timeout" value="9s"/><link next="#desk" dtmf="0"/><noinput count="3">I heard nothing.<exit/></noinput><nomatch><goto next="#desk"/></nomatch><form id="desk"><transfer dest="tel:+441632960000"/></form>',
  );
  const leafOf = (own = '') =>
    `<vxml version="2.1" application="/menus/root.vxml"><menu id="m"><prompt>For times, press 1. For help, press 0.</prompt>${own}<choice dtmf="1" next="#m"/></menu></vxml>`;
  const read = (leaf: string, root = ROOT) => {
    const documents = [opened(leaf, 'a/leaf.vxml')!, opened(root, 'a/root.vxml')!];
    return readTogether(documents, importers)[0]!.flows[0]!;
  };

  test('settles what the document does not settle itself', () => {
    const flow = read(leafOf());
    expect(drawn(flow)).toEqual([
      'root.vxml#desk flow',
      'm menu: 1 > m, silent 3 times > hangs up, wrong > root.vxml#desk, 0 > root.vxml#desk',
    ]);
    expect(flow.nodes.get('m')).toMatchObject({ timeout: 9 });
  });

  test('gives way to the document', () => {
    expect(
      drawn(read(leafOf('<nomatch>No.<reprompt/></nomatch><noinput count="2"><goto next="#m"/></noinput>'))),
    ).toEqual(['root.vxml#desk flow', 'm menu: 1 > m, silent 2 times > m, (wrong > unknown), 0 > root.vxml#desk']);
  });

  test('is not guessed where two files have its name', () => {
    const documents = [opened(leafOf(), 'a/leaf.vxml')!, opened(ROOT, 'a/root.vxml')!, opened(ROOT, 'b/root.vxml')!];
    expect(drawn(readTogether(documents, importers)[0]!.flows[0]!)[0]).toContain('(0 > unknown)');
  });

  test('every place is one of the document that names it', () => {
    for (const node of read(leafOf()).nodes.values()) {
      expect(node.at.source.path).toBe('a/leaf.vxml');
      for (const { boundAt, to } of node.edges) {
        expect(boundAt?.source.path ?? 'a/leaf.vxml').toBe('a/leaf.vxml');
        expect(to?.span().source.path ?? 'a/leaf.vxml').toBe('a/leaf.vxml');
      }
    }
  });
});

test('a key that only the root document of the application can know is not missed', () => {
  const menu =
    '<menu id="m"><prompt>For times, press 1. For help, press 0.</prompt><choice dtmf="1" next="#m"/></menu></vxml>';
  const missed = (root: string) =>
    lintText(`<vxml version="2.1"${root}>${menu}`, { path: 'a.vxml' }).results.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'announced-key-unbound'),
    );
  expect(missed('')).toHaveLength(1);
  expect(missed(' application="root.vxml"')).toEqual([]);
});

test('a root document without a dialog of its own is no broken file', () => {
  const root = vxml('<link next="desk.vxml"><grammar mode="dtmf"/></link><noinput><exit/></noinput>');
  const { results, problems } = lintText(root, { path: 'root.vxml' });
  expect(problems).toEqual([]);
  expect(results.flatMap(({ findings }) => findings.map(({ rule, severity }) => [rule, severity]))).toEqual([
    ['schema', 'info'],
  ]);
});

test('what cannot be known is found nowhere', () => {
  const vague = vxml('<menu id="m"><prompt>For times, press 1.</prompt><choice dtmf="1" expr="times"/></menu>');
  const { results } = lintText(vague, { path: 'a.vxml' });
  const rules = results.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).not.toContain('silent-caller');
  expect(rules).not.toContain('dead-end');
  expect(rules).not.toContain('empty-edge');
});

describe('hostile documents are read in bounded time', () => {
  test.each([
    ['deep', vxml(`<form id="f"><block>${'<if cond="a">'.repeat(20_000)}`)],
    ['wide', vxml(`<form id="f"><block>${'a<log/><if cond="a"/>'.repeat(10_000)}</block></form>`)],
    ['of many menus', vxml(`<noinput>a<exit/></noinput>${'<menu><choice dtmf="1" next="#a"/></menu>'.repeat(10_000)}`)],
    ['of one name', vxml('<form id="f"><block/></form>'.repeat(10_000))],
    ['cut off', FERRY.slice(0, 1500)],
    ['with abbreviations of its own', `<!DOCTYPE vxml [<!ENTITY a "b">]>${vxml('<form><block>&a;</block></form>')}`],
  ])('%s', (_, text) => {
    const start = performance.now();
    expect(opened(text, 'a.vxml')?.format).toBe('voicexml');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
