import type { Room } from '../source/room.ts';
import type { Span } from '../source/source.ts';
import type { Text } from '../source/text.ts';
import type { Edge, Key, Target } from './edge.ts';
import type { Prompt } from './prompt.ts';

/** A step of the call. The names are those of the flow format, so that there is one word for each. */
export type Node =
  | Message
  | Menu
  | Collect
  | Hours
  | Branch
  | Queue
  | Transfer
  | Voicemail
  | Callback
  | FlowNode
  | Action
  | End
  | Unknown;

export type NodeType = Node['type'];

interface Step {
  readonly id: string;
  /** Where its name is written: the place to point at when the step as a whole is wrong. */
  readonly at: Span;
  /** All of it as written, its name included. */
  readonly whole: Span;
  /** The other stretches of the file that do its work, in formats that write one step in pieces. */
  readonly pieces?: readonly Span[] | undefined;
  /** Where its type is written. */
  readonly typeAt?: Span | undefined;
  /** Everything that callers may hear in this step, in the order in which they would. */
  readonly prompts: readonly Prompt[];
  /** Every way on, in the order in which callers would hear of it; keys from `defaults` come last. */
  readonly edges: readonly Edge[];
  readonly tags: readonly string[];
  /** Where a new property of this node would be written. */
  readonly room?: Room | undefined;
}

export interface Message extends Step {
  readonly type: 'message';
}

/** How a question is put, and how often. Silence and wrong keys count together. */
export interface Asking {
  readonly input: 'keys' | 'speech' | 'both';
  readonly inputAt?: Span | undefined;
  /** Seconds of silence before a re-prompt. */
  readonly timeout: number;
  readonly timeoutAt?: Span | undefined;
  /** Every time the caller is asked, the first included. */
  readonly attempts: number;
  readonly attemptsAt?: Span | undefined;
  readonly bargeIn: boolean;
  /** Where silence is dealt with: `after_attempts`, else `no_input`, else undefined. */
  readonly afterAttemptsAt?: Span | undefined;
}

export interface Menu extends Step, Asking {
  readonly type: 'menu';
  readonly options: readonly Option[];
  /** Where a new option would be written. */
  readonly optionsRoom?: Room | undefined;
}

export interface Option {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** The whole of it as written. */
  readonly at: Span;
  readonly key?: Key | undefined;
  /** Where the key is written. */
  readonly keyAt?: Span | undefined;
  /** For `extension`: how many digits. */
  readonly length?: { readonly min: number; readonly max: number } | undefined;
  readonly phrases: readonly Text[];
  /** The words spoken for it, as its own; absent where a prompt of the menu speaks them. */
  readonly prompt?: Prompt | undefined;
  readonly label?: Text | undefined;
  /** Absent where it leads nowhere. */
  readonly to?: Text | undefined;
  readonly target?: Target | undefined;
  readonly share?: number | undefined;
  /** The language that callers who take it go on in. */
  readonly language?: string | undefined;
  readonly tags: readonly string[];
  readonly confirm: boolean;
  readonly note?: Text | undefined;
  /** Where a new property of it would be written. */
  readonly room?: Room | undefined;
}

export interface Collect extends Step, Asking {
  readonly type: 'collect';
  /** The name of what is asked for. */
  readonly value: Text;
  readonly kind: 'digits' | 'speech' | 'date' | 'amount';
  readonly length?: { readonly min: number; readonly max: number } | undefined;
  readonly endKey?: Key | undefined;
  readonly sensitive?: 'card' | 'cvv' | 'pin' | 'identity' | undefined;
  readonly masked: boolean;
  readonly confirm: boolean;
  readonly usedFor?: 'routing' | 'agent' | 'lookup' | undefined;
}

/** Opening hours decide. */
export interface Hours extends Step {
  readonly type: 'hours';
  readonly open: readonly { readonly days: Text; readonly times: Text }[];
  readonly holidays: readonly {
    readonly date: Text;
    readonly name?: Text | undefined;
    readonly open?: Text | undefined;
  }[];
  readonly timezone?: Text | undefined;
}

/** A value decides. */
export interface Branch extends Step {
  readonly type: 'branch';
  readonly on: Text;
  /** The menu or question whose answer decides, by its id, where the format tells; it may be another than the one before. */
  readonly reads?: string | undefined;
}

/** What people who wait are told, and offered. */
export interface Wait {
  /** Seconds. */
  readonly expected?: number | undefined;
  readonly tells: readonly ('time' | 'position')[];
  /** Seconds. */
  readonly every?: number | undefined;
  readonly at?: Span | undefined;
  /** Where a new setting of it would be written. */
  readonly room?: Room | undefined;
}

export interface Queue extends Step {
  readonly type: 'queue';
  readonly team?: Text | undefined;
  readonly wait: Wait;
  readonly options: readonly Option[];
  readonly passes: readonly Text[];
  readonly asks: readonly Text[];
  readonly recorded: boolean;
}

export interface Transfer extends Step {
  readonly type: 'transfer';
  readonly number?: Text | undefined;
  readonly team?: Text | undefined;
  /** Whether a person answers; false for another machine. */
  readonly person: boolean;
  readonly passes: readonly Text[];
  readonly asks: readonly Text[];
  readonly recorded: boolean;
}

export interface Voicemail extends Step {
  readonly type: 'voicemail';
  readonly replyWithin?: Text | undefined;
}

export interface Callback extends Step {
  readonly type: 'callback';
  readonly within?: Text | undefined;
}

/** Goes on in another file. */
export interface FlowNode extends Step {
  readonly type: 'flow';
  readonly file: Text;
  /** In formats that do not name files: by which of a flow's names it may be meant. */
  readonly names?: readonly string[] | undefined;
  /** The node or entry of that file at which it goes on. */
  readonly enters?: Text | undefined;
}

/** Something happens that callers do not hear. */
export interface Action extends Step {
  readonly type: 'action';
  readonly does: Text;
  /** Seconds. */
  readonly lasts?: number | undefined;
  readonly uses: readonly Text[];
  readonly gives: readonly Text[];
}

export interface End extends Step {
  readonly type: 'end';
}

/** A step that the file cannot tell. Rules know nothing of it, nor of what only it leads to, and guess nothing. */
export interface Unknown extends Step {
  readonly type: 'unknown';
}
