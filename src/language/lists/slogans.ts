import type { PhraseLists } from '../words/phrases.ts';

/** Values, and praise of oneself. */
export const slogans: PhraseLists = {
  en: {
    language: 'en',
    sets: {
      value:
        'excellence|integrity|passion|innovation|trust|quality|respect|honesty|compassion|teamwork|collaboration|transparency|commitment|dedication',
      people:
        'you|our customers|customers|our patients|patients|our members|members|our guests|people|our residents|families',
    },
    phrases: [
      'at the {heart|centre|core|forefront} of {all|everything} {that|} we {do|are|stand for}',
      '{we are|we have been|i am|are|always|so|very} proud {to|of} {be|being|lead|serve|offer|provide|deliver|announce|have|our} *4',
      '{we|i} {take|have always taken} {great|} pride in',
      '{pride|prides} {ourselves|itself|myself} {on|in}',
      '{we are|is|are|and|remain|truly} {passionate|fanatical} about',
      '{committed|dedicated} to {excellence|quality|innovation|<people>|delivering|providing|offering|exceeding|giving you|your satisfaction}',
      '{multi|} award winning',
      '{winning|won|winner of|winners of|recipient of} *4 {award|awards}',
      '{voted|named|rated|ranked|judged} *3 {best|number one|top|favourite|most trusted}',
      '{leading|favourite|most trusted|number one|premier|foremost|finest} {_|} {provider|supplier|choice|name|brand|specialist|specialists|retailer} {of|for|in}',
      '{market|industry|world|sector} {leader|leaders|leading}',
      'to lead {our|the} {sector|industry|market|field}',
      'second to none',
      '{world class|unrivalled|unparalleled|exceptional|outstanding|first class|five star} {customer|client|patient|} {service|care|experience|support|value}',
      '{our|my} {values|mission|vision|ethos|motto|purpose|philosophy} {is|are}',
      '<value> {and <value>|} {is|are} {our|what we|what drives|in our}',
      '{going|go|goes|gone} the extra mile',
      '{putting|puts|put} <people> first',
      'where <people> {always|} {come|comes|are} first',
      '{because|and} we {really|truly|} care',
      'the {bank|company|people|team|name|insurer|firm|brand|choice} {you|that} {can trust|cares|care|listens|listen}',
      '{name|brand|partner|company} you can {trust|rely on}',
      '{trusted|proudly serving|serving you} {_|by _|} *3 since #',
      '{exceed|exceeding|exceeds} {your|our customers|customer|all} {every|} expectations',
      'delighting {our|} customers',
      '{shaping|building|creating} {a|the} {better|brighter|sustainable} {future|tomorrow|world}',
    ],
    // What callers owe, and pupils' and patients' own words for a report of inspectors.
    unless: [
      '{outstanding|exceptional} {service|care|support} {charge|charges|fee|fees|request|requests|order|orders|claim|claims|cost|costs|plan|plans}',
      '{report|vote|nominate|nomination|apply|enter|tell us} *6 {award|awards}',
      '{serious|complaint|complaints|concern|concerns} *4 {quality|trust|care}',
    ],
  },
};
