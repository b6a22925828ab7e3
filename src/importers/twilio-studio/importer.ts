import type { Importer } from '../importer.ts';
import { definitionsIn } from './definition.ts';
import { readFlow } from './flow.ts';

/** What Twilio Studio exports and its REST interface returns: one flow, or several in a list. */
const twilioStudio: Importer = {
  title: 'Twilio Studio flow',

  detect({ text }) {
    const start = text.slice(0, 4096);
    return (
      /^\uFEFF?\s*[[{]/.test(start) &&
      /"states\\?"\s*:\s*\[/.test(start) &&
      /"(?:initial_state|incoming(?:Call|Message|Request|Parent|ConversationMessage))\\?"|"type"\s*:\s*"trigger"/.test(
        start,
      )
    );
  },

  read(source) {
    const { definitions, problems } = definitionsIn(source);
    const readings = definitions.map((definition) => readFlow(source, definition));
    return {
      flows: readings.flatMap(({ flows }) => flows),
      problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
    };
  },
};

export default twilioStudio;
