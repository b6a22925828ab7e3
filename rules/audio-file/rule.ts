import type { CallFlow } from '../../src/model/flow.ts';
import { linkOf, type Project, type Recording } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Name only recordings that are there',
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
