import type { Importer } from '../importer.ts';
import { read } from './read.ts';

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

  read,
};

export default twilioStudio;
