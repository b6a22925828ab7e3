import { secondsOf } from '../../src/language/spoken/spoken.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { linkOf, type Project, type Recording } from '../../src/model/project.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Name only recordings that are there, and that say what their script says',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',

  *check({ flow, project }) {
    for (const [kind, [first, ...others]] of wrongRecordings(flow, project)) {
      yield {
        at: first!.span(),
        message: `"${first!.value}" ${WRONG[kind].is}.`,
        why: WRONG[kind].why,
        suggestion: WRONG[kind].instead,
        related: others.map((audio) => ({ at: audio.span(), message: 'and here' })),
        severity: kind === 'outside' ? 'warning' : 'error',
      };
    }
    for (const { audio, lasts, script } of otherWords(flow, project)) {
      const isLong = lasts > script.slowest;
      yield {
        at: audio.span(),
        message: `"${audio.value}" runs ${told(lasts)}, and its script takes ${Math.round(script.quickest)} to ${told(script.slowest)} to say.`,
        why: isLong
          ? 'Callers hear more than is written here, and nobody who reads this file knows what, or they wait through silence.'
          : 'Callers hear less than is written here: an older wording, or one that breaks off.',
        suggestion: 'Listen to it, then write what it says as its text, or record the text.',
        severity: 'warning',
      };
    }
  },
});

type Wrong = Exclude<Recording['kind'], 'there'>;

const WRONG: Readonly<Record<Wrong, { readonly is: string; readonly why: string; readonly instead: string }>> = {
  missing: {
    is: 'is not there',
    why: 'Callers hear silence, or the call breaks off, where these words should be.',
    instead: 'Write the path from the folder of this file, or record it; upper and lower case count.',
  },
  unreadable: {
    is: 'is there, but cannot be read as a file',
    why: 'Callers hear silence, or the call breaks off, where these words should be.',
    instead: 'Name the recording itself, and make sure that it may be read.',
  },
  'no sound': {
    is: 'holds no sound: it is empty, or it is text',
    why: 'Callers hear silence, or the call breaks off, where these words should be.',
    instead: 'Copy the recording there again, and listen to it.',
  },
  outside: {
    is: 'lies outside this project, so nobody looked whether it is there',
    why: 'If it is not, callers hear silence where these words should be.',
    instead: 'Keep recordings in the folder of the flow, or below it.',
  },
};

/** Each recording that is not as it should be, with every place that names it. */
function wrongRecordings(flow: CallFlow, project: Project): [Wrong, Text[]][] {
  const found = new Map<string, [Wrong, Text[]]>();
  for (const { prompts } of flow.nodes.values()) {
    for (const { audio } of prompts) {
      const path = audio && linkOf(flow, audio.value);
      const kind = path && project.recordings.get(path)?.kind;
      if (!kind || kind === 'there' || (kind === 'outside' && isElsewhere(audio.value))) continue;
      const known = found.get(path);
      if (!known) found.set(path, [kind, [audio]]);
      // What the defaults name is written once, however many menus say it.
      else if (known[1].at(-1)!.span().start !== audio.span().start) known[1].push(audio);
    }
  }
  return [...found.values()];
}

/** An address or a path from the root of some machine is a mistake in the format, and is told there. */
function isElsewhere(path: string): boolean {
  return /^(?:[/\\~]|[a-z][a-z\d+.-]*:)/i.test(path.trim());
}

/** A script and its recording differ where no voice would take so long, or be so quick, by this part and by seconds. */
const MOST_OFF = 0.4;
const SECONDS_OFF = 3;

interface OtherWords {
  readonly audio: Text;
  readonly lasts: number;
  readonly script: Script;
}

/** How long a script takes, from a fast voice to a professional speaker. */
interface Script {
  readonly quickest: number;
  readonly slowest: number;
}

/** Each recording that cannot be of the words beside it, at the first place that names it. */
function* otherWords(flow: CallFlow, project: Project): Generator<OtherWords> {
  const told = new Set<string>();
  for (const { prompts } of flow.nodes.values()) {
    for (const prompt of prompts) {
      const { audio } = prompt;
      const path = audio && linkOf(flow, audio.value);
      const recording = path === undefined ? undefined : project.recordings.get(path);
      if (!audio || path === undefined || told.has(path) || recording?.kind !== 'there') continue;
      const lasts = recording.seconds;
      const script = lasts === undefined ? undefined : scriptOf(prompt, project);
      if (lasts === undefined || !script || !isOff(lasts, script)) continue;
      told.add(path);
      yield { audio, lasts, script };
    }
  }
}

/** Undefined where nobody knows the words: what is filled in while the call runs may be of any length. */
function scriptOf({ text, unread, language, isSsml }: Prompt, { speech }: Project): Script | undefined {
  if (unread || /\{[^{}]*\}/.test(text.value)) return undefined;
  // The voices that there are, and the one of the settings, which may be none of them.
  const spoken = [{ voice: 'fast' } as const, { voice: 'voice-talent' } as const, speech ?? {}];
  const seconds = spoken.map((each) => secondsOf(text.value, { language, ssml: isSsml || undefined, speech: each }));
  return { quickest: Math.min(...seconds), slowest: Math.max(...seconds) };
}

function isOff(lasts: number, { quickest, slowest }: Script): boolean {
  const isFar = (seconds: number, from: number) => Math.abs(seconds - from) > Math.max(SECONDS_OFF, MOST_OFF * from);
  return lasts > slowest ? isFar(lasts, slowest) : lasts < quickest && isFar(lasts, quickest);
}

function told(seconds: number): string {
  return `${Math.round(seconds)} s`;
}
