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
      '{the|a} name {that|} *3 {trust|trusts|love|loves|know and trust}',
      '{bringing|bring} {you|people|families} closer *3',
      'never {stop|stopped|stops} {improving|learning|caring|innovating|striving|growing} *2',
      '<value> {and <value>|} {runs through|run through|drives|drive|guides|guide|lies at|lie at|shapes|shape} *4',
      'our {people|staff|team|customers|members|patients} {are|is} our {pride|joy|greatest|strength|best|biggest|finest|number one|reason}',
      '{number one|no 1|first|best} for {service|quality|value|choice|care|trust|satisfaction}',
      '{is|are} in our {dna|blood|nature|name}',
      '{live and breathe|lives and breathes|living and breathing}',
      'simply the {best|finest}',
      '{winner|winners|holder|holders|finalist|finalists|recipients} {of|in} *5 {award|awards|prize|prizes|title}',
      '{honoured|privileged|delighted} {to|of} {be|being|have been|lead|serve} {your|the|a|our|voted|named} *3',
      'we {strive|aspire|endeavour} {to|for} {be|excellence|deliver|exceed|lead|perfection|bring} *3',
      "{your|the|our} {family's|region's|country's|nation's|town's|county's} {_|} {partner|favourite|choice|champion}",
      '{making|make|makes} {your {life|lives|day|world}|life|lives} {easier|better|brighter|simpler}',
      'experience the {_|} difference',
      '{every step of the way|one {customer|smile|patient|call} at a time|beyond the expected|above and beyond}',
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
