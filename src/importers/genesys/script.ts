import type { Key } from '../../model/edge.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { Source, Span } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';

/** A flow of Architect as both of its notations say it: what is read of it from here on is the same. */
export interface Script {
  readonly source: Source;
  /** `inboundcall`, in lower case. */
  readonly kind: string;
  readonly name: Text | undefined;
  readonly at: Span;
  /** BCP 47. */
  readonly language: string;
  readonly greeting: readonly Audio[];
  readonly greetingAt: Span;
  readonly start: Goal | undefined;
  readonly menus: readonly Menu[];
  readonly tasks: readonly Task[];
}

export type Audio = Pick<Prompt, 'text' | 'unread' | 'bargeIn' | 'isSsml' | 'at'>;

interface Section {
  readonly name: Text;
  /** By which words others refer to it. */
  readonly refs: readonly string[];
  readonly whole: Span;
}

export interface Menu extends Section {
  readonly audio: readonly Audio[];
  /** Seconds. */
  readonly timeout: Setting | undefined;
  readonly repeats: Setting | undefined;
  readonly choices: readonly Choice[];
  /** What is done for callers who choose nothing; without it, they are cut off. */
  readonly otherwise: Step | undefined;
}

export interface Setting {
  readonly value: number;
  readonly at: Span;
}

/** What holds where a menu or an action says nothing itself. */
export interface Page {
  readonly language: string;
  readonly timeout: Setting | undefined;
  readonly repeats: Setting | undefined;
  readonly entryTimeout: Setting | undefined;
  /** Whether callers are understood when they speak. */
  readonly listens: boolean;
}

export interface Choice {
  readonly whole: Span;
  readonly key: Key | undefined;
  readonly keyAt: Span | undefined;
  readonly phrases: readonly Text[];
  /** Whether its key works in every menu of the flow. */
  readonly everywhere: boolean;
  readonly step: Step;
}

export interface Task extends Section {
  readonly steps: readonly Step[];
  /** Whether it begins anew at its end. */
  readonly loops: boolean;
}

export interface Step {
  readonly name: Text;
  readonly whole: Span;
  readonly typeAt: Span | undefined;
  readonly does: Deed;
  /** What follows each of its outcomes; after the last step of them, the call goes on behind this step. */
  readonly outputs: readonly Output[];
}

export interface Output {
  /** In lower case: `failure`. */
  readonly name: string;
  readonly steps: readonly Step[];
}

export type Deed =
  | { readonly kind: 'say'; readonly audio: readonly Audio[] }
  | {
      readonly kind: 'collect';
      readonly audio: readonly Audio[];
      readonly timeout: Setting | undefined;
      readonly length: { readonly min: number; readonly max: number } | undefined;
      readonly confirm: boolean;
    }
  | { readonly kind: 'hours' | 'action' | 'callback' | 'end' | 'task end' }
  /** Nobody knows what. `calls`: a task from whose end the call comes back. `loops`: what follows it comes back to it. */
  | { readonly kind: 'unknown'; readonly calls?: Goal | undefined; readonly loops?: boolean }
  /** Another system is asked for something, or told to do something. */
  | { readonly kind: 'data' }
  | { readonly kind: 'branch'; readonly on: Text | undefined }
  | (Handing & { readonly kind: 'queue' | 'voicemail'; readonly team: Text | undefined })
  | (Handing & { readonly kind: 'transfer'; readonly team: Text | undefined; readonly number: Text | undefined })
  | (Handing & { readonly kind: 'flow'; readonly flow: Text | undefined })
  | { readonly kind: 'go'; readonly to: Goal }
  /** Several steps in the place of one. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'menu'; readonly menu: Menu };

interface Handing {
  readonly before: readonly Audio[];
  /** What is heard where it does not work. */
  readonly failing: readonly Audio[];
}

/** Where a jump leads. */
export type Goal =
  | { readonly kind: 'menu' | 'task'; readonly ref: Text }
  /** To a step that another way led to before. */
  | { readonly kind: 'step'; readonly step: () => Step | undefined }
  | { readonly kind: 'repeat' | 'back' };
