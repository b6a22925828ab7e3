import type { PhraseLists } from '../words/phrases.ts';

/** Words that tell callers that they are recorded. */
export const recordingNotice: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      {call|calls|conversation|conversations|line|lines} *4 {recorded|monitored|taped}
      {record|recording|records|tape|monitor|monitors} {all|your|this|these|our|some|every|each|the|} {phone|telephone|} {call|calls|conversation|conversations}
      {keep|make|take} {a|} {recording|recordings|tape|tapes} of {all|your|this|these|our|some|every|each|the|} {phone|telephone|} {call|calls|conversation|conversations}
      {what|everything|all|whatever|anything} {that|} you say *3 {recorded|taped|monitored}
      your {voice|words} {is|are|will be|may be|might be} {being|} {recorded|taped|monitored|kept|stored}
      recorded line
      {call|calls|conversation|conversations} *4 {listened to|kept for|stored for}
      {tape|record|monitor} what *6 {said|say|line|call}
      what {we|you|is} *4 {recorded|monitored|taped}
      {you are|you will be|you may be|you might be} {being|} recorded
    `,
    unless: `
      {previously|pre} recorded {call|calls|message|line}
      {not|never} {be|being|} recorded
      {do not|never} record
    `,
  },
  es: {
    language: 'es',
    phrases: `
      {llamada|llamadas|conversacion|conversaciones} *5 {grabada|grabadas|grabar}
      grabamos *3 {llamada|llamadas}
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      {appel|appels|conversation|conversations|communication} *5 {enregistre|enregistres|enregistree|enregistrees}
      enregistrons *3 {appel|appels}
    `,
  },
  de: {
    language: 'de',
    phrases: `
      {anruf|anrufe|gesprach|gesprache|gesprach wird} *6 {aufgezeichnet|aufgenommen}
      zeichnen *4 {gesprache|gesprach|anrufe} *3 auf
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      {chamada|chamadas|ligacao|ligacoes} *5 {gravada|gravadas|gravar}
      gravamos *3 {chamadas|ligacoes|chamada|ligacao}
    `,
  },
};
