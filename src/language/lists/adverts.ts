import type { PhraseLists } from '../words/phrases.ts';

/** What sells, or tells of itself, where callers still wait to say why they ring: besides the words of `selling`. */
export const adverts: PhraseLists = {
  en: {
    language: 'en',
    sets: {
      thing:
        'plan|plans|range|deal|deals|offer|offers|package|packages|product|products|card|cards|loan|loans|membership|memberships|cover|insurance|service|services|sale|savings|collection|treatments|treatment|rewards|scheme|programme|program|club|tickets|season|menu|specials',
      us: 'we|our|us',
    },
    phrases: [
      'did you know',
      '{find out|learn|hear|discover} {more|all|} {about|how} our *3 <thing>',
      'tell you about our *4',
      '{ask|speak to} {us|one of us|one of our *2|your *2|our *2|any of our *2} {today|now|} about our *3 <thing>',
      '{why not|be sure to|do not forget to|make sure to} {ask|try|take advantage|check out|come|see|visit us|join|treat}',
      '{looking for|in the market for|thinking of|thinking about|dreaming of} *4 {look no further|we can help|we have|talk to us|ask us}',
      '{now is|there has never been} {the|a better} *2 time to',
      '{our new|our brand new|our latest|brand new} *3 {is here|is out|are here|have arrived|has arrived|now available|is now available|are now available|has launched|have launched}',
      '{get|take|enjoy|receive} {ten|fifteen|twenty|thirty|forty|fifty|half|#} {percent|per cent|%} off',
      '{this month only|for this month only|this week only|today only|while supplies last|for new customers only}',
      '{buy one|two for one|two for the price of one|three for two}',
      '{our|a|the|this} {special|spring|summer|autumn|winter|seasonal|christmas|january} {offer|offers|sale|discount|promotion}',
      '{earn|earns|earning|collect} {double|triple|bonus|extra} {points|miles|rewards|cashback}',
      '{prize draw|sweepstake|sweepstakes|win a prize|to win a|competition to win}',
      '{ask|speak to|talk to} {us|one of us|our _} {how|about how} to {save|halve|cut|lower|reduce|get more} *4',
      '{treat|spoil|reward|pamper|surprise} {yourself|{someone|somebody} {_|} {_|}|your _|the _ {in your life|you love}|a {friend|loved one}} {to|with} *3',
      '{treat|spoil|reward|pamper} {yourself|someone special|your family|somebody special|the one you love|a loved one} *2',
      '{new {this|for} {month|week|spring|summer|autumn|winter|year}|just arrived in {our|the} _}',
      '{switch|upgrade|move} {your _|_|} {_|} {and|to|for} {save|saving|enjoy|our _|gold|premium|platinum|unlimited|a pound} *4',
      'our {_|} {_|} {_|} <thing> {start|starts|begin|begins} {at|from} {just|only|} *2',
      '{book|buy|order|join|switch|upgrade|sign up|apply|reserve} {now|today|early|online|before *2|by *2} {and|to} {save|get|earn|enjoy|win|receive|claim}',
      '{stay|buy|book|take|order} {#|two|three|four|five|six|seven} {_|} {and|} {pay for|get} {#|one|two|three|four|five|six|a _}',
      'our {_|} {loans|mortgages|rates|deals|prices|plans|policies|fares|rooms|tariffs|packages} {start|begin|now start} {at|from} *4',
      '{now is|this is|there is no better|it is} {a|the|} {great|good|perfect|best|ideal|right|better} time to {buy|sell|switch|remortgage|invest|save|book|join|upgrade|move|renew|renovate|visit|plan|start} *2',
      '{be in with a chance|for your chance|for a chance|your chance} {of|to} {win|winning} *2',
      '{fancy|dreaming of|longing for|in need of|ready for} {a|an|some} {_|} {holiday|break|treat|getaway|cruise|bargain|upgrade|makeover|new _} *6',
      '{for {just|only|as little as}|from {just|only}} {#|a|_} {pound|pounds|pence|dollar|dollars|euros|cents} {a|per} {week|month|day|year}',
      'our {_|} {_|} {brochure|catalogue|collection} {is|are} {out|here|now|in|available} *2',
      '{follow us|like us|find us} on {facebook|instagram|twitter|linkedin|tiktok|social media|x}',
    ],
    unless: [
      'did you know that {your call|calls|this call|we record|if}',
      'did you know {that|} {you can|you may} {press|dial|say|stay|speak|ask|wait}',
      '{refund|complaint|problem|claim|query|question|cancel|about} {for|about|with|on|} {our|an|a|the} {_|} {offer|sale|prize draw}',
    ],
  },
};
