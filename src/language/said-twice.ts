import type { Stretch } from './offer.ts';

/** An option that names the words to say, and says them again as what they are for. */
export interface SaidTwice extends Stretch {
  readonly said: string;
}

/** "To send one, say send one", "say 'renew' to renew, 'cancel' to cancel": in order. English only. */
export function saidTwiceIn(words: string): SaidTwice[] {
  if (!/\bsay\b/i.test(words)) return [];
  const found = [...words.matchAll(before()), ...words.matchAll(after())].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: match[1]!.toLowerCase(),
  }));
  found.sort((a, b) => a.start - b.start);
  let last = -1;
  return found.filter(({ start, end }) => {
    const isNew = start >= last;
    if (isNew) last = end;
    return isNew;
  });
}

const before = () =>
  /(?<=^|[.;:!?] |(?:or|and) )(?:for|to|about|if (?:it is|it['’]s|this is|your call is|you(?: are|['’]re) (?:calling|ringing|phoning)|you (?:want|need|would like|have)|you['’]d like)) (?:(?:the|an?|your|our|my|to|about|for) ){0,2}(\p{L}[\p{L}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,3}),? (?:(?:please|just|simply|then|you can) ){0,2}say,? ["'‘“]?(?:(?:the|an?|my) )?\1(?![\p{L}])["'’”]?/giu;

const after = () =>
  /(?<!\p{L})["'‘“]?(\p{L}[\p{L}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,2}?)["'’”]?,? (?:for|to|if you (?:want|need|would like)|if it['’]?s about) (?:(?:the|an?|your|our|my|to|about|it is) ){0,2}\1(?![\p{L}])/giu;
