import type { PhraseLists } from '../words/phrases.ts';

/** What is said of a survey: the meanings in `survey`. */
export const SURVEY = {
  /** Callers are asked for their opinion, or asked to take part. */
  asks: 'asks for an opinion',
  before: 'comes before the help',
  must: 'has to be answered',
  later: 'comes after the call',
} as const;

/** Words that ask callers what they think of a service. */
export const survey: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      survey = survey|surveys|questionnaire|satisfaction questions|feedback questions|questions about {our|the|your} {service|experience|visit|last call|last visit}|customer satisfaction _
      help = help|helping|connect|connecting|put|putting|transfer|transferring|answer|begin|start|continue|go on|speak|take your call|deal|route|get started|pass|passing|hear your|tell you|reach|complete|book
      must = must|have to|need to|are required to|will have to|will need to|are obliged to|required to|is required|are required|is mandatory|is compulsory|cannot be skipped|may not be skipped
    `,
    phrases: `
      = ${SURVEY.asks}
      <survey>
      {how|please} {satisfied|happy|likely|would you rate|did we do|was your experience|rate|do you rate} *3
      {rate|score} {the|our|us|how|this} *3
      you {were|are} {happy|satisfied|pleased|content|unhappy} with {us|our|the|your|how} *3
      {love|like|value|welcome|appreciate|want} {to hear|to know|} {your|what your} {opinion|opinions|views|rating|feedback}
      {what did you think|how well did|how was|how were} {of|we|your|the|you|our} *4
      {score|mark|rating|grade} {between|from|out of} {#|one|zero|ten|five} *4
      {on a scale|from one to five|from 1 to 5|out of ten|out of 10|from one to ten|from 1 to 10|between one and five|between 1 and 5}
      {likely|recommend} *4 {recommend|us to a friend|to a friend|to friends}
      = ${SURVEY.before}
      {please|kindly|first|,|and|us|to} {rate|score|mark} {us|our|this|the|your|how} *8 before {we|i|you|someone|you are|your call is} {can|could|will|are|is|} {<help>|connected|answered|put through|helped|transferred}
      {before|first} *3 {we|i|you|someone|an _|our _|your call} {can|could|will|are|is|may|} {<help>|connected|answered|put through|helped|transferred} *10 {<survey>|rate {us|our|how|this|the|your {last|previous|recent} _}|score {us|our|how|your {last|previous|recent} _}|how satisfied|how likely|tell us how {we|easy|well|happy}}
      before {being|you are|you get} {put through|connected|transferred|helped|answered} *4 {rate|score|tell us how|let us know how|give us your|<survey>}
      {tell us|let us know|say} how {we|happy|satisfied|well|you} *6 before {we|i|you|someone|your call} *6
      first {please|} {tell us|let us know|say} how {happy|satisfied|pleased|likely|easy|well|helpful} {you|we|our|your|the} *6
      before {we|i|you} {<help>|can help|go} *6 {opinion|opinions|views|feedback|how {did|do} {we|you}|what {did|do} you think|how likely|how {satisfied|happy}}
      {<survey>|rate us|rate our _} *6 before {we|i|you|someone|you are|your call is} {can|could|} {<help>|connected|answered|put through|helped|transferred|are}
      {transferred|connected|put through|helped|answered|put you through|connect you|transfer you|help you} {once|after|when|as soon as|only when} you {have|} {complete~|answer~|finish~|take~|taken|done|did} *4 <survey>
      = ${SURVEY.must}
      {you|callers|everyone|all callers} <must> *4 {<survey>|these questions|this question|rate *3|all questions|every question}
      {<survey>|answering|this question|these questions|each question|every question} *2 <must>
      {answer|complete|finish} {the|this|our|all|every|each|these} *3 {to|in order to|before you|so that you can} {receive|get|hear|end|finish|hang up|continue|complete|keep}
      = ${SURVEY.later}
      {after|at the end of|following|when|once} {this|your|the|we} {call|conversation|transaction|chat|have finished|are done|with one of us|with our _|with your _} *8 <survey>
      <survey> *6 {after|at the end of|following|when|once} {this|your|the|we} {call|conversation|have|are|with|speak}
      {after|at the end of|following} {this|your|the} {call|conversation} *6 {text|email|ask|rate|feedback}
      {stay|remain|hold} on {the|} line *4 <survey>
    `,
    unless: `
      {land|building|structural|property|boundary|site|energy|asbestos|ecological|traffic|house|home|geological|roof|tree|ordnance|damp|stock|parking|measured} {survey|surveys}
      {book|arrange|order|request|quote for} {a|your} survey
      survey {report|fee|department|team|results|line}
      quantity survey
    `,
  },
};
