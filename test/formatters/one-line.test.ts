import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pointerAt } from '../../src/source/json/pointer.ts';
import { folderOf, run } from '../cli/fake-world.ts';
import { box, listens, split, studio } from '../importers/twilio-studio/studio.ts';

/* Programs write files of one line: there the block of the platform, and a JSON Pointer, say where to look. */

const PLAIN = studio(
  listens(
    'main_menu',
    { keypress: 'sorts', timeout: 'desk' },
    { say: 'Your call is important to us. For taxis, press 1.' },
  ),
  split('sorts', 'widgets.main_menu.Digits', { 1: 'desk' }, 'desk'),
  box('desk', 'enqueue-call', {}, { queue_name: 'Desk' }),
);
const MINIFIED = JSON.stringify(JSON.parse(PLAIN));
const BLOCK = 'main_menu /states/1/properties/say';

async function report(text: string, format: string): Promise<string> {
  const { out } = await run(folderOf({ 'flow.json': text }), ['--format', format, '--ascii'], { rules });
  return out;
}

describe('in a file of one line, the block comes first', () => {
  test.each([
    ['text', `warning no-filler  ${BLOCK} (flow.json:1:`],
    ['compact', `warning no-filler: ${BLOCK}: "Your call is important to us" tells`],
    ['junit', `at   ${BLOCK} (flow.json:1:`],
    ['markdown', `<br>\`${BLOCK}\` in \`flow.json:1:`],
    ['checkstyle', `message="${BLOCK}: &quot;Your call`],
    ['gitlab', `"description": "${BLOCK}: \\"Your call`],
    ['github', `::${BLOCK}: "Your call is important to us" tells`],
    ['sarif', `"text": "${BLOCK}: \\"Your call`],
  ])('%s', async (format, words) => {
    expect(await report(MINIFIED, format)).toContain(words);
    expect(await report(PLAIN, format)).not.toContain(BLOCK);
  });
});

test('the block and the pointer are data in reports for programs', async () => {
  for (const text of [PLAIN, MINIFIED]) {
    const { files } = JSON.parse(await report(text, 'json'));
    const filler = files[0].findings.find(({ rule }: { readonly rule: string }) => rule === 'no-filler');
    expect(filler).toMatchObject({ node: 'main_menu', pointer: '/states/1/properties/say' });

    const { runs } = JSON.parse(await report(text, 'sarif'));
    const result = runs[0].results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'no-filler');
    expect(result.locations[0].logicalLocations).toEqual([
      { name: 'main_menu', fullyQualifiedName: 'Test line/main_menu' },
      { fullyQualifiedName: '/states/1/properties/say', kind: 'value' },
    ]);
  }
});

describe('a pointer', () => {
  test.each([
    { text: '{"a": [1, {"b": 2}]}', words: '2', pointer: '/a/1/b' },
    { text: '{"a": [1, {"b": 2}]}', words: '"b"', pointer: '/a/1/b' },
    { text: '{"a/b": {"c~d": "here"}}', words: 'here', pointer: '/a~1b/c~0d' },
    { text: '{"a": 1}', words: '{', pointer: '' },
    { text: '{"a": "{\\"b\\": \\"here\\"}"}', words: 'here', pointer: '/a' },
    { text: '{"a": here}', words: 'here', pointer: undefined },
    { text: 'a: here\n', words: 'here', pointer: undefined },
    { text: '', words: '', pointer: undefined },
  ])('to $words in $text is $pointer', ({ text, words, pointer }) => {
    const start = text.indexOf(words);
    expect(pointerAt({ source: { path: 'a.json', text }, start, end: start + words.length })).toBe(pointer);
  });

  test('tells every place of a large export in good time', () => {
    const text = JSON.stringify({ states: Array.from({ length: 5000 }, (_, index) => ({ name: `step ${index}` })) });
    const source = { path: 'a.json', text };
    for (let index = 0; index < 5000; index += 10) {
      const start = text.indexOf(`"step ${index}"`);
      expect(pointerAt({ source, start, end: start + 1 })).toBe(`/states/${index}/name`);
    }
  });
});

test('the sample export is told in the names of its own', async () => {
  const text = readFileSync(new URL('../importers/twilio-studio/dental-line.json', import.meta.url), 'utf8');
  const lines = (await report(JSON.stringify(JSON.parse(text)), 'compact')).trim().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toMatch(/^flow\.json:1:\d+: \w+ [\w-]+: (?:\w+ )?\/(?:states|description)/);
});
