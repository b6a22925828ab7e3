import type { PhraseLists } from '../words/phrases.ts';

/** Several names of one thing that callers are asked for, each with the commonest. */
export const sameThing: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      {date of|day of} {birth|your birth} = date of birth
      {birth date|birthdate|birthday|dob} = date of birth
      {postcode|post code|zip code|zip|postal code|eircode} = postcode
      account {number|no|code|reference|id} = account number
      {policy|policyholder} {number|no|code|reference|id} = policy number
      {member|membership} {number|no|code|reference|id} = member number
      {booking|reservation|confirmation} {number|no|code|reference|id} = booking reference
      {order|purchase} {number|no|code|reference|id} = order number
      {social security|social insurance|ssn|tax file} {number|no|} = social security number
      {pin|pin number|pin code|passcode|pass code|personal identification number} = PIN
      {card|long card|16 digit card|sixteen digit card} number = card number
    `,
  },
};
