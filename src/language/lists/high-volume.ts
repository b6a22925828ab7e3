import type { PhraseLists } from '../words/phrases.ts';

/** Claims that more people ring than ever, in words that are the same on every day. */
export const highVolume: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      more = unusually|exceptionally|extremely|abnormally|unexpectedly|particularly|very|extraordinarily|unprecedentedly|incredibly|really|remarkably|especially
      high = high|large|heavy|higher|larger|heavier|unusual|unprecedented|exceptional|great|increased|greater|record|abnormal|significant|elevated|big|huge
      volume = volume|volumes|number|numbers|level|levels|amount|amounts|demand
      calls = calls|enquiries|inquiries|callers|people ringing|contacts|contact|phone calls|telephone calls
      usual = usual|normal|expected|ever|ever before|we expected|average|usually
    `,
    phrases: `
      {our|the} {_|} {team|teams|staff|advisers|agents|operators|nurses|receptionists|office|lines|helpline|switchboard|surgery} {is|are} {currently|now|still|} {<more>|much|a lot|far|even|} busier than {<usual>|ever|average|we *2}
      {due to|because of|owing to|with} the {sheer|} <volume> of {<calls>|people {calling|ringing}} {we are|we have|that|coming|.} *4
      demand {for|on} {our|the} {_|} {service|services|lines|team|help|advice} {is|remains} {currently|now|} {<more>|} <high>
      {wait|hold|be waiting|be holding} {a {bit|little}|much|for|} longer than {<usual>|average|you {may|might} expect}
      {due to|because of|owing to|as a result of|given|thanks to} {the|a|our|} {<more>|} <high> {<volume> of|} demand
      {wait|waiting|hold|holding} {a {bit|little}|much|} longer than {we {would|} {like|want|hope}|<usual>|average}
      {higher|larger|heavier|greater} than {<usual>|average} {call|caller|contact|phone|} {<volume>|<volume> of <calls>}
      {<more>|} {<more>|} <high> {call|caller|contact|enquiry|inquiry|phone|telephone} <volume>
      {<more>|} {<more>|} <high> <volume> of {phone|telephone|incoming|} <calls>
      {a|} {surge|spike|rise|increase|peak} in {call volume|call volumes|calls|enquiries|callers|demand}
      {call|caller|contact} {volume|volumes} {is|are|remain|remains|have been} {currently|now|still|} {<more>|} <high>
      {far|many|a lot|much|} more <calls> than {is|are|we are|we} {<usual>|used to|normally *2|can}
      {far|many|a lot|much|} more <calls> than <usual>
      {we are|lines are|our lines are|all our lines are|phones are|our phones are|we are all} {currently|now|still|all|} <more> busy {at the moment|right now|today|just now|}
      {we are|lines are|our lines are|our phones are} {currently|now|} {<more>|much|a lot|far|} busier than <usual>
      {we are|our team is|our teams are} {currently|now|} {taking|getting|receiving|handling|answering|dealing with|experiencing|seeing} {<more>|} {a lot|lots|a great many|so many|a large number} of <calls>
      {wait|waits|waiting|queue|hold} {times|time|} {is|are|may be|will be} {currently|now|} {longer|higher} than {<usual>|average}
      longer than {usual|normal|average} {wait|waits|waiting|hold} {time|times|}
      {a great many|a lot of|lots of|so many|very many|a large number of|record numbers of|a huge number of|an unusual number of} {our|the|} {people|callers|customers|you|patients|members|clients|passengers|tenants|residents|parents} {are|is} {calling|ringing|phoning|waiting|trying *4|on the line|in the queue} *3 {today|now|at the moment|right now|.}
      {because|as|since} {so many|so very many|many|a lot of|lots of} {people|callers|customers|of you} *2 {calling|ringing|phoning|waiting|rung|called|phoned}
      {our team|our teams|our staff|our advisers|our agents|everyone here|everybody here|the office|reception} {is|are} {all|currently|now|} <more> busy *3
      more {people|callers|of you|customers|patients} *3 than {is|are|} <usual> *3
      {it is|things are|we are|everything is} {currently|now|} <more> {busy|hectic} {here|today|right now|at the moment|just now|this _|.}
      {under|in|at times of|experiencing|facing|seeing} {<more>|} {heavy|high|great|exceptional|unprecedented|increased|extreme|peak} demand
      {due to|because of|owing to|with|given} {the|} {<more>|} {heavy|high|higher|great|exceptional|unprecedented|increased|extreme|current} demand
      {as|because|since} demand {is|remains} {<more>|} <high>
      {<more>|} {extraordinary|unusual|exceptional|unprecedented|huge|heavy|great|high|record|enormous} demand {on|for} {our|the|all our} {lines|phone lines|line|service|services|team|advisers}
      {wait~|hold~} {a little|a bit|much|} longer than {we|you} {would like|would wish|would hope|hope|hoped|want|wish|expect}
      {have|has} never {had|seen|known|received|taken} {so|this|as} many {<calls>|people}
      {call|caller|contact} {numbers|volumes|levels|traffic|demand} {are|is} {well|far|much|way|} {above|higher than|over|up on|beyond} {<usual>|average}
      {waits|queues|waiting times|hold times} {are|run|may be} {running|} longer than {we|you} would like
      {experience|experiencing|expect|face|facing|encounter|have|be|is|are|there {may|will|might} be|to} {a|some|} {slightly|much|somewhat|far|even|considerably|significantly|} {longer|extended|lengthy|long|prolonged|increased|significant|substantial} {than {usual|normal|average|expected} |} {wait|waits|waiting|hold|holds|queue|queues|response|answer|answering|delays|delay} {time|times|period|} *3
      longer {wait|waits|wait time|wait times|waiting time|waiting times|hold time|hold times|queue|queues|delay|delays} than {usual|normal|average|expected|we *3|ever}
      {wait|waiting|hold|queue|queueing|response} {times|time} {is|are|have been|has been} {currently|now|still|} {<more>|} {long|lengthy|high|extended|longer|increased}
      {ringing|ring} off the {hook|wall}
      more <calls> than {we|they|our _} {_|} {normally|usually|would|can|could|expected|used to|ever}
      {phones|lines|phone} {are|is|have been} {all|} {going|ringing|} {crazy|mad|wild|berserk|bananas|non stop|nonstop|red hot|without a break|jumping}
      {we are|we have been|lines are|our lines are|phones are|team is|staff are|advisers are} {currently|now|all|being|all being|absolutely|a little|a bit|} {inundated|overwhelmed|swamped|snowed under|flooded|rushed off {our|their} feet|overrun|deluged|bombarded|stretched|run off {our|their} feet|jammed|besieged} *3
      {busy|peak|hectic|high demand} {period|time|spell} {for us|at the moment|right now|on our lines|here|and} *3
      {going|passing} through {a|an} {<more>|} {busy|hectic|peak} {period|time|spell}
      {everyone|everybody|half the {town|city|country|world}|the whole {town|city|country}|the world} {is|seems to be} {calling|ringing|phoning} *3
      {backlog|rush|flood|deluge|wave|avalanche|glut|mountain} of {<calls>|messages|requests}
      {<more>|} {<high>|longer} {{call|contact|phone} {traffic|load}|waiting times|wait times|hold times}
      {higher|greater|heavier|more} {demand|interest} than <usual>
      {more|higher|greater} {<calls>|demand|interest} than {we|our|there|can|ever} {can|could|expected|planned|have|team|are|is|had|} {_|} {_|}
      {delay|delays|longer waits} {due to|because of} {<more>|} <high> {call|} <volume>
    `,
    unless: `
      {if|when|whenever|should|at times of|in times of|during} {we are|our lines are|lines are|there is|times of|periods of|} {<more>|} {busy|<high> {call|} <volume>}
      {for|about|report|question about} {high|heavy|large} {volume|volumes} {order|orders|mail|print}
    `,
  },
};
