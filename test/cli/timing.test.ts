import { expect, test } from 'vitest';
import { folderOf, run } from './fake-world.ts';

test('--timing tells on standard error which share of the time each rule took', async () => {
  const folder = folderOf({ 'a.ivr.yaml': 'ivr: 1\nnodes:\n  a: { type: end, say: welcome }\n' });
  // A clock that goes on by a millisecond each time that somebody looks.
  let now = 0;
  const { code, out, err } = await run(folder, ['a.ivr.yaml', '--timing', '--rule', 'blame', '--rule', 'welcome'], {
    clock: () => now++,
  });
  expect(code).toBe(0);
  expect(out).toContain('1 note');
  expect(err).toMatch(/^ivrlint: the rules took 3 ms\.\n +66\.7 % +2\.0 ms {2}welcome\n +33\.3 % +1\.0 ms {2}blame\n$/);
});

test('without it nobody is told', async () => {
  const folder = folderOf({ 'a.ivr.yaml': 'ivr: 1\nnodes:\n  a: { type: end, say: Welcome. }\n' });
  expect((await run(folder, ['a.ivr.yaml'])).err).toBe('');
});
