import type { PhraseLists } from '../words/phrases.ts';

/**
 * Words that tell a caller nothing about what an option is for. A label made of nothing else is vague; one word more that names a task saves it.
 */
export const emptyWords: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      empty = general|other|others|another|miscellaneous|misc|various|further|additional|more|alternative|different|non urgent|non specific|unspecified|standard|main|remaining|related|assorted|sundry|overall|administrative|operational|departmental|organisational|internal|relevant|appropriate|applicable|specific|particular|certain|various|routine|ordinary|common|usual|whatever
      // How organisations name their parts when they name them for themselves.
      abstract = communities|community|wellbeing|well being|people|place|places|neighbourhoods|regeneration|growth|transformation|governance|partnerships|commissioning|performance|corporate|assets|environment|economy|inclusion|engagement|resources|strategy|improvement|enterprise|prosperity|resilience
      part = department|departments|division|divisions|directorate|directorates|section|bureau|unit|group|services|service|function
    `,
    phrases: `
      <empty>
      {talk|speak|ask} {to us|to someone|} about {something|anything}
      {inquiry|inquiries|query|queries|question|questions|information|info|details|matter|matters|issue|issues|request|requests|topic|topics|subject|subjects|reason|reasons|concern|concerns|thing|things|call|calls|caller|callers|item|items}
      {service|services|servicing|support|supports|assistance|help|helpline|helpdesk|help desk|hotline|line|desk}
      <empty> {other|} business
      {option|options|choice|choices|selection|selections|menu|menus|category|categories|facility|facilities|function|functions|feature|features|resource|resources|activity|activities|solution|solutions|product|products}
      {customer|customers|client|clients|member|members|consumer|guest|user|users|public|citizen|corporate|company|business|central|core|group|team|teams|staff} {service|services|care|support|relations|experience|solutions|affairs|operations|resources|assistance|contact|help|inquiry|inquiries}
      {department|departments|division|divisions|directorate|unit|office|offices|section|team|bureau|centre|administration|admin|operations|logistics|reception|head office|back office|front office}
      {accounts|finance|commercial|corporate|technical|professional|managed|regulatory|environmental|neighbourhood|community|democratic|shared|facilities|public} {services|affairs|operations|resources|department|division|directorate|team}
      <abstract> {<abstract>|} and <abstract> {<part>|}
      {strategic|strategy|transformation|governance|commissioning|partnerships|operational|support|central} <part>
      {strategic|corporate|central|organisational} <abstract>
      {student|academic|learner|resident|citizen} {success|affairs|experience|engagement|relations|lifecycle}
      {academic|} registry
      {customer care|customer success|consumer affairs|public affairs|corporate resources|business services|corporate services|place and environment|people and places|people and communities|economy and place}
      {all|any|some|a|an|the|our|your|for|to|of|about|with|and|or|not|on|in|at|from|this|that|these|those|discuss|raise|make|talk|talking|speaking|ask|asking|enquire|listed|mentioned|above|covered|kind|kinds|type|types|sort|sorts|regarding|concerning|please|if you have|if you need|speak|obtain|get|receive|hear|access|find out|find|learn|you|have|need|we}
    `,
    unless: `
      {technical|tech|computer|it} {support|help|assistance}
      {roadside|emergency|legal|financial|housing|income|mobility|language} {assistance|support|help}
      {directory|social|church|funeral|car|boiler|emergency|adult|children} {service|services|servicing|inquiries}
      {press|media} {office|inquiries}
      {box|ticket|post} office
      {service|servicing} {my|your|a|the} _
      {home|school|office} help
      {travel|flight|train|traffic|visitor|tourist|product} {information|info}
      {book|change|cancel|report|pay|order|buy|return|join|renew|track} *4
    `,
  },
};

/** Offers for whatever was not named before. To a person they are a virtue; a label that is a bare "other" is vague. */
export const catchAll: PhraseLists = {
  en: {
    language: 'en',
    sets: 'matter = inquiry|inquiries|query|queries|question|questions|matter|matters|issue|issues|request|requests|reason|reasons|topic|topics|subject|subjects|call|calls|caller|callers|service|services|option|options|department|departments|problem|problems|need|needs|concern|concerns|information|help|assistance|purpose|purposes|team|teams|kind of help|types of help',
    phrases: `
      {anything|something|everything|someone|somebody|anyone|all|nothing|somewhere} else
      {for|with|about|in} {any|all|other|another|any other|all other|every other} {general|further|} {other|} <matter>
      {any|all|every|some} {general|further|} other {general|} <matter>
      {other|all other|any other} {general|} <matter>
      further {inquiry|inquiries|query|queries|questions|matters}
      {all|the|any} {others|the rest|rest|remaining <matter>}
      the rest
      {if|where|when} {none|neither} {of {these|those|the above|the options|them|that|this}|} *4
      {none|neither} of {these|those|the above|them}
      {if|where|when|should} {your|you|the} *5 {is|are|was|does|do|have|can|did} not {covered|listed|mentioned|on this list|fit|among|find|find one|hear|heard|see|one of|included|know|sure}
      not {listed|covered|mentioned|on this list|among these|sure {which|what|who|where|about}}
      {if|when} you are {not sure|unsure|in doubt|uncertain}
      {general|miscellaneous} <matter>
      any further <matter>
      for a different <matter>
      another <matter>
      otherwise {please|just|simply|} {stay|hold|remain|wait|press|dial|say}
    `,
    unless: `
      {someone|somebody|anyone} else {is|has|was|who|could|will|pays|drives|lives|on|to {drive|pay|collect|act}}
      {someone|somebody|anyone} else is
      {on behalf of|report|reporting|about|for|name|add|with|to|by|from|as} {someone|somebody|anyone} else
      another {call|caller|department} {number|will}
      the rest of {your|the|my|our}
      other {matters|services} {are|is} {closed|unavailable}
    `,
  },
};

/** Offers whose only use is another page of the same list. */
export const moreOptions: PhraseLists = {
  en: {
    language: 'en',
    sets: 'option = options|choices|selections|services|menu options|menu items|items|topics|menus|departments|choices and services|possibilities|prompts',
    phrases: `
      {more|further|additional|other|extra|remaining|the remaining|the rest of the|the rest of our|next|the next|the other|all other|another set of|another list of} {of our|of the|our|} {menu|} <option>
      {next|another|second|further} {page|set|list|menu|list of}
      {next|another|second|further} {list|set} of <option>
      {to|} {hear|list|for|get|see} more {choices|options|selections|.|please}
      {rest|remainder} of {the|our|these|this} {<option>|list|menu}
      {full|complete|whole|entire|longer} {list|menu} {of {all|} {our|the|} <option>|}
      {remaining|rest of the} <option>
      {second|next|other|third|last} {part|half|section|page} of {this|the|our} {menu|list|<option>}
      {continue|continuing|go on|carry on} {with|to|through} {the|our|} {list|menu|<option>}
      <option> {two|2|three|3} of
      {still|even|yet} {more|further} <option>
      what else {we|you} {can|could} {also|} {do|offer|choose|hear|ask for}
    `,
    unless: `
      {more|further|additional|other|extra} {options|services|choices} {for|on|about|in|with|to|at} {your|the|a|my|paying|payment|pay|help|save|get}
      next {page|menu} of {your|the} {form|letter|statement|bill}
    `,
  },
};
