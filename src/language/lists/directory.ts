import type { PhraseLists } from '../words/phrases.ts';

/** Words that ask callers for somebody's name or number, so that they can be put through to them. */
export const directory: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      letters = letter|letters|_ letters
      name = name|names|last name|first name|surname|family name|second name
      who = person|party|employee|colleague|member of staff|staff member|individual|team member|adviser|agent|doctor|contact
      enter = dial|enter|key in|key|say|spell|press|speak|type|give|tell me|give me|use your keypad to *2
    `,
    phrases: `
      <enter> *4 {extension|extensions|extension number}
      {your party|the party|their|his or her|the _ |a direct} {extension|extension number}
      <enter> *6 <name> *3 {person|party|employee|colleague|staff|individual|someone|you wish|you want|you are calling|you would like|adviser|doctor}
      {<enter>|spell|spell out} {the|their|his or her|a} {last|first|full|family|second} {name|names|surname}
      <enter> *3 <letters> *4 <name>
      <enter> *4 <who> {last|first|full|} {name|surname}
      {person's|employee's|party's|their|his or her|someone's} {last|first|full|} {name|surname}
      {dial|search|find|look up} {_|} by name
      {staff|company|employee|name|telephone|phone|dial by name|corporate|office} directory
      directory
      {party's|party} {extension|number}
      {to|for} look up {a|the|somebody} *2 name
      {who|whom} {would you like|do you want|are you calling|do you wish} {to speak|to talk|to reach|for|} *3
    `,
    unless: `
      {visa|loft|house|home|building|kitchen|garden|loan|deadline|contract|payment|tax|policy|time|hair|warranty|lease} extension~
      {birthday|political|wedding|stag|hen|christmas|third|search|garden|office} party
      {your|own|my} {last|first|full|} {name|surname}
    `,
  },
};
