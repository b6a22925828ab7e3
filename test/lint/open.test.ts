import { expect, test } from 'vitest';
import { open } from '../../src/lint/open.ts';
import { lines } from './fake.ts';

const other = { ...lines, detect: ({ text }: { text: string }) => text.includes('other') };

test.each([
  { path: 'a.txt', text: 'lines\na: b', format: 'lines', why: 'its first words' },
  { path: 'a.other.yaml', text: 'lines\na: b', format: 'lines', why: 'its first words, whatever its name' },
  { path: 'a.other.yaml', text: 'nothing', format: 'other', why: 'its name, where its words say nothing' },
  { path: 'a.OTHER.YML', text: 'nothing', format: 'other', why: 'its name in any case' },
  { path: 'lines.yaml', text: 'nothing', format: undefined, why: 'neither' },
])('$path is $format by $why', ({ path, text, format }) => {
  expect(open({ path, text }, { lines, other })?.format).toBe(format);
});
