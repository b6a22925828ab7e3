import type { Prompt } from '../../model/prompt.ts';
import type { Audio } from './script.ts';

export function promptsOf(audio: readonly Audio[], language: string): Prompt[] {
  return audio.map((each) => ({ when: 'say', language, ...each }));
}
