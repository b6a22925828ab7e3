import { type Pace, paceOf } from '../language/spoken/pace.ts';
import type { CallFlow } from '../model/flow.ts';
import { linkOf, type Project } from '../model/project.ts';

/** How fast the words of a language are taken to be spoken. */
export interface SpokenPace extends Pace {
  /** BCP 47. */
  readonly language: string;
}

/** The paces that the times of a flow stand on, by language. A recording of known length needs none. */
export function pacesOf(flow: CallFlow, { recordings, speech }: Project): readonly SpokenPace[] {
  const languages = new Set<string>();
  for (const { prompts } of flow.nodes.values()) {
    for (const { language, unread, audio } of prompts) {
      const recording = audio && recordings.get(linkOf(flow, audio.value));
      if (!unread && !(recording?.kind === 'there' && recording.seconds !== undefined)) languages.add(language);
    }
  }
  return [...languages].sort().map((language) => ({ language, ...paceOf(language, speech) }));
}
