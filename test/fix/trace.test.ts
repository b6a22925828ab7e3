import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from '../../src/fix/edits.ts';
import type { Made } from '../../src/fix/fix.ts';
import { changesIn } from '../../src/fix/trace.ts';
import type { Edit } from '../../src/source/edit.ts';
import type { Source } from '../../src/source/source.ts';

/* However many rounds there were, what was changed is known by where it stood at first. */

const edits = fc.array(fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.stringMatching(/^[A-Z]{0,5}$/)), { maxLength: 4 }), {
  maxLength: 5,
});

function madeOf(edit: Edit): Made {
  return { findings: [undefined as never], fix: { kind: 'safe', changes: 'words', title: edit.text, edits: [edit] } };
}

/** The edits of a round that do not touch one another, wherever they were thrown. */
function sound(round: readonly (readonly [number, number, string])[], source: Source): Edit[] {
  const taken: Edit[] = [];
  for (const [at, length, text] of round) {
    const start = Math.min(at, source.text.length);
    const end = Math.min(source.text.length, start + length);
    if (taken.some(({ span }) => start <= span.end && span.start <= end)) continue;
    taken.push({ span: { source, start, end }, text });
  }
  return taken;
}

test('what stood outside the changes stands there unchanged, and every edit lies in one of them', () => {
  fc.assert(
    fc.property(edits, (rounds) => {
      const first: Source = { path: 'x', text: 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' };
      let source = first;
      const made = rounds.map((round) => {
        const here = sound(round, source);
        source = edited(source, here);
        return here.map(madeOf);
      });
      const changes = changesIn('x', made);
      let kept = 0;
      let at = 0;
      for (const { from, to } of [...changes, { from: first.text.length, to: first.text.length }]) {
        expect(from).toBeGreaterThanOrEqual(at);
        const stretch = first.text.slice(at, from);
        const found = source.text.indexOf(stretch, kept);
        expect(found).toBeGreaterThanOrEqual(kept);
        kept = found + stretch.length;
        at = to;
      }
      expect(source.text.endsWith(first.text.slice(at))).toBe(true);
      expect(new Set(changes.flatMap((change) => change.made))).toEqual(new Set(made.flat()));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  {
    rounds: [[[2, 1, 'XX']], [[0, 1, 'Y']]],
    expected: [
      [0, 1],
      [2, 3],
    ],
  },
  { rounds: [[[2, 1, 'XX']], [[3, 3, 'Y']]], expected: [[2, 5]] },
  { rounds: [[[2, 4, '']], [[2, 0, 'Y']]], expected: [[2, 6]] },
  {
    rounds: [[[0, 0, 'XXX']], [[4, 1, '']]],
    expected: [
      [0, 0],
      [1, 2],
    ],
  },
] as const)('$rounds change $expected', ({ rounds, expected }) => {
  let source: Source = { path: 'x', text: 'abcdefgh' };
  const made = rounds.map((round) => {
    const here = sound(round, source);
    source = edited(source, here);
    return here.map(madeOf);
  });
  expect(changesIn('x', made).map(({ from, to }) => [from, to])).toEqual(expected);
});
