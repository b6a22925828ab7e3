import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { box, listens, split, studio } from '../importers/twilio-studio/studio.ts';
import { folderOf, run } from './fake-world.ts';

const EXPORT = studio(
  listens('main', { keypress: 'sorts', timeout: 'desk' }, { say: 'For taxis, press 1. For anything else, press 2.' }),
  split('sorts', 'widgets.main.Digits', { 1: 'taxis', 2: 'desk' }, 'desk'),
  box('taxis', 'enqueue-call', {}, { queue_name: 'Taxis' }),
  box('desk', 'enqueue-call', {}, { queue_name: 'Desk' }),
);
const OURS = 'ivr: 1\nnodes:\n  a: { type: end, say: Goodbye. }\n';

describe('convert', () => {
  test('writes one export to standard output, in which the same is found', async () => {
    const folder = folderOf({ 'taxis.json': EXPORT });
    const { code, out, err } = await run(folder, ['convert', 'taxis.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('# Converted by ivrlint from taxis.json (Twilio Studio flow).');
    expect(out).toContain('    say: For taxis, press 1. For anything else, press 2.\n');

    const told = async (path: string) => {
      const report = await run(folderOf({ 'taxis.json': EXPORT, 'taxis.ivr.yaml': out }), [path, '--format', 'json'], {
        rules,
      });
      const [file] = JSON.parse(report.out).files as { findings: { rule: string; node: string }[] }[];
      return file!.findings.map(({ rule, node }) => `${rule} ${node}`).sort();
    };
    expect(await told('taxis.ivr.yaml')).toEqual(await told('taxis.json'));
  });

  test('reads standard input', async () => {
    const { code, out } = await run(folderOf({}), ['convert', '-'], {
      stdin: (async function* () {
        yield new TextEncoder().encode(EXPORT);
      })(),
    });
    expect({ code, name: out.includes('name: Test line') }).toEqual({ code: 0, name: true });
  });

  test('writes to a file, and over none that is there unless it must', async () => {
    const folder = folderOf({ 'taxis.json': EXPORT, 'old.ivr.yaml': OURS });
    expect((await run(folder, ['convert', 'taxis.json', '--output', 'flows/taxis.ivr.yaml'])).code).toBe(0);
    expect(existsSync(join(folder, 'flows/taxis.ivr.yaml'))).toBe(true);
    const refused = await run(folder, ['convert', 'taxis.json', '--output', 'old.ivr.yaml']);
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: 'ivrlint: old.ivr.yaml is there already; --force writes over it.\n',
    });
    expect(readFileSync(join(folder, 'old.ivr.yaml'), 'utf8')).toBe(OURS);
    expect((await run(folder, ['convert', 'taxis.json', '--output', 'old.ivr.yaml', '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'old.ivr.yaml'), 'utf8')).toContain('For taxis');
  });

  test('writes a folder of exports to another, each under a name of its own', async () => {
    const folder = folderOf({ 'in/a/main.json': EXPORT, 'in/b/main.json': EXPORT, 'in/ours.ivr.yaml': OURS });
    const { code, err } = await run(folder, ['convert', 'in', '--out-dir', 'out']);
    expect({ code, err }).toEqual({ code: 0, err: 'ivrlint: wrote 2 phone menus to out.\n' });
    expect(existsSync(join(folder, 'out/main.ivr.yaml'))).toBe(true);
    expect(existsSync(join(folder, 'out/main-2.ivr.yaml'))).toBe(true);
  });

  test.each([
    {
      args: ['a.json', 'b.json'],
      err: 'There are 2 phone menus: --out-dir says where to write them.',
    },
    { args: ['ours.ivr.yaml'], err: 'ours.ivr.yaml is in the format of ivrlint already.' },
    { args: ['none.json'], err: 'none.json does not exist.' },
    { args: ['list.json'], err: 'list.json is no call flow in a format that ivrlint reads.' },
    { args: ['empty'], err: 'no call flow' },
    { args: ['a.json', '--output', 'x', '--out-dir', 'y'], err: 'Use --output or --out-dir, not both.' },
  ])('$args ends with 2 and says why', async ({ args, err }) => {
    const folder = folderOf({
      'a.json': EXPORT,
      'b.json': EXPORT,
      'ours.ivr.yaml': OURS,
      'list.json': '[1, 2]',
      'empty/x.txt': '',
    });
    const outcome = await run(folder, ['convert', ...args]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err.toLowerCase()).toContain(err.toLowerCase());
  });
});
