import type { PhraseLists } from '../words/phrases.ts';

/** Sentences that send callers to a website or an app. */
export const webDeflection: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      site = web page|website|web site|site|web pages|webpages|online pages|internet site|web page|webpage|homepage|home page|online portal|portal|web|app|mobile app|online account|online form|online chat|online service|web chat|webchat|help pages|faq page|faq pages|knowledge base|faqs|support pages
      our = our|the|this|their|a|your|my
      do = do|find|check|pay|book|apply|manage|view|see|see to|change|update|report|renew|order|track|register|get|make|access|submit|complete|read|download|request|cancel|answer|resolve|use
      address = www|w w w|dot com|dot org|dot net|dot gov|dot co dot uk|dot co|dot uk|dot ie|dot au|dot nz|dot ca|dot in|dot za|dot us|dot edu|dot ac|dot info|dot io|dot health|dot school|dot nhs|dot eu|dot law|dot shop|dot app|dot example|h t t p|http|https|double u double u double u
    `,
    phrases: `
      {visit|see|use|try|check|go to|log on to|log in to|log onto|log into|refer to|look at|look on|browse|head to|turn to|download|open} {us|<our> *5|} {<site>|online}
      you can {now|also|even|} {<do>|move|claim|make|send|tell|settle|switch|top up|add|print|see|have} *10 {online|{from|in|on|through|via|using|with} <our> {_|} <site>}
      {answered|solved|found|dealt with|done|explained|resolved} {by|through|with|via|on|in|at} *3 {<site>|website is|online|chatbot|help centre|help pages|faqs|faq}
      {website's|site's|app's|portal's} {help|faq|answers|support} *2
      visit us {online|on the web|on the internet}
      {can|could|may|you will|you might} *3 <do> *6 {online|on <our> *3 <site>|in <our> *3 <site>|through <our> *3 <site>|at *4 <address>|via <our> *3 <site>|using <our> *3 <site>}
      <do> *6 {online|on <our> *2 <site>|in <our> *2 <site>|through <our> *2 <site>|using <our> *2 <site>} {at any time|any time|anytime|instead|now|today|{24|twenty four} hours|day or night|.}
      {can be|are|is|could be} {found|done|answered|made|booked|paid|checked|seen|managed|completed|reported|resolved} *4 {online|on <our> *2 <site>|in <our> *2 <site>|at *3 <address>}
      {must|should|have to|has to|need to|needs to|may only|can only} {now|only|} {be|} {made|done|submitted|sent|lodged|completed|booked|paid|ordered|reported|requested|filed|managed|renewed|apply|book|pay|order|report|register|request|renew} *4 {online|on <our> *3 <site>|through <our> *3 <site>|via <our> *3 <site>|using <our> *3 <site>|in <our> *3 <site>}
      {see|read|check|consult|look at|turn to|find} {our|the|a list of|your} {_|} {help|faq|faqs|information|question|questions|support|answer|answers|guide|guides|advice|frequently asked questions} {page|pages|section|centre|} {online|at *4 <address>|on <our> *3 <site>}
      {look|have a look|take a look|read|browse|scroll|explore|search|looking|start with|begin with|check out} {at|through|on|over|round|around|for|up|} *5 {online|on <our> {_|} <site>|at *3 <address>}
      {our|the|a|my} {_|} {virtual|digital|online|automated|chat|ai|smart|web} {helper|assistant|agent|adviser|advisor|bot|concierge|team|desk} {on|at|in|is|can|will|answers|knows|handles} *4
      {our|the|a|chat with our|talk to our|message our|ask our} {chatbot|chat bot|bot|livechat|live chat|whatsapp|messenger} {on|at|in|is|can|will|answers|service|number|channel|.} *3
      {message|chat with|text|find|reach|contact} us {on|via|through|using} {whatsapp|messenger|facebook|twitter|x|instagram|live chat|web chat|webchat|our app|our website|the app|the website|online}
      {find|get|see|read|download|print} {all|any|most|more|our|the|a|your|further|full|lots|details|everything|information} *5 {at *3 <address>|online|on <our> {_|} <site>}
      {log|sign} {in|on|into|onto|up} {to|for|at|} *3 {<site>|online|<address>|account online}
      {register|sign up|enrol|create} {for|an|a|your} {_|} {_|} {online|<site>|<address>}
      {the|an|our} {online|digital|internet|web} {service|form|tool|portal|account|calendar|booking system|system|channel|option} {is|can|will|lets|allows|has|gives} *3
      {most|many|nearly all|almost all|all|lots} {of|} {our|the|your|} {_|} {_|} {questions|answers|things|enquiries|inquiries|queries|services|requests|tasks|problems|callers|customers|people|transactions|forms|changes} *4 {online|<site>|<address>|on the {internet|web}}
      {scan|using|use} the {qr|q r} code *4
      {quicker|faster|easier|simpler|sooner} {online|on <our> *2 <site>|in <our> *2 <site>|through <our> *2 <site>|using <our> *2 <site>|to use <our> *2 <site>|on the {web|internet}}
      {find|finds|think|thinks|prefer|prefers|say|says} <our> *2 <site> {quicker|faster|easier|simpler|more convenient|best|helpful}
      {available|accessible|open|there} {online|on <our> *2 <site>|at *3 <address>} {at any time|any time|24|twenty four|day or night|.}
      {available|accessible|found|answered} *3 {online|on <our> *2 <site>}
      {only|now} {online|on <our> *2 <site>|in <our> *2 <site>}
      {at|on|to|is|visit} {www|w w w|h t t p|http|https}
      {website|web address|address} {is|at} *6 <address>
      {visit|go to|see|at|on|our website} *2 _ {<address>|dot _}
      {have|has|did} you {tried|considered|thought|try|looked|checked|seen|visited|been to|used|read} *3 {<site>|online}
      {look|find|do|pay|check|sort|see|get|settle|manage} {it|this|that|everything|more|answers|help|information} {out|up|all|yourself|} {yourself|} {online|on <our> {_|} <site>|at *2 <address>|on the {internet|web}}
      find {answers|help|everything|all this|what you need} *2 {on the {internet|web}|online|<site>}
      {our|the} {_|} <site> {does|can do|has|offers|will do|lets you|shows you|gives you|answers|can help|can answer|never sleeps|is always open|is open|is here}
      {everything|all|what|anything} {you need|you want|you may need|to know} *3 {online|<site>|<address>|dot _}
      for {faster|quicker|instant|immediate|speedier|more|further} {help|service|answers|information|assistance} *4 {online|<site>|<address>}
      {most|many|all} *3 {quicker|faster|easier|simpler|done|answered} {with|on|in|at|through|using} <our> {_|} <site>
      {takes|take} *4 {online|through <our> *2 <site>|on <our> *2 <site>|in <our> *2 <site>}
      {log|sign} {in|on} {and|to} *6 {<site>|online}
      {is|are} {all|} {on|at|in} <our> {_|} <site>
      save {time|yourself time|yourself a call|a call} *4 {online|<site>}
      {our|the} {live chat|web chat|chat|chatbot|online chat|online help} {is|are} {always|} {open|here|available|there|ready|quicker|faster}
      {can be|may be|could be|are|is} {downloaded|submitted|ordered|renewed|viewed|filled in|requested|cancelled|changed|updated|tracked|sent} *3 {online|{on|from|through|via|in|using} <our> {_|} <site>}
      skip the {wait|queue|line} *6 {online|<site>}
    `,
    unless: `
      {here|by phone|over the phone|in person|at any _|by post|by card} *8 {or|and} *3 {<site>|online}
      {help|problem|problems|trouble|question|questions|difficulty|issue|issues|enquiry|inquiry} {with|using|about|logging in to|logging into|logging on to|signing in to} *5 {<site>|online}
      <site> {is not|does not|has stopped|will not|are not} {work~|load~|open~|let}
      {cannot|could not|can not|unable to} *5 {online|<site>}
      {visit|visiting|on} site
      {if you have|if you} {already|} {tried|used|ordered|paid|booked|bought|applied|registered} *5 {online|<site>}
    `,
  },
};
