import type { PhraseLists } from '../words/phrases.ts';

/** What a question says beside the question: the meanings in `asking`. */
export const ASKING = {
  reason: 'why it is asked',
  wayOn: 'how to go on without it',
} as const;

/** Words with which a question for data says what it is for, or how to go on for those who cannot or will not answer it. */
export const asking: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      we = we|i|you|our _|my _|they|nobody|only you|no one|someone|your _|the _|it|this
      have = have|know|remember|find|got|want|like|wish|recall
      dont = do not|cannot|can not|would rather not|prefer not to|would prefer not to|are not sure of|have not got|have lost|have forgotten|forgot|lost|forgotten
      purpose = find|look|check|help|see|tell|put|get|connect|route|send|pull|bring|open|confirm|verify|protect|make|keep|give|reach|ring|call|identify|match|locate|deal|work|be|text|post|deliver|book|register|pass|prove|show|access|start|begin|continue|update|change|pay|cancel|avoid|prevent|speed|save|hear|track|trace|process|complete|schedule|discuss|speak|serve|direct|guide|transfer|bill|refund|return|file|report
    `,
    phrases: `
      = ${ASKING.reason}
      so {that|} <we> {can|could|will|may|do|does|is|are|know|knows|have|has|am}
      in order to
      because <we>
      {to|and we will|and i will|then we can|then i can|this will|it will|will|lets me|lets us|let us|let me|helps us|helps me|allows us to|allows me to} <purpose>
      {for|as} {security|your security|your safety|safety|your protection|data protection|verification|identification|your privacy|quality}
      {this|it|that} {helps|lets|allows|tells|makes|means|is how|is so|keeps|gets|stops}
      {need|needed|ask|required|use|used} {it|this|that|for|to|your *3}
      we {use|need|ask for|only use} {it|this|that}
      that way {<we>|you} _
      {so|then} {you|your _|the _} {can|will|do|does|is|gets|get} _
      by law
      = ${ASKING.wayOn}
      if you <dont> {<have>|} {it|one|that|your|the|this|them|a|to}
      if you <dont>
      {if|should} you {are not|were not} *3 {customer|member|patient|sure|registered}
      without {it|one|them|a|your|the}
      no {number|letter|bill|card|account|reference|code|pin|statement}
      {do not|not} have {it|one|your|the|that}
      {or|otherwise|and} {just|simply|please|} {wait|hold|stay|hang on|remain|press|skip|carry on|say|continue|go on}
      {just|simply} {wait|hold|stay on}
      {rather|sooner|prefer to} {just|} {speak|talk|tell|give|go|stay|wait|hold}
      {stay|hold|remain} on {the|this} line
      {hold|keep} the line
      {skip|skip this|carry on without|go on without|to skip}
      if you {have|know} {it|one|your|the|a|an}
      {if you would like|if you wish|if you want|optional|you can leave this out|you need not}
    `,
    unless: `
      {followed by|then press|and press|end with|finish with|ending with} _
      {and|or} press {#|hash|pound|star|the} {when|key|to finish}
      {need|want} {to|help}
      to {continue|begin|start|proceed|access this service|get started}
      {to|you} make {a|your|another|the} {selection|choice|entry}
    `,
  },
  es: {
    language: 'es',
    phrases: `
      = ${ASKING.wayOn}
      si no {lo|la|los|las} {tiene|tienes|sabe|sabes|encuentra|encuentras|conoce|recuerda}
      {espere|espera|permanezca|siga|quedese} {en la linea|en linea|al telefono}
      {solo|simplemente} {espere|espera}
      no cuelgue
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      = ${ASKING.wayOn}
      si vous ne {l avez|les avez|le connaissez|la connaissez|le trouvez|la trouvez|l avez} pas
      {restez|attendez|patientez} {en ligne|simplement}
      ne quittez pas
    `,
  },
  de: {
    language: 'de',
    phrases: `
      = ${ASKING.wayOn}
      bleiben sie {einfach|bitte|} {dran|am apparat|in der leitung|am telefon}
      warten sie einfach
      wenn sie {sie|ihn|diese|die _|den _|das _|keine|keinen|kein} {nicht|_|} {haben|kennen|wissen|finden}
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      = ${ASKING.wayOn}
      se nao {o|a|os|as} {tiver|tem|souber|sabe|encontrar}
      {aguarde|espere|permaneca|fique} {na linha|em linha}
      nao desligue
    `,
  },
};
