import type { PhraseLists } from '../words/phrases.ts';

/** What a step does that cannot simply be taken back: the meanings in `costly`. */
export const COSTLY = { payment: 'payment', cancel: 'cancellation' } as const;

/** What a step of a call does, as its `does` or its words name it, where it costs money or ends something. */
export const costly: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      thing = subscription|membership|contract|policy|account|booking|appointment|order|card|service|reservation|plan|cover|claim|application|tenancy|licence|ticket|tickets|delivery|line|direct debit|standing order|insurance|broadband|tv|line rental|season ticket
      money = payment|money|amount|deposit|fee|fees|fine|bill|balance|invoice|premium|instalment|donation|charge|sum|pounds|dollars|funds|the rent|ransom|top up
      your = your|the|a|an|their|this|that|its|caller's|callers|customer's|member's
    `,
    phrases: `
      = ${COSTLY.payment}
      {takes|take|taking|makes|make|sends|processes|process|collects|executes|authorises|submits} {<your>|} {card|} <money>
      {pays|pay|paying|settles|donates|tops up|transfers {the|} {money|funds|amount|sum}}
      {takes|take|takes off|deducts|draws} {#|an _|the _|{_|} pounds|{_|} dollars|{_|} euros} *3 {from|off} *2 {card|account|wallet|balance}
      {takes|take|deducts|draws} *3 {from|off} {<your>|} {_|} {card|account|bank account}
      {authorises|authorise|authorizes} {<your>|} {_|} {card|payment|amount}
      = ${COSTLY.cancel}
      {removes|remove|takes|unsubscribes} {<your>|} {customer|caller|member|subscriber} {off|out of|from} *4
      = ${COSTLY.payment}
      {charges|charge|debits|debit|bills} {<your>|} {_|} {card|account|bank|customer|caller|amount|fee}
      {we have|i have|has been|have been} {taken|charged|debited|paid} *4
      {your|the} {_|} {card|account} is {now|} being {charged|debited}
      {we are|i am} {now|} taking {#|_} {_|} {pounds|dollars|euros|rand|rupees}
      {payment|donation} {has been|was|is} {taken|made|accepted|received|complete|successful}
      = ${COSTLY.cancel}
      {cancels|cancel|cancelling|ends|end|terminates|terminate|closes|deletes|withdraws|removes|stops|surrenders} {<your>|} {_|} {_|} <thing>
      {your|the} {_|} {_|} <thing> {is|has been|was|have been|are|were} {now|} {cancelled|ended|terminated|closed|deleted|withdrawn|stopped}
      {we have|i have} {now|} {cancelled|ended|terminated|closed|deleted|stopped} {<your>|} *3
      cancels
    `,
    unless: `
      {takes|take} {the|a|your} call
      {looks up|look up|reads|finds|checks|gets|fetches|lists|hears|loads|shows|counts|asks|works out|calculates|offers|starts} *12
      {to|how to|if you|you can|for|about|want to|wish to|like to|need to|please} {pay|cancel|make a payment|end|close|stop|terminate|charge} *3
      {sends|texts|emails|mails} {a|the|your} {link|receipt|bill|form|letter|invoice|reminder|copy} *4
      payment {plan|details|options|history|link|form|reminder|receipt}
      {end|ends} the call
      {call|line|office|surgery|shop|branch|menu|desk} {is|has been} {now|} {ended|closed}
    `,
  },
};

/** What a caller hears who is asked whether to go through with it. */
export const CHECK = { sure: 'asks to confirm', chosen: 'repeats a choice' } as const;

export const checks: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      = ${CHECK.sure}
      are you sure
      {you are|we are|i am} {about to|going to}
      {to|please|do you|would you like to|you want to|can you} {confirm|go ahead|proceed}
      {to|would you like to|shall i|shall we|if you want to} {go ahead|go through with *2|authorise *3}
      {if|is} {that|this|it} {is|} {right|correct|ok|okay|what you want}
      {to|or} {stop|keep {it|your _|the _}|change your mind|leave it|leave things as they are|undo *2|go back without *4}
      {not to|if you do not want to|if you have changed your mind|if not}
      = ${CHECK.chosen}
      you {have|} {chose|chosen|selected|picked|asked for|pressed|requested|said}
    `,
  },
};
