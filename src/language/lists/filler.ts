import type { PhraseLists } from '../words/phrases.ts';

/** Meant of what is courteous while a caller waits, and only fills the line anywhere else. */
export const WHILE_WAITING = 'courteous while waiting';

/** Meant of what only flatters a customer, and reassures a caller in distress who had to pick up courage to ring. */
export const GLAD = 'kind to people in distress';

/** Sentences that flatter the caller or explain the phone, and tell nothing: "your call is important to us". */
export const filler: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      call = call|calls|call today|custom|business|inquiry|inquiries|query|queries|patronage|loyalty|membership|relationship|satisfaction|question|time|interest|trust
      much = very|really|truly|so|extremely|most|always|incredibly|highly|greatly|especially|also|all|very very
      do = do|really do|truly do|really|truly|greatly|sincerely|genuinely|always|so|very much|do really
      caller = customer|customers|client|clients|member|members|guest|guests|caller|callers|patron|patrons|patient|patients|tenant|tenants|resident|residents|passenger|passengers|policyholder|policyholders|cardholder|cardholders|subscriber|subscribers|one|person
      dear = important|valuable|precious|valued|appreciated|special
      may = may|can|could|are free to|are welcome to|are able to|do not have to wait to|might
      us = us|our company|our team|our organisation|our firm|everyone here|all of us|our staff|our business
    `,
    phrases: `
      =
      {your|each|every|all of your|each and every} <call> {is|are|will always be|has always been|remains} {<much>|} <dear> {to <us>|}
      {your|each|every|all of your} <call> {<much>|} {<do>|does|} {<much>|} matter~ {to <us>|}
      {each|every|all our|our} <caller> {is|are} {<much>|} important {to <us>|}
      {each|every|all our} <caller> {<much>|} matters {to <us>|}
      you {<much>|} matter to <us>
      you are {<much>|} {important|valuable|special|precious} to <us>
      {is|are|remains} {<much>|} important to <us>
      your <call> mean~ {a lot|so much|a great deal|everything|the world|much}
      we {<do>|} {value|treasure|cherish|prize} {your|every|each|all your|the} {continued|valued|} <call>
      we {<do>|} {value|cherish|treasure} {you|every <caller>|each <caller>|all our <caller>|each and every}
      we {<do>|} appreciate your {continued|} {call|calls|custom|business|loyalty|patronage|interest|trust|call today}
      we {<do>|} appreciate {you|that you} {called|calling|ringing|rang|contacting|contacted|choosing|chose|have called|taking the time|took the time|reaching out}
      we are {<much>|} {grateful|thankful} {for your {continued|} <call>|that you {called|rang|chose us}|to you for}
      {thank you|thanks} {<much>|} {much|} for {being {a|such a|such an|our|one of our}|your} {<much>|} {loyal|valued|continued|ongoing} {<caller>|custom|business|support|loyalty|patronage|membership|trust}
      {thank you|thanks} for your {custom|patronage|loyalty}
      {thank you|thanks} for your {business|membership|trust} {today|with us|.}
      {as|being} {a|our} {loyal|valued} <caller>
      {our|a} {<much>|} valued <caller>
      we {<do>|} care about {your call|every call|each call|every caller|every one of our <caller>}
      we {<do>|} take {your|every|each} {call|inquiry} {<much>|} seriously
      = ${GLAD}
      we are {<much>|} {delighted|pleased|happy|thrilled|glad|excited|so glad|so happy} {that|} {you {called|rang|have called|have rung|phoned|chose us|are here}|to hear from you|to take your call}
      =
      it is {always|} {our|a} {pleasure|privilege|honor} to {serve|help|assist|hear from|welcome|take} {you|your call}
      we look forward to {serve~|help~|assist~|speak~|talk~|welcoming} {you|with you|to you}
      your {call|query|inquiry|satisfaction|happiness} is our {top|number one|first|highest|main|only|greatest|number #|} {priority|concern|goal|aim|commitment}
      you are our {top|number one|first|highest|main|only|number #} {priority|concern}
      you <may> interrupt {{this|the|our|any} {message|recording|menu|announcement|greeting|system|prompt|prompts}|me|us|}
      you <may> {make|enter} {your|a} {choice|selection|entry} *4 {at any {time|point|moment|stage}|whenever {you|it}|before {the|this|it}|without waiting}
      you <may> {press|dial|select|choose} {your|an|any} {option|choice|number|key} *4 {at any {time|point|moment|stage}|whenever {you|it}|before {the|this|it}|without waiting}
      you <may> {skip|bypass|cut short|cut into|break into|stop|override|speak over|talk over} {{this|the|our|any} {message|recording|menu|announcement|greeting|introduction|prompt|prompts}|me|us|} *3 {at any|whenever|by|with|.}
      feel free to {interrupt|skip|cut|{make|press|choose|select|enter|key} *4 {at any|whenever|before}}
      we {consider|regard|treat|see|view} {your|every|each} {<call>|<caller>} {as|to be|} {<much>|} <dear>
      {nothing|no one|nobody} {is|matters} more {important|} {to us|} than {you|your <call>|our <caller>|hearing|helping}
      {you|<caller>} *2 come~ first {with us|here|at _|.}
      we {place|put|attach|set} {<much>|great|high|a high|the highest|real|a great deal of} {value|importance|store} {on|to|by} {you|your|every|each}
      you {do not {have|need} to|need not} {wait|listen} {for|until|till|to} {this|the|our|these} *2 {end|ends|finish|finishes|finished|complete}
      {make|enter} your {choice|selection} {at any {time|point|moment|stage}|whenever you}
      you {do not {have|need} to|need not} {wait|listen} {for|until|till|to} {the {end|whole|full|entire}|all|every|it}
      there is no need to {wait|listen} {for|until|till|to} {the {end|whole|full|entire}|all|every}
      {each|every|all|our|any} {of|} {our|} <caller> {<much>|} mean~ {the world|everything|so much|a great deal|a lot} {to|for} <us>
      you matter {<much>|greatly|deeply|a lot|a great deal|enormously|} to <us>
      you <may> {speak|talk|press|key|dial|choose} *3 over {{this|the|our|these} {message|recording|menu|announcement|prompts|greeting|words|voice}|me .|us .}
      cannot thank you enough *8
      your {satisfaction|happiness|comfort|peace of mind|<call>} {means|matters|counts} {<much>|more|everything} {to|here|than} *3
      {<much>|} {thankful|grateful|glad|lucky|fortunate|honored|blessed} {to have you|to count you|to call you|for you} *4
      {every|each} {single|last|one of our|} {<call>|<caller>} {counts|matters|is special|is precious} *2
      {giving|allowing|letting|granting} us {the|an|this|} {chance|opportunity|privilege|honour|pleasure} {to|of} {serve~|help~|assist~|look after|looking after|welcome|welcoming} {you|your _}
      we {<do>|} {deeply|} care {<much>|deeply|a lot|a great deal|} {about|for} {you|each|every|our|all} {_|} {_|} {<caller>|.}
      {being|becoming} {a|} {part|member} of {the|our} {_|} {_|} {family|community|story|journey|adventure}
      your <call> {means|matters} {a|so|the|very|} {lot|great deal|much|world|everything} {to|for} *4
      = ${GLAD}
      we are {<much>|} {honoured|humbled|privileged|flattered|touched|delighted|happy|pleased|glad|thrilled} {that|} you {chose|choose|have chosen|picked|called|rang|have called|trust|trusted} {us|} *1
      =
      {thankful|grateful} {to you|} for your {_|} <call>
      your {_|} {satisfaction|happiness|smile|comfort|trust|loyalty} {is|remains} our {_|} {_|} {reward|priority|concern|goal|aim|commitment|pride|joy|success|purpose}
      hold you in {high|the highest|great} {regard|esteem}
      <caller> {always|} come~ {always|} first {always|every time|.}
      {know|understand|realise|appreciate} {that|} you have {a choice|choices|other choices|many options} {of|when|in|.}
      {you|<caller>} {are|is} {at|} {the {heart|centre|core} of|why we are here|the reason we are here|what we are here for|our reason}
      <caller> like you {are|is|make|makes} *6
      {grateful|thankful|honoured|humbled|proud} {that|} you {have|} {decided|decide|bank|banked|trust|trusted|joined|join|stay|stayed|came|come|travel|shop|fly|live|insure|entrusted|continue|support|are with us|are a} *4
      {value|appreciate|treasure|cherish} {you|your {_|} {opinion|opinions|feedback|views|input|custom|support|loyalty|trust}|{all|} our {_|} <caller>|every one of {you|our _}} *3
      we {<do>|} appreciate {that|} you {have|} {taken|took|taking|given|giving|spent|spending} {the|your|some|} time *4
      we {<do>|} {cherish|treasure|prize|treat} {each|every|your|all} {_|} {<call>|<caller>} *2
      {grateful|thankful} {that|} you {picked|chose|stay|stayed|selected|came to} *2
      = ${WHILE_WAITING}
      {thank you|thanks|we thank you} {in advance|} for {your {continued|} {patience|understanding|cooperation|co-operation}|bearing with us|being patient|being so patient}
      we {<do>|} {appreciate|value} your {continued|} {patience|understanding|time|cooperation}
      your patience is {<much>|} appreciated
      {please|} bear with us
      we {know|understand|appreciate|realise} {that|} {your time is|how {busy|precious|valuable}|you are busy}
    `,
    unless: `
      {counts|matters} {as|for|towards|from|in|by} _
      value {your|our} {house|home|property|car|estate|ring|jewellery|shares|goods}
      {opinion|opinions|views|feedback} {on|about|of|by|until} *3
      important to us that
      important {evidence|information|for|because|note|change~|to the {police|court|inquiry|investigation}}
      business {premises|property|properties|rates|stock|equipment|account|park|card|hours}
      {call|calls|time|business|question} is important {for|because|in}
      time {is|matters} important {in|for|when}
      your time {sheet|slot|card}
      interest {rate|rates|charge|charges|payment|is paid}
      trust {fund|deed|account}
    `,
  },
  es: {
    language: 'es',
    phrases: `
      =
      {su|tu|cada} {llamada|consulta|tiempo|opinion} es {muy|realmente|sumamente|} {importante|valiosa|valioso} {para nosotros|}
      {valoramos|apreciamos|agradecemos} {su|tu} {preferencia|confianza|fidelidad|llamada|interes}
      gracias por su {preferencia|confianza|fidelidad|lealtad}
      {usted es|es usted} {muy|} importante para nosotros
      {nos|me} importa {su|tu} {llamada|opinion}
      puede interrumpir {este|el|nuestro|}
      = ${WHILE_WAITING}
      {gracias por|agradecemos} su {paciencia|comprension|espera}
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      =
      {votre|chaque} {appel|demande|satisfaction|temps|confiance} {est|sont|nous est} {tres|vraiment|} {important|importante|precieux|precieuse} {pour nous|a nos yeux|}
      {votre|chaque} {appel|demande} compte {pour nous|}
      nous {apprecions|accordons * importance a} {votre|vos|chaque} {appel|appels|fidelite|confiance}
      {nous vous remercions|merci} {de|pour} votre {fidelite|confiance}
      vous {etes|comptez} {tres|} {important|beaucoup|} pour nous
      vous pouvez interrompre {ce|le|cette|l|}
      = ${WHILE_WAITING}
      {nous vous remercions|merci} {de|pour} votre {patience|comprehension}
    `,
  },
  de: {
    language: 'de',
    phrases: `
      =
      {ihr|ihre|jeder|dein} {anruf|anliegen|anfrage|zufriedenheit|zeit} ist uns {sehr|besonders|ausserst|außerst|} {wichtig|wertvoll}
      uns ist {ihr|ihre} {anruf|anliegen|zufriedenheit} {sehr|besonders|} wichtig
      sie sind uns {sehr|besonders|} wichtig
      wir {schatzen|freuen uns uber} {ihren|jeden} {anruf|}
      vielen dank fur {ihr vertrauen|ihre treue}
      {sie konnen|es ist moglich} * jederzeit unterbrechen
      = ${WHILE_WAITING}
      {danke|vielen dank|wir danken ihnen} fur {ihre|ihr} {geduld|verstandnis}
      wir bitten um {etwas|ein wenig|ihre|} {geduld|verstandnis}
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      =
      {a sua|sua|cada} {chamada|ligacao|opiniao|satisfacao|consulta} e {muito|realmente|} {importante|valiosa} {para nos|}
      {valorizamos|apreciamos|agradecemos} {a|} sua {preferencia|confianca|fidelidade|ligacao}
      {obrigado|obrigada} {por|pela} {a|} sua {preferencia|confianca|fidelidade}
      voce e {muito|} importante para nos
      {pode|voce pode} interromper {esta|este|a|o|}
      = ${WHILE_WAITING}
      {obrigado|obrigada|agradecemos} {por|pela|} {a|} sua {paciencia|compreensao|espera}
    `,
  },
};
