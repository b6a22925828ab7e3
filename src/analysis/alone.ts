import type { CallFlow } from '../model/flow.ts';

/** Whether a flow was made around words that stand in none: where they are said and where keys lead, nobody knows. */
export const standsAlone = ({ format }: CallFlow): boolean => format === WORDS;

/** The format of such a flow. */
export const WORDS = 'words';
