import type { PhraseLists } from '../words/phrases.ts';

/**
 * Words that put a slip on the caller. For what is heard after a slip only: elsewhere these words are mostly about bills and deliveries.
 * The meaning is the same said without blame.
 */
export const blame: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      a = a|an|the|any|your
      bad = invalid|incorrect|wrong|illegal|unacceptable|improper|erroneous|inappropriate|bad
      good = valid|correct|right|acceptable|proper|legal|suitable|permitted|recognised
      entry = entry|entries|option|options|key|button|number|selection|choice|response|input|answer|digit|digits|code|pin|password|passcode|value|command|extension|keypress|reply|menu choice|menu option|account number|id|format|request
      enter = enter|entered|press|pressed|make|made|provide|provided|select|selected|choose|chose|chosen|give|given|gave|key|keyed|key in|keyed in|dial|dialled|dialed|say|said|input|type|typed|type in|typed in|submit|submitted|respond with|responded with|hit|punched in|use|used
    `,
    phrases: `
      {we|i} {did not|have not|could not|do not} {receive~|get|hear|heard|detect~|recognise~|register~} {a|any|your} {valid|correct|proper} {<entry>|} = I did not get that
      {that|this|it|which|your <entry>|what you <enter>|the <entry> {you {have|} <enter>|}} {is|was} {an|a|} {<entry>|} {invalid|incorrect|wrong|illegal|unacceptable|improper|erroneous} = I did not get that
      {<a>|} <bad> <entry> = I did not get that
      {invalid|incorrect|wrong} = I did not get that
      invalid {date|amount|format|time|reading|postcode|card|year|month|day|length|character|characters|quantity} = I did not get that
      {that|this|it|which|your <entry>|what you <enter>|the <entry> {you {have|} <enter>|}} {is|was|does} not {appear to be|seem to be|look like|appear|seem|} {a|an|one of the|among the|} <good> {<entry>|} = that key is not in use here
      {is|was|are|were} not {a|an|one of the|among the|} {valid|correct|acceptable|proper|permitted|legal} {<entry>|one} = that key is not in use here
      not {a|an} <good> <entry> = that key is not in use here
      not {valid|correct|acceptable|permitted} = I did not get that
      you {have|had|} {fail~|neglected|omitted|forgot|forgotten} to _ = I did not get that
      you {did not|have not|do not} <enter> {in|} {a|an|any|the|your} {<good>|} {<entry>|thing} = I did not get that
      you {did not|have not|do not} <enter> {in|} {a|an|any|the|your} <good> *3 = I did not get that
      you {did not|have not|do not} <enter> {in|} {a|an|any|the|your} *3 {number|code|key|date|amount|digits|choice|option|answer} = I did not get that
      you {did not|have not} <enter> {anything|in time|correctly|properly} = I did not get that
      you {did not|have not} {respond|responded|reply|replied|answer|answered|say|said anything|follow|followed|listen|speak|spoken} = I did not hear anything
      you {have|} <enter> {in|} {a|an|the|too} {<bad>|<entry> that {is|was} not|number that|key that|few|many} = I did not get that
      you {have|} {made|make} {a|an} {mistake|error|<bad> <entry>|slip} = let us try again
      you {have|} {take~|took} too {long|much time} = take your time
      you {were|are} {too|being too} {slow|quiet|late|loud|fast} = I did not hear that
      you are not {speaking|being|making|pressing|following} {clear|clearly|loud|properly|a} = I did not catch that
      you {must|have to|are required to|need to} <enter> {a|an|the|only} {<good>|} {<entry>|one} = press a key from 1 to 3
      your <entry> {is|was|has been|could} not {be|} {<good>|accepted|understood|processed|accept|known|found} = I did not get that
      your <entry> {has been|was|is} {rejected|refused|denied|unacceptable|unrecognised|<bad>} = I did not get that
      exceeded the {maximum|allowed|permitted|} number of {attempts|tries|retries|<entry>} = let us find someone to help
      {too many|maximum} {attempts|tries|retries|{invalid|wrong|incorrect|failed} {attempts|tries|<entry>}} = let us find someone to help
      {the|that} <entry> {that|} you {have|} <enter> {is|was} not {on|in|among|one of|part of} *4 = I do not know that one
      {input|entry|user|caller} error = I did not get that
      {error|mistake} in your <entry> = let us try again
      {mistake|error|slip|fault} {on your part|of yours} = let us try again
      you {are|were|have been|} {mumble~|muttering|muttered} = I did not hear that
      {user|caller} {mistake|error|fault} = let us try again
      {was|is|by|due to|because of|through} your {own|} {mistake|error|fault} = let us try again
      your {own|} {mistake|error} = let us try again
      no {valid|correct|proper} <entry> {was|has been|} {received|made|entered|detected|} = I did not get that
      {listen|pay attention|speak|try|follow the instructions} more {carefully|closely|clearly|attentively} = here are the choices again
      {enter|input|pressed|dialled|dialed} {incorrectly|wrongly|improperly} = let us try again
      you {have|} {<enter>|offered|supplied} {no|nothing as} {<entry>|word|thing} = I did not get that
      your {<entry>|reply|words} {makes|make|made|was|were|is} {no sense|nonsense|no good|no use|meaningless|useless|gibberish} = I did not get that
      {<entry>|number|key|one} {that|which|} you {have|} <enter> does not exist = that key is not in use here
      you did not {do as|do what|obey|heed|comply|listen to|choose from|follow the|pay attention} = let us try again
      {that|this|the|your} <entry> {is|was} not {recognised|known to us|accepted|allowed|understood} = that key is not in use here
      you {have|} <enter> {in|} {something|anything|a key|a number|one} {else|different|other|we do not|that we do not|unexpected|strange|odd} *2 = I did not get that
      you are taking too {long|much} = take your time
      you {keep|kept|keep on|carry on|are still} {pressing|saying|choosing|entering|dialling|giving|making} = here are the choices again
      you {have|} <enter> something {that|which} {is not|was not|does not|does nothing} *2 = that key is not in use here
      {out of range|not in {the|a} {allowed|valid|permitted|right} range} = press a key from 1 to 3
    `,
    unless: `
      invalidity
      invalid {item|items|order|booking|ticket|direct debit|information|benefit|passport|licence}
      invalid {care|carer|carriage|benefit|chair|carers|parking|ticket|visa}
      {if|whether|when|because|unless} *7 {wrong|incorrect|invalid|incorrectly|wrongly|not correct|not right|not valid}
      {look~|seem~|something|anything|everything|nothing|what|go|goes|gone|went|going|do|did} {has|have|is|goes|gone|went|was|} {gone|} wrong
      {for|about|of} {a|an|the|your|} {wrong|incorrect|invalid} _
      wrong {with|about|way|side|on your|in your|place|time}
      {wrong|incorrect} {item|items|order|size|address|amount|bill|bills|delivery|product|charge|charges|price|date|person|name|meter|tariff|reading|readings|colour|part|parts|medicine|medication|prescription|goods|parcel|payment|invoice|details|deduction|tax|refund|balance|fuel|dose|shoe|seat|class|flight|booking|ticket|direct debit|postcode|information|benefit|advice}
      {report|query|correct|dispute|change|about|fix|challenge|amend|received|got|sent|delivered|charged} {a|an|your|the|us|my|you} {wrong|incorrect|invalid|incorrectly}
      {wrongly|incorrectly} {charged|billed|delivered|addressed|fined|labelled|fitted|installed}
      {tell us|tell someone|let us know|say|think|believe} {that|if|} {a|an|the|your|our|my|any} *4 {wrong|incorrect|invalid}
      right or wrong
      {got|get|gets|getting|put|did|done} {your|the|my|it|us|our|this|that|an|a|something} *3 wrong
      {is|are|was|were} {the|your|our|a|an} {meal|food|order|bill|delivery|parcel|price|size|colour|room|repair|item|items|seat|ticket|letter|address|statement|reading|work} *5 {wrong|incorrect}
      {is|was} {this|that|it} {correct|right}
      you did not {receive|order|ask|request|expect|make|book|give|authorise|recognise}  {a payment|this payment|a booking|a claim|an order|the order|_ *2 {order|payment|booking|claim|consent|permission}}
      valid {passport|ticket|licence|id|visa|claim|until}
    `,
  },
};
