import type { Source } from '../source/source.ts';

/**
 * What a file is that a phone system understands and no importer reads, and what to do about it, as the rest of a sentence
 * about it; undefined where it is nothing that is known.
 */
export function notRead({ text }: Source): string | undefined {
  return KINDS.find(({ signs }) => signs.every((sign) => sign.test(text)))?.is;
}

interface Kind {
  /** All must be found, anywhere in the file. */
  readonly signs: readonly RegExp[];
  readonly is: string;
}

const KINDS: readonly Kind[] = [
  {
    signs: [/^\uFEFF?\s*\{/, /"flow"\s*:\s*\{/, /"module"\s*:\s*"/, /"children"\s*:\s*\{/],
    is: 'is a Kazoo callflow, which ivrlint does not read yet: what its menus say is kept in other documents',
  },
  {
    signs: [/"MenuOptions"\s*:/, /"DtmfResponse"\s*:/],
    is: 'is an auto attendant of Microsoft Teams, which ivrlint does not read yet',
  },
  {
    signs: [/"transitionRoutes"\s*:\s*\[/, /"(?:entryFulfillment|triggerFulfillment|targetPage|targetFlow)"\s*:/],
    is: 'is part of a Dialogflow agent: a bot that understands speech, and not a phone menu that ivrlint reads',
  },
  {
    signs: [/^\uFEFF?\s*(?:<\?xml[^<>]{0,200}>\s*)?<Response\b/, /<(?:Say|Gather|Play|Dial|Record|Hangup|Redirect)\b/],
    is: 'is TwiML, which holds one turn of a call and not the whole menu: check the Studio flow or the program that writes it',
  },
  {
    signs: [/<vxml[\s>]/, /<%|<\?(?:php\b|=)|<jsp:/],
    is: 'is a program that writes VoiceXML: save what it serves to callers, and check that',
  },
  {
    signs: [/^\[[^\][\n]{1,100}\]/m, /^[ \t]*(?:exten|same)[ \t]*=>/m],
    is: 'is an Asterisk dialplan, which ivrlint does not read yet',
  },
];
