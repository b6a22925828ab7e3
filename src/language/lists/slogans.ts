import type { PhraseLists } from '../words/phrases.ts';

/** Values, and praise of oneself. */
export const slogans: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      value = excellence|integrity|passion|innovation|trust|quality|respect|honesty|compassion|teamwork|collaboration|transparency|commitment|dedication
      people = you|our customers|customers|our patients|patients|our members|members|our guests|people|our residents|families|students|our students|pupils|our pupils|children|our clients|clients|our tenants|tenants|passengers|our passengers|learners|our neighbours|drivers|riders|pets|parents|our communities|communities|our community
    `,
    phrases: `
      at the {heart|centre|core|forefront} of {all|everything} {that|} we {do|are|stand for}
      {we are|we have been|i am|are|always|so|very} proud {to|of} {be|being|lead|serve|offer|provide|deliver|announce|have|our} *4
      {we|i} {take|have always taken} {great|} pride in
      {pride|prides} {ourselves|itself|myself} {on|in}
      {we are|is|are|and|remain|truly} {passionate|fanatical} about
      {committed|dedicated} to {excellence|quality|innovation|<people>|delivering|providing|offering|exceeding|giving you|your satisfaction}
      {multi|} award winning
      {winning|won|winner of|winners of|recipient of} *4 {award|awards}
      {voted|named|rated|ranked|judged} *3 {best|number one|top|favourite|most trusted}
      {leading|favourite|most trusted|number one|premier|foremost|finest} {_|} {provider|supplier|choice|name|brand|specialist|specialists|retailer} {of|for|in}
      {market|industry|world|sector} {leader|leaders|leading}
      to lead {our|the} {sector|industry|market|field}
      {we|i} {firmly|truly|really|passionately|} believe {that|in} {every|all|each|our|your|people|customers|everyone|everybody} *6 {deserve~|matter~|first|best}
      for {#|two|three|four|five|six|seven|many} generations
      {we|i|which|who} {are|is|am} {so|very|really|immensely|incredibly|rightly|enormously|justly|} proud {of|that|to} *3
      {and|always|so|very|team|firm|company|bank|college|school|family|we} proud {of|to|supporters|sponsors|partners|members|holders|winners} *4
      proudly _ *2
      second to none
      {you|people|customers|patients|members} {who|that} {make|makes|made} us *3
      {people's|public's|family's|nation's|critics'|locals'} {_|} {choice|champion|favourite}
      we {firmly|truly|really|passionately|simply|} believe in _ *3
      {centre|center} {of|for} excellence
      your {_|} {_|} . our {_|} {_|} {passion|mission|business|promise|pride|inspiration|purpose|priority|reward|calling|commitment|care|concern|future|goal} .
      our {_|} {_|} . your {_|} {_|} {future|success|smile|health|home|comfort|choice|peace of mind|happiness|advantage} .
      {committed|devoted} to {the|your|our|every|all|each|helping|making|ensuring|serving|giving|being|improving|supporting|keeping|protecting|caring|better|doing|bringing|meeting} *4
      {beating|very|} heart {and soul|} of {this|our|the|everything} {_|} {community|hospital|school|town|city|village|company|business|team|service|family|we do}
      {world|nationally|internationally|globally|award} {renowned|recognised|acclaimed|beating|leading|famous|winning} *2
      {outstanding|unmatched|unbeatable|unparalleled|unrivalled|exceptional|superior|legendary|peerless} {_|} {service|care|experience|expertise|reputation|quality|value|team|people|results|support}
      we {_|} {go|reach|aim|dream|think|work} {further|higher|bigger|harder|beyond} *3
      {nobody|no one|none} {_|} {does|knows|makes|cares|looks after|delivers|treats|understands} *4 {better|like us|like we do|more than we do}
      we {simply|really|truly|just|} {love|live for|exist for|adore} {what we do|our _|helping|making|serving} *3
      {that is|it is|this is} {the _ {difference|promise|way}|our {promise|way|commitment|pledge}|what {makes|sets} us *2|why we are {here|different}|who we are} {_|} {.|to}
      {sets|makes|setting} us {apart|different|unique|special|stand out} *3
      {standards|levels} of {service|care|quality|excellence|professionalism|comfort|customer service} *3
      {highest|very best|finest|gold} {standards|standard|quality|levels} *2
      {our|the} {commitment|dedication|devotion|promise|pledge} to {you|your|our|quality|excellence|service|safety|the|every|care|customers|being} *4
      we {always|} {put|place|hold} <people> {first|at the heart|at the centre|above}
      a passion for {_|} {_|}
      <value> {in|through|with|for} _ {since #|for all|.}
      {world class|unrivalled|unparalleled|exceptional|outstanding|first class|five star} {customer|client|patient|} {service|care|experience|support|value|solutions|results}
      {our|my} {values|mission|vision|ethos|motto|purpose|philosophy} {is|are}
      <value> {and <value>|} {is|are} {our|what we|what drives|in our}
      {going|go|goes|gone} the extra mile
      {putting|puts|put} <people> first
      where <value> {and <value>|} {always|} {comes|come|is|are|matters|counts|meets} {first|everything|all|a way of life|_} *1
      {your|our|the} {trusted|reliable|dedicated|caring|friendly|preferred|chosen|local|favourite} {_|} {partner|adviser|choice|supplier|friend|specialist|expert|name} {in|for|on|when}
      {the|our} {region's|country's|nation's|county's|city's|town's|area's|industry's|world's|north's|south's|uk's|britain's|europe's|america's|state's} {leading|finest|favourite|most trusted|number one|most {loved|admired|recommended|reliable|popular}|best loved|premier|biggest and best|best|top|largest and most _} *3
      where <people> {always|} {come|comes|are} first
      {because|and} we {really|truly|} care
      the {bank|company|people|team|name|insurer|firm|brand|choice} {you|that} {can trust|cares|care|listens|listen}
      {name|brand|partner|company} you can {trust|rely on}
      {trusted|proudly serving|serving you} {_|by _|} *3 since #
      {exceed|exceeding|exceeds} {your|our customers|customer|all} {every|} expectations
      delighting {our|} customers
      {the|a} name {that|} *3 {trust|trusts|love|loves|know and trust}
      {bringing|bring} {you|people|families} closer *3
      never {stop|stopped|stops} {improving|learning|caring|innovating|striving|growing} *2
      <value> {and <value>|} {runs through|run through|drives|drive|guides|guide|lies at|lie at|shapes|shape} *4
      our {people|staff|team|customers|members|patients} {are|is} our {pride|joy|greatest|strength|best|biggest|finest|number one|reason}
      {number one|no 1|first|best} for {service|quality|value|choice|care|trust|satisfaction}
      {is|are} in our {dna|blood|nature|name}
      {live and breathe|lives and breathes|living and breathing}
      {delivering|driving|inspiring|pursuing|championing|engineering|defining|setting the standard for} <value> {and <value>|} {since|for|every|to|in|at|.}
      your {_|} {_|} {is|are} our {passion|mission|business|promise|pride|inspiration|purpose|reward|calling}
      {driven|inspired|powered|led|guided|united|built} {by|on} {<value>|care|people|purpose|our values} {and <value>|} {.|since|for}
      {passionate|fanatical|mad|crazy|obsessed} about {_|} {_|}
      {your|our|the} {trusted|reliable|dedicated|caring|preferred|chosen|favourite} {_|} {_|} {partner|adviser|specialist|expert|name|friend} .
      {quality|service|care|value|people|advice|banking|cover|expertise|names|experts} {that|} you can {trust|rely on|count on|depend on|believe in}
      proud {to|of} {serve|be serving|serving|support|supporting|care for|caring for|be part of} *4 {for|since}
      {proudly|passionately} {serving|supporting|caring for|looking after}
      {because|where} {every|each} {_|} {life|customer|patient|person|child|moment|detail|mile|smile|home|family|day|story|guest|caller|pet} {matters|counts|is special}
      simply the {best|finest}
      {serving|looking after|helping|caring for} *4 {with {pride|passion|care|a smile|heart}|proudly} *3
      {serving|looking after|caring for} {the|our|you|your|this} *4 since #
      {a cut|head and shoulders|a step|streets} above {the rest|others|all others|the competition}
      {trusted|loved|chosen|recommended|preferred} by {thousands|hundreds|millions|families|generations|experts|more _} *3
      {like|unlike any} {no|} other {bank|company|firm|service|team|hotel|shop|store|insurer}
      {winner|winners|holder|holders|finalist|finalists|recipients} {of|in} *5 {award|awards|prize|prizes|title}
      {honoured|privileged|delighted} {to|of} {be|being|have been|lead|serve} {your|the|a|our|voted|named} *3
      we {strive|aspire|endeavour} {to|for} {be|excellence|deliver|exceed|lead|perfection|bring} *3
      {your|the|our} {family's|region's|country's|nation's|town's|county's} {_|} {partner|favourite|choice|champion}
      {making|make|makes} {your {life|lives|day|world}|life|lives} {easier|better|brighter|simpler}
      experience the {_|} difference
      {every step of the way|one {customer|smile|patient|call} at a time|beyond the expected|above and beyond}
      {shaping|building|creating|powering|driving|fuelling|inspiring|designing|lighting|energising|working towards|investing in|together for} {a|the|your} {_|} {better|brighter|sustainable|greener|cleaner|healthier|stronger|safer|smarter} {_|} {future|tomorrow|world|communities|community|life|lives|planet}
    `,
    // What callers owe, and pupils' and patients' own words for a report of inspectors.
    unless: `
      who {_|} {goes|went|gone|go} the extra mile
      {outstanding|exceptional} {service|care|support} {charge|charges|fee|fees|request|requests|order|orders|claim|claims|cost|costs|plan|plans}
      {report|vote|nominate|nomination|apply|enter|tell us} *6 {award|awards}
      {serious|complaint|complaints|concern|concerns} *4 {quality|trust|care}
    `,
  },
};
