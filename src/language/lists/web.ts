import type { PhraseLists } from '../words/phrases.ts';

/** Sentences that send callers to a website or an app. */
export const webDeflection: PhraseLists = {
  en: {
    language: 'en',
    sets: {
      site: 'web page|website|web site|site|web pages|webpages|online pages|internet site|web page|webpage|homepage|home page|online portal|portal|web|app|mobile app|online account|online form|online chat|online service|web chat|webchat',
      our: 'our|the|this|their|a|your|my',
      do: 'do|find|check|pay|book|apply|manage|view|see|see to|change|update|report|renew|order|track|register|get|make|access|submit|complete|read|download|request|cancel|answer|resolve|use',
      address:
        'www|w w w|dot com|dot org|dot net|dot gov|dot co dot uk|dot co|dot uk|dot example|h t t p|http|https|double u double u double u',
    },
    phrases: [
      '{visit|see|use|try|check|go to|log on to|log in to|log onto|log into|refer to|look at|look on|browse|head to|turn to|download|open} {us|<our> *5|} {<site>|online}',
      'visit us {online|on the web|on the internet}',
      '{can|could|may|you will|you might} *3 <do> *6 {online|on <our> *3 <site>|in <our> *3 <site>|through <our> *3 <site>|at *4 <address>|via <our> *3 <site>|using <our> *3 <site>}',
      '<do> *6 {online|on <our> *2 <site>|in <our> *2 <site>|through <our> *2 <site>|using <our> *2 <site>} {at any time|any time|anytime|instead|now|today|{24|twenty four} hours|day or night|.}',
      '{can be|are|is|could be} {found|done|answered|made|booked|paid|checked|seen|managed|completed|reported|resolved} *4 {online|on <our> *2 <site>|in <our> *2 <site>|at *3 <address>}',
      '{quicker|faster|easier|simpler|sooner} {online|on <our> *2 <site>|in <our> *2 <site>|through <our> *2 <site>|using <our> *2 <site>|to use <our> *2 <site>|on the {web|internet}}',
      '{find|finds|think|thinks|prefer|prefers|say|says} <our> *2 <site> {quicker|faster|easier|simpler|more convenient|best|helpful}',
      '{available|accessible|open|there} {online|on <our> *2 <site>|at *3 <address>} {at any time|any time|24|twenty four|day or night|.}',
      '{available|accessible|found|answered} *3 {online|on <our> *2 <site>}',
      '{only|now} {online|on <our> *2 <site>|in <our> *2 <site>}',
      '{at|on|to|is|visit} {www|w w w|h t t p|http|https}',
      '{website|web address|address} {is|at} *6 <address>',
      '{visit|go to|see|at|on|our website} *2 _ {dot com|dot org|dot net|dot gov|dot co dot uk|dot example}',
      '{have|has|did} you {tried|considered|thought|try|looked} *3 {<site>|online}',
      '{look|find|do|pay|check|sort|see|get|settle|manage} {it|this|that|everything|more|answers|help|information} {out|up|all|yourself|} {yourself|} {online|on <our> {_|} <site>|at *2 <address>|on the {internet|web}}',
      'find {answers|help|everything|all this|what you need} *2 {on the {internet|web}|online|<site>}',
      '{our|the} {_|} <site> {does|can do|has|offers|will do|lets you|shows you|gives you|answers|can help|can answer|never sleeps|is always open|is open|is here}',
      '{everything|all|what|anything} {you need|you want|you may need|to know} *3 {online|<site>|<address>|dot _}',
      'for {faster|quicker|instant|immediate|speedier|more|further} {help|service|answers|information|assistance} *4 {online|<site>|<address>}',
      '{most|many|all} *3 {quicker|faster|easier|simpler|done|answered} {with|on|in|at|through|using} <our> {_|} <site>',
      '{takes|take} *4 {online|through <our> *2 <site>|on <our> *2 <site>|in <our> *2 <site>}',
      '{log|sign} {in|on} {and|to} *6 {<site>|online}',
      '{is|are} {all|} {on|at} <our> {_|} <site>',
      'save {time|yourself time|yourself a call|a call} *4 {online|<site>}',
      '{our|the} {live chat|web chat|chat|chatbot|online chat|online help} {is|are} {always|} {open|here|available|there|ready|quicker|faster}',
      '{can be|may be|could be|are|is} {downloaded|submitted|ordered|renewed|viewed|filled in|requested|cancelled|changed|updated|tracked|sent} *3 {online|{on|from|through|via|in|using} <our> {_|} <site>}',
      'skip the {wait|queue|line} *6 {online|<site>}',
    ],
    unless: [
      '{help|problem|problems|trouble|question|questions|difficulty|issue|issues|enquiry|inquiry} {with|using|about|logging in to|logging into|logging on to|signing in to} *5 {<site>|online}',
      '<site> {is not|does not|has stopped|will not|are not} {work~|load~|open~|let}',
      '{cannot|could not|can not|unable to} *5 {online|<site>}',
      '{visit|visiting|on} site',
      '{if you have|if you} {already|} {tried|used|ordered|paid|booked|bought|applied|registered} *5 {online|<site>}',
    ],
  },
};
