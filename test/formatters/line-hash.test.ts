import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineHashesOf } from '../../src/formatters/sarif/line-hash.ts';
import { linesOf } from '../../src/source/source.ts';

const hashesOf = (text: string) => lineHashesOf({ path: 'a.yaml', text });

describe('a line is known by what GitHub knows it by', () => {
  test.each([
    { text: '', hashes: ['c129715d7a2bc9a3:1'] },
    {
      text: ' a\nb\n  \t\tc\n d',
      hashes: ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    },
  ])('$text', ({ text, hashes }) => {
    expect(hashesOf(text)).toEqual(hashes);
  });

  test('whatever ends its lines', () => {
    const text = 'ivr: 1\n\nnodes:\n  a: b\n';
    expect(hashesOf(text.replaceAll('\n', '\r\n'))).toEqual(hashesOf(text));
    expect(hashesOf(text.replaceAll('\n', '\r'))).toEqual(hashesOf(text));
  });

  test('and lines that are alike are numbered', () => {
    const hashes = hashesOf('x\n'.repeat(300)).slice(0, 3);
    expect(hashes.map((each) => each.split(':')[1])).toEqual(['1', '2', '3']);
  });
});

test('every line of a file has one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\r', '\r\n', 'é', '\ufeff'), maxLength: 300 });
  fc.assert(
    fc.property(text, (words) => {
      expect(hashesOf(words).length).toBe(linesOf({ path: '', text: words }).length);
    }),
  );
});

test('what stands further up than a hundred characters changes nothing', () => {
  const rest = `${'a: b\n'.repeat(40)}end\n`;
  expect(hashesOf(`first\n${rest}`).slice(1)).toEqual(hashesOf(rest));
});
