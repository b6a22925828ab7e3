const GREETS =
  /^(?:hello|hi|good (?:morning|afternoon|evening|day)|welcome|(?:thank you|thanks) for (?:calling|ringing|phoning)|you(?:'ve|’ve| have) (?:reached|called|come)|you(?:'re|’re| are) through|this is|my name is|i'm|i’m|i am|(?:we(?:'re|’re| are) )?(?:so |very )?(?:glad|happy|pleased|delighted) (?:that )?you(?:'ve|’ve| have)? (?:called|rung|rang|phoned|got in touch)|(?:it's |it’s )?(?:good|nice|great|lovely) (?:to hear from you|of you to call)|you(?:'ve|’ve| have) got through)\b/i;

/** Whether an English sentence only greets, or says who answers: "Welcome to …", "You've reached …". */
export function greets(sentence: string): boolean {
  return GREETS.test(sentence.trimStart());
}
