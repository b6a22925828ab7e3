import { rules } from '../../rules/index.ts';
import type { Judged, Said } from './judge.ts';

/** How a rule did on the labels that name it. */
export interface Tally {
  readonly rule: string;
  /** How many labels say that it must report, and how many of these it did report. */
  readonly wanted: number;
  readonly reported: number;
  /** How many say that it must be silent, and in how many of these it spoke. */
  readonly unwanted: number;
  readonly falseAlarms: number;
}

/** A label that was not met. */
export interface Slip {
  readonly id: string;
  readonly rule: string;
  readonly because: string;
}

export interface Evaluation {
  readonly tallies: readonly Tally[];
  readonly total: Tally;
  readonly misses: readonly Slip[];
  readonly falseAlarms: readonly Slip[];
  /** What was said beside what the labels speak of. */
  readonly others: readonly Slip[];
  /** The ids of items that are neither a flow nor words alone. */
  readonly unreadable: readonly string[];
}

export function tally(all: readonly Judged[]): Evaluation {
  const read = all.filter((each): each is Read => each.said !== undefined);
  const misses = read.flatMap(missesOf);
  const falseAlarms = read.flatMap(falseAlarmsOf);
  const named = read.flatMap(({ item }) => [...item.report, ...item.silent]);
  const tallyOf = (rule: string, isIts: (name: string) => boolean): Tally => {
    const wanted = count(read, ({ item }) => item.report.filter(isIts).length);
    return {
      rule,
      wanted,
      reported: wanted - misses.filter((slip) => isIts(slip.rule)).length,
      unwanted: count(read, ({ item }) => item.silent.filter(isIts).length),
      falseAlarms: falseAlarms.filter((slip) => isIts(slip.rule)).length,
    };
  };
  return {
    tallies: [...new Set(named)].sort().map((rule) => tallyOf(rule, (name) => name === rule)),
    total: tallyOf('all', () => true),
    misses,
    falseAlarms,
    others: read.flatMap(othersOf),
    unreadable: all.filter(({ said }) => said === undefined).map(({ item }) => item.id),
  };
}

type Read = Judged & { readonly said: readonly Said[] };

function count(read: readonly Read[], of: (each: Read) => number): number {
  return read.reduce((sum, each) => sum + of(each), 0);
}

function missesOf({ item, said, speaks }: Read): Slip[] {
  return item.report
    .filter((rule) => !said.some((each) => each.rule === rule))
    .map((rule) => ({ id: item.id, rule, because: whySilent(rule, speaks) }));
}

function whySilent(rule: string, speaks: ReadonlySet<string>): string {
  if (!Object.hasOwn(rules, rule)) return 'there is no such rule';
  return speaks.has(rule) ? 'said nothing' : 'does not judge words alone';
}

function falseAlarmsOf({ item, said }: Read): Slip[] {
  return item.silent.flatMap((rule) => {
    const spoken = said.find((each) => each.rule === rule);
    return spoken ? [{ id: item.id, rule, because: spoken.message }] : [];
  });
}

function othersOf({ item, said }: Read): Slip[] {
  const labelled = new Set([...item.report, ...item.beside, ...item.silent]);
  return said
    .filter(({ rule }) => !labelled.has(rule))
    .map(({ rule, severity, message }) => ({ id: item.id, rule: `${rule} (${severity})`, because: message }));
}
