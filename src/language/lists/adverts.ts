import type { PhraseLists } from '../words/phrases.ts';

/** What sells, or tells of itself, where callers still wait to say why they ring: besides the words of `selling`. */
export const adverts: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      thing = plan|plans|range|deal|deals|offer|offers|package|packages|product|products|card|cards|loan|loans|membership|memberships|cover|insurance|service|services|sale|savings|collection|treatments|treatment|rewards|scheme|programme|program|club|tickets|season|menu|specials
      us = we|our|us
    `,
    phrases: `
      did you know
      {ask|inquire} {us|one of us|your _|our _|any of our _|} {today|now|in store|instore|in branch|} about {our|the new|our new|how you could|joining|becoming|switching|saving|getting} *6
      {let|allow} {us|me} {to|} tell you {about|how} *6
      {<us>|we are {pleased|delighted|excited|proud|thrilled|happy} to|we would like to|i am {pleased|delighted|excited|proud} to} {announce|introduce|unveil|launch|present} *6
      {we are|we have|we are now|we also have|we have got} {running|offering|got|having|holding|giving away|celebrating *4 with|giving|} {a|an|our|some|these|great|special} {_|} {_|} {special|specials|offer|offers|sale|deal|deals|discount|discounts|promotion|promotions|giveaway|bargain|bargains|savings|competition|voucher|vouchers|clearance}
      {perfect|ideal|great|wonderful|excellent|fantastic} for {families|all the family|the whole family|couples|kids|children|groups|beginners|parties|_ occasions|any occasion|summer|winter|the summer|the winter|christmas}
      {a|one} {quarter|third|half|fifth|tenth} off *2
      {months|weeks|nights|days|weeks|month|week|night|day|lessons|visits|sessions} {free|for free|half price|on us|at no cost}
      {our|the|a} {_|} {_|} {special|specials|bargains|giveaway|clearance|closing down sale} {on|this|for|now|is|are|ends|runs|starts} *2
      {ask|see|check with|speak to} {your|our|any|the} _ {about|for|how} {our|the|a|details|more|a quote|yours}
      {great|big|huge|massive|bigger|real|fantastic|exclusive|special|unbeatable|amazing} {savings|discounts|reductions|bargains|value|deals|offers|prices|rewards|perks|benefits}
      {exclusive|special} to {members|customers|new customers|you|our *2}
      {sale|offer|promotion|deal|discount} {must end|ends|is on|now on|finishes|continues|applies} *3
      {cheaper|better|lower|more affordable} {than {you think|ever|before}|for less|rates than} *2
      {join|become one of} {over|more than|the|our} *3 {who|happy|members|customers} *3
      {your|a|the} {first|next} {_|} {month|year|visit|lesson|session|delivery|order|week|consultation|treatment|ride|class} {is|are|comes|absolutely} {_|} {free|half price|discounted|complimentary|on us}
      {cash back|cashback|loyalty points|reward points|bonus points|air miles|gift with} *3
      {voucher|vouchers|discount|discounts|money off|points|free _} {when|with|on|for} {you|every|all|your} {_|} {spend|buy|book|order|join|refer|switch|purchase|visit|stay} *2
      {no|without|before} {better|finer} {place|way|time} to *4
      {make|makes} {this|the|your} {_|} {summer|winter|christmas|holiday|easter|birthday|wedding|day} {special|one to remember|magical|unforgettable|memorable}
      {do you|would you} {know|like|want|fancy|need|love} {you|to|a|an|how|that} {_|} {save|saving|earn|win|cut|lower|could save|could be|upgrade|cheaper|extra|more for}*4
      why not _ {your|our|a} *4 with {our|a new|one of our} *4
      pay {nothing|no interest|no fees} {till|until|before|for} *3
      {loans|mortgages|rates|fares|cover|insurance|rooms|flights|broadband|plans} {is|are} {now|currently|just} {from|only|just} *4
      have you {ever|} {tasted|tried|seen|booked|visited|met|discovered|joined|sampled|heard about|got} {our|the new|your} *4
      with no {annual fee|annual fees|joining fee|monthly fee|fees|interest to pay|deposit|contract|obligation|strings attached|set up fee}
      {interest free|fee free|commission free} *3
      {second|third|other} {pair|one|night|month|visit} {free|half price|on us}
      {try|explore|discover|experience|taste|meet|sample|browse|introducing} {our|the new|the all new|all new|a new|the latest} {_|} {_|} {<thing>|_}
      {our|the|a} {_|} {_|} {sale|event|promotion|open day|open evening|open house|fair} {is|starts|ends|runs|begins|continues|now|takes} *4
      {visit|come to|come along to|join us at|join us for|drop in to|see us at|call in to|pop in to} {our|the} {_|} {_|} {open day|open evening|open house|showroom|sale|fair|event|webinar|exhibition|showhome|store}
      {now in stock|in stores now|in store now|now on sale|now enrolling|now taking bookings|now booking|now open for bookings|on sale now|now taking orders}
      {book|reserve|order|register|enrol|apply|sign up} {now|early|today} {for|and|to} *4
      {places|spaces|tickets|seats|numbers|supplies} are {strictly|} {limited|going fast|selling fast}
      {do not|never} {miss|miss out|delay|wait to} {on|out|our|this|the|a} *4
      {perfect|ideal|great|lovely|wonderful} {gift|gifts|present|presents|stocking filler} {for|idea|ideas|.}
      make {a|the} {perfect|great|ideal|lovely|wonderful} {gift|gifts|present|presents}
      {lowest|best|unbeatable|great|low|lower|competitive|keen} {price|prices|rate|rates|fares|premiums} {guaranteed|in town|in the *2|of the year|ever|around|on|every day|anywhere|for}
      {refer|bring|tell|introduce} {a friend|your friends|a neighbour} {and|to}
      {are you|could you be|is your _|is your _ _} {paying too much|overpaying|missing out|getting the best|ready for the {winter|summer|season|festive|holidays}}
      {cut|slash|lower|halve|reduce} {your|the cost of your} {_|} {bill|bills|costs|cost|premium|premiums|repayments|payments} {by|with|today|now|.}
      {up to|save|saving|another} {#|half|a third|ten|fifteen|twenty|thirty|fifty} {percent|per cent|%|pounds|dollars|euros|rupees|rand} {off|when|on|with|if}
      {enjoy|get|receive|claim|collect} {your|a|one|two|three|#|our} {_|} {free|complimentary|discounted|half price} *3
      {free|half price|complimentary} {with|for|when|on} {every|each|all|any|your next|new|the first}
      {tickets|memberships|vouchers|gift cards|gift vouchers|season tickets|places|subscriptions} {are|is} {now|still|on} {available|on sale|sale|discounted}
      {find out|learn|hear|discover} {more|all|} {about|how} our *3 <thing>
      tell you about our *4
      {ask|speak to|talk to} {us|one of us|one of our *2|your *2|our *2|any of our *2} {today|now|} about {our|the|a|a new} *3 <thing>
      {why not|be sure to|do not forget to|make sure to} {ask|try|take advantage|check out|come|see|visit us|join|treat}
      {looking for|in the market for|thinking of|thinking about|dreaming of} *4 {look no further|we can help|we have|talk to us|ask us}
      {now is|there has never been} {the|a better} *2 time to
      {our new|our brand new|our latest|brand new} *3 {is here|is out|are here|have arrived|has arrived|now available|is now available|are now available|has launched|have launched}
      {get|take|enjoy|receive} {ten|fifteen|twenty|thirty|forty|fifty|half|#} {percent|per cent|%} off
      {this month only|for this month only|this week only|today only|while supplies last|for new customers only}
      {buy one|two for one|two for the price of one|three for two}
      {our|a|the|this} {special|spring|summer|autumn|winter|seasonal|christmas|january} {offer|offers|sale|discount|promotion}
      {earn|earns|earning|collect} {double|triple|bonus|extra} {points|miles|rewards|cashback}
      {prize draw|sweepstake|sweepstakes|win a prize|to win a|competition to win}
      {ask|speak to|talk to} {us|one of us|our _} {how|about how} to {save|halve|cut|lower|reduce|get more} *4
      {treat|spoil|reward|pamper|surprise} {yourself|{someone|somebody} {_|} {_|}|your _|the _ {in your life|you love}|a {friend|loved one}} {to|with} *3
      {treat|spoil|reward|pamper} {yourself|someone special|your family|somebody special|the one you love|a loved one} *2
      {new {this|for} {month|week|spring|summer|autumn|winter|year}|just arrived in {our|the} _}
      {switch|upgrade|move} {your _|_|} {_|} {and|to|for} {save|saving|enjoy|our _|gold|premium|platinum|unlimited|a pound} *4
      our {_|} {_|} {_|} <thing> {start|starts|begin|begins} {at|from} {just|only|} *2
      {book|buy|order|join|switch|upgrade|sign up|apply|reserve} {now|today|early|online|before *2|by *2} {and|to} {save|get|earn|enjoy|win|receive|claim}
      {stay|buy|book|take|order} {#|two|three|four|five|six|seven} {_|} {and|} {pay for|get} {#|one|two|three|four|five|six|a _}
      our {_|} {loans|mortgages|rates|deals|prices|plans|policies|fares|rooms|tariffs|packages} {start|begin|now start} {at|from} *4
      {now is|this is|there is no better|it is} {a|the|} {great|good|perfect|best|ideal|right|better} time to {buy|sell|switch|remortgage|invest|save|book|join|upgrade|move|renew|renovate|visit|plan|start} *2
      {be in with a chance|for your chance|for a chance|your chance} {of|to} {win|winning} *2
      {fancy|dreaming of|longing for|in need of|ready for} {a|an|some} {_|} {holiday|break|treat|getaway|cruise|bargain|upgrade|makeover|new _} *6
      {for {just|only|as little as}|from {just|only}} {#|a|_} {pound|pounds|pence|dollar|dollars|euros|cents} {a|per} {week|month|day|year}
      our {_|} {_|} {brochure|catalogue|collection} {is|are} {out|here|now|in|available} *2
      {follow us|like us|find us} on {facebook|instagram|twitter|linkedin|tiktok|social media|x}
    `,
    unless: `
      {try|explore|browse|discover|meet|let us tell you|let me tell you} *6 {website|web|app|portal|online|chat|chatbot|again|option|key|number|line|how this|how to use|how long|where you|what you need}
      tell you {about|how} {the|this|today} {_|} {change|changes|closure|delay|delays|strike|outage|fault|works|roadworks|line|call|service|recall|warning|storm|flood}
      did you know that {your call|calls|this call|we record|if}
      did you know {that|} {you can|you may} {press|dial|say|stay|speak|ask|wait}
      {refund|complaint|problem|claim|query|question|cancel|about} {for|about|with|on|} {our|an|a|the} {_|} {offer|sale|prize draw}
    `,
  },
};
