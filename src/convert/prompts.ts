import type { CallFlow } from '../model/flow.ts';
import type { Prompt } from '../model/prompt.ts';
import { textAt } from '../source/source.ts';

/** What prompts need not say, as it holds where they stand. */
export interface Around {
  readonly flow: CallFlow;
  readonly bargeIn: boolean;
}

/** One prompt alone as it is, several as a list, and none as nothing. */
export function promptsFrom(prompts: readonly Prompt[], around: Around): unknown {
  if (prompts.length === 0) return undefined;
  return prompts.length === 1 ? promptFrom(prompts[0]!, around) : prompts.map((prompt) => promptFrom(prompt, around));
}

/** Words alone where there is nothing else to say of them, else a map. */
export function promptFrom(prompt: Prompt, { flow, bargeIn }: Around): unknown {
  const rest = {
    ...heard(prompt),
    voice: prompt.voice?.value,
    language: prompt.language === flow.language ? undefined : prompt.language,
    barge_in: prompt.bargeIn === bargeIn ? undefined : prompt.bargeIn,
    until: prompt.until?.value,
    purpose: prompt.purpose,
  };
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  return said.length === 1 && said[0]![0] === 'text' ? said[0]![1] : Object.fromEntries(said);
}

/** The words and the recording. What nobody can read stays so: as a value that the call fills in. */
function heard({ text, unread, audio, isSsml, at }: Prompt): Readonly<Record<string, string | undefined>> {
  const words = text.value;
  const isAddress = audio !== undefined && !isPath(audio.value);
  const file = isAddress ? { 'x-audio': audio.value } : { audio: audio?.value };
  if (unread === undefined) return { ...(isSsml ? { ssml: words } : { text: words }), ...file };
  if (unread === 'recording' && audio && !isAddress) return file;
  if (unread === 'recording') return { text: '{a recording}', ...file };
  const raw = textAt(at).slice(0, LONGEST);
  return isOneValue(words)
    ? { text: words, ...file }
    : { text: '{words that the call makes}', 'x-words': raw, ...file };
}

/** Characters of what cannot be read that are kept for people to look at. */
const LONGEST = 1000;

/** Whether it is a path within a project, rather than an address or a place on one computer. */
function isPath(name: string): boolean {
  return name.trim() !== '' && !/^(?:[a-z][a-z\d+.-]+:|[/\\~]|[a-z]:)/i.test(name.trim());
}

function isOneValue(words: string): boolean {
  return /^\{[^{}|]+\}\s*[.!?]?$/.test(words.trim());
}
