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
    sets: {
      we: 'we|i|you|our _|my _|they|nobody|only you|no one|someone|your _|the _|it|this',
      have: 'have|know|remember|find|got|want|like|wish|recall',
      dont: 'do not|cannot|can not|would rather not|prefer not to|would prefer not to|are not sure of|have not got|have lost|have forgotten|forgot|lost|forgotten',
      purpose:
        'find|look|check|help|see|tell|put|get|connect|route|send|pull|bring|open|confirm|verify|protect|make|keep|give|reach|ring|call|identify|match|locate|deal|work|be|text|post|deliver|book|register|pass|prove|show|access|start|begin|continue|update|change|pay|cancel|avoid|prevent|speed|save|hear|track|trace|process|complete|schedule|discuss|speak|serve|direct|guide|transfer|bill|refund|return|file|report',
    },
    phrases: {
      'so {that|} <we> {can|could|will|may|do|does|is|are|know|knows|have|has|am}': ASKING.reason,
      'in order to': ASKING.reason,
      'because <we>': ASKING.reason,
      '{to|and we will|and i will|then we can|then i can|this will|it will|will|lets me|lets us|let us|let me|helps us|helps me|allows us to|allows me to} <purpose>':
        ASKING.reason,
      '{for|as} {security|your security|your safety|safety|your protection|data protection|verification|identification|your privacy|quality}':
        ASKING.reason,
      '{this|it|that} {helps|lets|allows|tells|makes|means|is how|is so|keeps|gets|stops}': ASKING.reason,
      '{need|needed|ask|required|use|used} {it|this|that|for|to|your *3}': ASKING.reason,
      'we {use|need|ask for|only use} {it|this|that}': ASKING.reason,
      'that way {<we>|you} _': ASKING.reason,
      '{so|then} {you|your _|the _} {can|will|do|does|is|gets|get} _': ASKING.reason,
      'by law': ASKING.reason,
      'if you <dont> {<have>|} {it|one|that|your|the|this|them|a|to}': ASKING.wayOn,
      'if you <dont>': ASKING.wayOn,
      '{if|should} you {are not|were not} *3 {customer|member|patient|sure|registered}': ASKING.wayOn,
      'without {it|one|them|a|your|the}': ASKING.wayOn,
      'no {number|letter|bill|card|account|reference|code|pin|statement}': ASKING.wayOn,
      '{do not|not} have {it|one|your|the|that}': ASKING.wayOn,
      '{or|otherwise|and} {just|simply|please|} {wait|hold|stay|hang on|remain|press|skip|carry on|say|continue|go on}':
        ASKING.wayOn,
      '{just|simply} {wait|hold|stay on}': ASKING.wayOn,
      '{rather|sooner|prefer to} {just|} {speak|talk|tell|give|go|stay|wait|hold}': ASKING.wayOn,
      '{stay|hold|remain} on {the|this} line': ASKING.wayOn,
      '{hold|keep} the line': ASKING.wayOn,
      '{skip|skip this|carry on without|go on without|to skip}': ASKING.wayOn,
      'if you {have|know} {it|one|your|the|a|an}': ASKING.wayOn,
      '{if you would like|if you wish|if you want|optional|you can leave this out|you need not}': ASKING.wayOn,
    },
    unless: [
      '{followed by|then press|and press|end with|finish with|ending with} _',
      '{and|or} press {#|hash|pound|star|the} {when|key|to finish}',
      '{need|want} {to|help}',
      'to {continue|begin|start|proceed|access this service|get started}',
      '{to|you} make {a|your|another|the} {selection|choice|entry}',
    ],
  },
  es: {
    language: 'es',
    phrases: {
      'si no {lo|la|los|las} {tiene|tienes|sabe|sabes|encuentra|encuentras|conoce|recuerda}': ASKING.wayOn,
      '{espere|espera|permanezca|siga|quedese} {en la linea|en linea|al telefono}': ASKING.wayOn,
      '{solo|simplemente} {espere|espera}': ASKING.wayOn,
      'no cuelgue': ASKING.wayOn,
    },
  },
  fr: {
    language: 'fr',
    phrases: {
      'si vous ne {l avez|les avez|le connaissez|la connaissez|le trouvez|la trouvez|l avez} pas': ASKING.wayOn,
      '{restez|attendez|patientez} {en ligne|simplement}': ASKING.wayOn,
      'ne quittez pas': ASKING.wayOn,
    },
  },
  de: {
    language: 'de',
    phrases: {
      'bleiben sie {einfach|bitte|} {dran|am apparat|in der leitung|am telefon}': ASKING.wayOn,
      'warten sie einfach': ASKING.wayOn,
      'wenn sie {sie|ihn|diese|die _|den _|das _|keine|keinen|kein} {nicht|_|} {haben|kennen|wissen|finden}':
        ASKING.wayOn,
    },
  },
  pt: {
    language: 'pt',
    phrases: {
      'se nao {o|a|os|as} {tiver|tem|souber|sabe|encontrar}': ASKING.wayOn,
      '{aguarde|espere|permaneca|fique} {na linha|em linha}': ASKING.wayOn,
      'nao desligue': ASKING.wayOn,
    },
  },
};
