import type { PhraseList } from '../words/phrases.ts';

/** Someone to talk to, whoever that is. */
export const someone: PhraseList = {
  language: 'en',
  phrases: `
    {someone|somebody|person|human|adviser|advisers|agent|agents|operator|operators|representative|representatives}
    {reception|receptionist|switchboard|front desk|colleague|colleagues|consultant|consultants}
    {attendant|attendants|dispatcher|dispatchers}
    one of {us|our}
    get through to us
    {real|live|our|actual} people
    member of
    {our|the} team
    {speak|talk} {to|with}
    be {put through|connected|transferred} {to|with}
    customer {service|services|care|support}
  `,
  unless: 'missing person',
};
