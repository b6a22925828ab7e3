import type { PhraseLists } from '../words/phrases.ts';

/** Words with which callers choose to give something once more: another one, or the same put right. */
export const anew: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      {another|different|one more|a second|the next|the other}
      {again|once more|retry|redo|start over|re enter|reenter|re key|rekey|try}
      {change|correct|edit|replace|amend|update} {it|that|{the|your|this|that} {_|} {_|} {number|code|date|entry|answer|digits|reading|amount|reference}}
      {if not|not right|not correct|is wrong|was wrong|no}
      {someone|somebody} {else|else's}
      {has|have} changed
    `,
  },
};
