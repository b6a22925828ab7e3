import type { PhraseLists } from '../words/phrases.ts';

/** How words ask for letters on a keypad: the meanings in `letters`. */
export const LETTERS = {
  /** They speak of letters. */
  said: 'letters',
  /** They ask for something that has letters in it, in the countries in `lettered`. */
  thing: 'has letters',
  /** They ask for what has letters in it almost everywhere. */
  everywhere: 'has letters everywhere',
} as const;

/** Words that ask callers to key letters. Letters that come by post, and those that are to be left out, are no such thing. */
export const letters: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      key = key|key in|enter|type|type in|dial|press|input|spell|punch in|tap|tap in|put in|using|use|with
      digits = digits|digit|numbers|number|numerals|figures
    `,
    phrases: `
      = ${LETTERS.said}
      letters {and|or|then|followed by|mixed with|as well as|plus|before the|with} {the|} {one|two|three|four|five|six|seven|eight|nine|#|} <digits>
      <digits> {and|or|then|followed by|mixed with|as well as|plus|with} {the|} letters
      {including|include|with} {the|its|any|all|all the} letters
      press {#|two|three|four|five|six|seven|eight|nine} {once|twice|three times|four times} for {a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|the letter}
      {pressing|press|tapping|tap} *2 {once|twice|three times|four times} for {a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|the letter}
      {the|} {#|two|three|four|five|six|seven|eight|nine} key for {the letter|} {a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z}
      mixing letters
      = ${LETTERS.everywhere}
      {type|type in|enter|key in|input} {your|the} {e mail|email} address
      = ${LETTERS.said}
      {to type|to enter|to get|for} {a|an|the letter|} _ {press|tap} # {once|twice|three times|four times}
      letters first
      {digits|numbers|figures} first {and|} {then|followed by} {the|} letters
      {for|to get} {the letter|letters|a letter|each letter} {use|press|key|choose|push|tap|find}
      {press|pressing|tap|tapping} *5 {for|until you reach} {its|each|that|every} letter
      <key> {in|out|} {the|your} {_|} {name|word|street|town|city|address|title|surname} *5 {keypad|keys|key pad|buttons}
      {star|hash|pound|asterisk|zero|one|#} {key|} for {letters|a letter|each letter|any letter|any letters|the letters}
      letters {included|too|as well|and all}
      to {enter|type|key|key in|spell|get|choose|input} {a|each|the|any|another|every} letter {.|press|use|with|then|hold|tap|push|find|first|,} *2
      <key> {the|} {key|keys|button} {with|for|that has|that have|bearing|marked with} {that|the|each|those|these} {letter|letters}
      {press|pressing|push|pushing} {#|two|three|four|five|six|seven|eight|nine} for {a|d|g|j|m|p|t|w} {b|e|h|k|n|q|u|x} *3
      {#|four|five|six|seven|eight|nine|ten|eleven|twelve} {character|characters} {_|} {_|} {code|reference|number|locator|password|id|identifier|key|serial|pin}
      {alphanumeric|alpha numeric}
      <key> {the|all the|any|each|every|both|only the|} {first|last|two|three|four|five|2|3|4|5|one|single|} {two|three|four|five|2|3|4|5|} {letter|letters} {of|in|and|on your keypad|on the keypad|as|then|using|from|at|printed}
      <key> {the|} letters on {your|the} {keypad|phone|telephone|keys|key pad}
      {spell|spelling} {out|} {your|the} {_|} {name|surname|street|town|address|postcode|word|title} *4 {keypad|keys|key pad|telephone|phone|letters}
      {using|with|on} {your|the} {keypad|keys|key pad|phone keypad|telephone keypad} {please|} {spell|spell out}
      {use|using} {your|the} {_|} {keypad|keys|key pad|number pad|buttons|letters} {to|and} {spell|write|enter *4 letters|key *4 letters|type *4 letters}
      {for|to get|to enter|to type} {the letter|letters} {a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z} *2 press
      = ${LETTERS.thing}
      {postcode|post code|postal code|eircode}
      {national insurance|ni} number
      {vehicle registration|car registration|registration plate|number plate|registration number|licence plate|license plate}
      = ${LETTERS.everywhere}
      <key> {in|} {your|the} {_|} {vehicle registration|car registration|registration plate|number plate|licence plate|license plate|licence plate number|license plate number|registration of your *2} {number|}
    `,
    unless: `
      {ignore|ignoring|leave out|leaving out|without|skip|skipping|omit|omitting|not|drop|no|except|excluding|miss out|forget} {the|any|all|} {first|last|two|three|other|opening|} letter~
      {only|just} {the|} {#|two|three|four|five|six|seven|eight|nine|ten|} <digits> *8
      {the|} {#|two|three|four|five|six|seven|eight|nine} {digit~|numbers} {after|before|behind|following|without|in|of|from} *6
      {on|of|from} {your|the|our|this|a} {last|latest|recent|reminder|appointment|offer|decision|welcome|confirmation|first|old|new|original|hospital|bank|court|council|tax|} letter~
      in {your|our|this|a} {_|} letter~
      in the {_|} letter
      letter~ {we|that we|you|from us|from your|from the|sent|with|about|dated|in the post|of confirmation}
      {digits|number|code|reference} *3 on the letter
      {cover|appointment|referral|reminder|hospital|confirmation|welcome} letter~
    `,
  },
};
