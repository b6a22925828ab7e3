import type { PhraseLists } from '../words/phrases.ts';

/** Words that sell, rather than answer what somebody rang for. */
export const selling: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      our = our|my|the|a|an|this|these|your
      thing = product|products|plan|plans|package|packages|deal|deals|offer|offers|card|cards|bundle|bundles|cover|insurance|warranty|membership|memberships|range|service|services|app|account|accounts|loan|loans|credit card|travel card|broadband|tariff|subscription|club|rewards|programme|program|sale|promotion|collection|upgrade|upgrades|policy|mortgage|mortgages
      good = special|exclusive|limited time|limited|fantastic|amazing|great|exciting|unbeatable|introductory|seasonal|summer|winter|spring|autumn|christmas|holiday|half price|brand new|new|latest|premium|discounted
    `,
    phrases: `
      did you know *3 {we|you can|you could|that we|our|save|earn}
      {have|had} you {heard|thought|considered|tried|seen|looked} *2 {about|of|our|at|adding|upgrading|switching|taking|getting|joining}
      {why not|do not forget to|remember to|do not miss} {try|ask|upgrade|add|join|switch|take|treat|visit|sign|book|our|out|buy|explore|protect}
      {ask|talk to|speak to} {us|me|one of us|your *2|our *2|any of our *2|the _|a member of *2} *2 about {our|adding|upgrading|switching|a new|how you could save|saving} *4
      {enjoy|save|get|earn|claim|win|receive|take} {up to|an extra|as much as|} {#|double|triple|half|bonus|extra|free|one|two|three|four|five|ten|fifteen|twenty|twenty five|thirty|forty|fifty|seventy five} {#|points|percent|per cent|pounds|dollars|euros|months|miles|off|rewards|nights|gift|gifts|delivery|upgrade|cashback} {off|free|on|when|for|with|a|all|}
      {# percent|# per cent|half price|ten percent|twenty percent|fifty percent|ten per cent|twenty per cent|fifty per cent|thirty per cent} off
      <good> {<good>|} {offer|offers|deal|deals|promotion|promotions|discount|discounts|prices|savings|travel card|rewards card}
      {upgrade|switch|add|move|sign up|subscribe} {now|today|} {to|for|} {<our>|} {<good>|} {<good>|} <thing>
      {would you like|are you interested in|could we interest you in|may we interest you in|can we interest you in|interested in} *3 {upgrade|upgrading|adding|joining|hear about our|hearing about our|a quote|our <good> *2|insurance|extended warranty|our premium|extra cover|a new}
      {you may|you might|you could|you are} {qualify|be eligible|eligible|be able to save|save|be entitled to save|selected} *2 {for|on|up to|money|#|to receive}
      {free|complimentary} {gift|gifts|trial|month|upgrade|quote|cruise|holiday}
      {prize draw|cash prize|win a|chance to win|our sale|sale is on|black friday|cyber monday|loyalty programme|rewards programme}
      {switching|upgrading|moving} to our *3 <thing>
      {have|had} you {ever|} {considered|thought about|thought of} *2 {adding|protecting|upgrading|insuring|switching|joining|buying|getting|treating|a|an|our} *5
      {this month|this week|today|this season|for now|for one week} only
      {free|half price|discounted|complimentary} {installation|delivery|fitting|upgrade|service|membership|screening|tickets|lessons} {on|for|with|when} {all|any|every|our|new|your|you} *3
      {you|you too} {could|can} be {paying|saving|earning|getting|enjoying} {less|more|up|points|money} *4
      {tell|ask} {me|us|one of us|your _|our _} how {you|to} {can|could|} {save|earn|upgrade} *3
      apply {now|today|online} for *4
      {for|is|from|at|with} {only|just|as little as|from just} {#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty} {pounds|euros|dollars|rupees|pence|cents} {a|per|each|every} {day|week|month|year|night}
      {sign up|enrol|subscribe|switch|join us|order yours|get yours|book yours} {today|now|online today}
      {save|saving} {money|time and money|pounds|hundreds} *2 {with|by|on}
      {limited time only|while stocks last|offer ends|terms apply|for a limited time|best value|great value|unbeatable value}
      {introducing|discover|check out|take a look at} {our|the} {<good>|} {_|} {_|} <thing>
      we {also|now} {sell|offer|do|have} *6 {from just|from only|at half|at low|save|special|great|new range}
    `,
    unless: `
      {refund|complaint|problem|claim|query|question|ask|asking|ring|ringing|call|calling|cancel|end|leave} {for|about|with|on|} {<our>|an|} {_|} {offer|upgrade|free trial|prize draw|sale}
      {offer|offers} {you|a|an|to} {call|callback|appointment|interpreter|time}
      to {sign up|enrol|subscribe|switch|join us} {today|now}
      house sale
      did you know that your call
    `,
  },
};
