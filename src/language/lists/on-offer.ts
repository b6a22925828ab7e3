import type { Shape } from '../words/shape.ts';

/** What is on offer, in whatever words: told before callers have said why they ring. */
export const onOffer: readonly Shape[] = [
  // A price, a present, a saving.
  {
    all: [
      {
        language: 'en',
        sets: `
          time = month|months|week|weeks|year|years
          good = special|best|great|low|lower|lowest|unbeatable|introductory|early-bird|exclusive|better
        `,
        phrases: `
          half price
          {#|ten|fifteen|twenty|thirty|forty|fifty|seventy} {five|} {percent|per cent} off
          # off
          a {third|quarter|half} off
          {pounds|dollars|euros|rand|rupees|bucks|naira|shillings} off
          knock *5 off
          buy one
          two for one
          for the price of
          on {special|sale}
          {rate|rates|prices|fares|rooms|loan|loans|plan|plans|deals} {from|starting at|starting from|as low as}
          <good> {offer|offers|deal|deals|rate|rates|price|prices|fare|fares|saving|savings|value}
          {discount|discounts|bargain|bargains|prize|giveaway|cashback|cash back}
          free {gift|trial|quote|quotes|delivery|upgrade|installation|consultation|data|calls|texts|coffee|breakfast}
          free {month|months|week|weeks|night|nights}
          free for {six|three|two|twelve|one|a|#} <time>
          {comes with|come with|with every|with each|get|gets|receive|enjoy|include|includes|plus} *5 free _
          unlimited _
          no {joining|annual|monthly|booking|sign-up|signup|set-up|setup|hidden|delivery|admin} {fee|fees|charge|charges}
          {bonus|double|triple|reward} {point|points}
          {could|can|to|and|you will} save
          {save|saves} you
          {cost|costs} less
          cost you less
          pay less
          less than you {think|might|may}
          while {stocks|supplies} last
          gift {card|cards|voucher|vouchers}
          {is|are|come|comes} on us
          {great|new|exclusive|special} perks
        `,
      },
    ],
    none: {
      language: 'en',
      phrases: `
        save {water|energy|power|paper|lives|fuel|time|yourself}
        save {the number|this number}
        save your {place|work|changes|number|reference}
        your {discount|voucher|prize|free|gift}
        {closed|applied|expired|ended|problem|scam|scams|fake|hoax|website|online|app}
        {complain~|refund~}
        call is free
        free of charge
        no longer
        draw is
      `,
    },
    beginsNot: { language: 'en', phrases: 'to save' },
  },
  // "Open an account by Friday and get fifty pounds."
  {
    all: [
      {
        language: 'en',
        phrases:
          '{open|take out|buy|order|join|switch|refer|spend|sign up|renew|subscribe|upgrade} *12 and {we will|you will|get|receive|save|earn|win|enjoy|pay}',
      },
    ],
    none: {
      language: 'en',
      phrases: `
        {again|queue|website|online|app|need}
        ask you
        send you {a|the} {form|letter}
      `,
    },
  },
  // "Our new card gets you into every lounge."
  {
    all: [
      {
        language: 'en',
        phrases: `
          {our|the new|a new|my} *8 {get|gets|give|gives|let|lets|bring|brings|save|saves|offer|offers|make|makes|help|helps|keep|keeps|cover|covers} you
          {our|the new|a new|my} *8 {has|have} {landed|arrived|launched}
          {our|the new|a new|my} *8 {is|are} {here|out|back|in store|in stock}
          {our|the new|a new|my} *8 {come|comes} with
          {our|the new|a new|my} *8 {start|starts} {at|from}
        `,
        unless: `
          {our|the new|a new|my} {office|offices|branch|branches|shop|shops|clinic|clinics|reception|switchboard|voicemail|opening|hours|address|pool|door|doors}
          {our|the new|a new|my} {people|staff|team|teams|adviser|advisers|agent|agents|nurse|nurses|doctor|doctors|engineer|engineers|driver|drivers}
          {our|the new|a new|my} {bus|buses|train|trains|ferry|ferries|boat|boats|flight|flights|power|water|light|lights}
          {our|the new|a new|my} {line|lines|phone|phones|system|systems|menu|number|numbers|record|records|computer|computers|server|servers}
          {our|the new|a new|my} {web|website|webchat|webpage|app}
        `,
      },
    ],
    none: {
      language: 'en',
      phrases: `
        {called|rang|written|wrote|callback|letter|form}
        by {noon|#}
        by {one|two|three|four|five|six} o clock
      `,
    },
  },
  // "Upgrade today."
  {
    all: [
      {
        language: 'en',
        phrases: `
          {our|us|today|now|new|free|yourself}
          this {week|month|spring|summer|autumn|winter|year|weekend}
          for {just|only|less}
          from {just|only}
        `,
      },
    ],
    begins: {
      language: 'en',
      sets: 'lead = hello|hi|and|so|now|please|also|plus|or|why not|then|',
      phrases:
        '<lead> <lead> {upgrade|switch|sign up|subscribe|join|come over|treat|discover|experience|explore|taste|sample|save|earn|win|shop|hurry|indulge|celebrate|protect|insure}',
    },
    none: {
      language: 'en',
      phrases: '{again|queue|line|later|website|web|app|online|call|menu|recording|place|conference|meeting}',
    },
  },
];
