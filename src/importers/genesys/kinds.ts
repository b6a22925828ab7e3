/** The kinds of flow that speak to people on the telephone, in menus and messages. */
export const SPEAKING: Readonly<Record<string, string>> = {
  inboundcall: 'inbound call flow',
  outboundcall: 'outbound call flow',
  inqueuecall: 'in-queue call flow',
  securecall: 'secure call flow',
  commonmodule: 'common module',
  voicemail: 'voicemail flow',
  surveyinvite: 'survey invite flow',
  voicesurvey: 'voice survey flow',
};

/** The other kinds of Architect. */
export const OTHERS: Readonly<Record<string, string>> = {
  bot: 'bot flow',
  botflow: 'bot flow',
  dialogenginebot: 'bot flow',
  digitalbot: 'digital bot flow',
  digitalbotflow: 'digital bot flow',
  inboundchat: 'inbound chat flow',
  inboundemail: 'inbound email flow',
  inboundshortmessage: 'inbound message flow',
  inqueueemail: 'in-queue email flow',
  inqueueshortmessage: 'in-queue message flow',
  speech: 'speech flow',
  workflow: 'workflow',
  workitem: 'work item flow',
};

/** Whether a line of it names a kind of flow, in whichever spelling. */
export function namesKind(text: string): boolean {
  return text.split('\n').some((line) => {
    const colon = line.indexOf(':');
    return colon > 0 && !line.startsWith(' ') && isKind(line.slice(0, colon).trimEnd());
  });
}

export const isKind = (word: string) =>
  Object.hasOwn(SPEAKING, word.toLowerCase()) || Object.hasOwn(OTHERS, word.toLowerCase());
