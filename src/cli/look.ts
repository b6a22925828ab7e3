import type { Look } from '../formatters/formatter.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** What may be asked of the way a report looks. */
export interface LookOptions {
  readonly color?: 'auto' | 'always' | 'never' | undefined;
  readonly ascii?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly maxPerRule?: number | undefined;
  readonly showSuppressed?: boolean | undefined;
}

const WIDTH = 80;

/** No terminal is narrower, and no words could be read in less. */
const NARROWEST = 20;

const columnsIn = ({ COLUMNS = '' }: World['env']): number =>
  COLUMNS !== '' && /^\d{1,4}$/.test(COLUMNS) ? Number(COLUMNS) : 0;

export function lookOf({ color = 'auto', ascii, quiet, maxPerRule, showSuppressed }: LookOptions, world: World): Look {
  const { env, stdout } = world;
  return {
    color: color === 'auto' ? wantsColor(world) : color === 'always',
    width: Math.max(NARROWEST, stdout.columns || columnsIn(env) || WIDTH),
    ascii: ascii === true || env.TERM === 'dumb' || !showsUtf8(env),
    terminal: stdout.isTTY === true,
    quiet: quiet === true,
    maxPerRule: maxPerRule ?? 3,
    showSuppressed: showSuppressed === true,
    version,
  };
}

function wantsColor({ env, stdout }: World): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Only `C`, and a locale that names another alphabet, rule UTF-8 out: where none is set, nearly all terminals show it. */
function showsUtf8(env: World['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (locale === 'C' || locale === 'POSIX') return false;
  return !locale.includes('.') || locale.endsWith('.UTF-8') || /utf-?8/i.test(locale);
}
