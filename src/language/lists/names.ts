import type { PhraseLists } from '../words/phrases.ts';

/**
 * Things that a line has several names for, as it speaks of them: each phrase means `thing: name`. Whatever stands for somebody
 * or something in particular ("a claims adviser", "your estate agent") is not among them.
 */
export const namesOfThings: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      press = press|pressing|hit|hitting|push|dial|key|use|followed by|followed by the|ending with|end with|then|with the|and the|or|or the
      key = key|sign|button|symbol
      to = speak to|speaking to|speak with|speaking with|talk to|talking to|talk with|talking with|connect you to|connect you with|connected to|connected with|connecting you to|transfer you to|transferring you to|transferred to|put you through to|putting you through to|put through to|pass you to|reach|wait for|hold for|want|need
      one = a|an|one of our|the next|the next available|the first available|our next|our next available|any|another|one of our {friendly|trained|expert|qualified}|a {live|real|human|trained|qualified|customer service|customer care|friendly}|an available|the next free
      does = will|can|is|to help|may|is ready|answers|takes|are|has|is available|becomes available|is free
    `,
    phrases: `
      <press> {the|} pound {<key>|} = the key to the right of 0: pound
      pound <key> = the key to the right of 0: pound
      <press> {the|} hash {<key>|} = the key to the right of 0: hash
      hash <key> = the key to the right of 0: hash
      <press> {the|} number sign = the key to the right of 0: number sign
      <press> {the|} square {<key>|} = the key to the right of 0: square
      <press> {the|} star {<key>|} = the key to the left of 0: star
      star <key> = the key to the left of 0: star
      <press> {the|} asterisk {<key>|} = the key to the left of 0: asterisk
      asterisk <key> = the key to the left of 0: asterisk
      {our|all our|all of our|one of our|the next of our} {friendly|trained|expert|} agents = whoever answers: agent
      {our|all our|all of our|one of our} {friendly|trained|expert|} {representatives|reps} = whoever answers: representative
      {our|all our|all of our|one of our} {friendly|trained|expert|} {advisers|advisors} = whoever answers: adviser
      {our|all our|all of our|one of our} {friendly|trained|expert|} consultants = whoever answers: consultant
      {our|all our|all of our|one of our} {friendly|trained|expert|} associates = whoever answers: associate
      <to> <one> agent = whoever answers: agent
      <one> agent <does> = whoever answers: agent
      {for|need|want|get} {an|} agent {help|assistance|support} = whoever answers: agent
      {for|need|want|get} {a|} representative {help|assistance|support} = whoever answers: representative
      <to> <one> {representative|rep} = whoever answers: representative
      <one> {representative|rep} <does> = whoever answers: representative
      <to> <one> {adviser|advisor} = whoever answers: adviser
      <one> {adviser|advisor} <does> = whoever answers: adviser
      <to> <one> consultant = whoever answers: consultant
      <one> consultant <does> = whoever answers: consultant
      <to> <one> associate = whoever answers: associate
      <one> associate <does> = whoever answers: associate
      <to> <one> {executive|customer executive} = whoever answers: executive
      <one> executive <does> = whoever answers: executive
    `,
    unless: `
      {estate|letting|travel|real estate|managing|insurance|ticket|land} {agent|agents}
      {if|are|as} {you are|you|your employer is} {_|} {a|an} {agent|adviser|advisor|consultant|representative}
      {sales|claims|medical|legal|personal|district|elected|mortgage|financial|tax|debt|benefits|pension|careers|specialist|hospital|eye|skin} {agent|adviser|advisor|consultant|representative|associate}
      pound {sterling|coin|coins|note|notes}
      {or|the} {star|square} {rating|of|trek|wars}
    `,
  },
};
