import type { PhraseLists } from '../words/phrases.ts';

/** Words with which a line says that it is closed now. */
export const closedNow: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      us = we|office|offices|our office|lines|line|phone lines|phones|telephone lines|desk|surgery|clinic|practice|shop|store|branch|branches|reception|centre|switchboard|team|department|number|library|school|garage|workshop|helpline|help desk|service desk|contact centre|call centre|town hall|city hall|council|bank|salon|restaurant|museum|pharmacy|everyone|everybody
      shut = closed|shut|not open|not here|away|unavailable until|not staffed|not answering calls
    `,
    phrases: `
      <us> {is|are} {all|both|now|currently|presently|already|at the moment|at present|sorry to be|} {now|} <shut>
      <us> {has|have} {now|already|just|} {closed|shut|gone home}
      {we|they|everyone|everybody} {have|has|is|are} {all|} {now|} gone home
      {our|the|all our|all of our} {_|} {advisers|advisors|agents|team|teams|staff|people|colleagues|operators|receptionists|doctors|nurses|engineers|clerks|officers|representatives} {have|has|is|are} {all|} {now|} {gone home|gone for the day|gone for the night|left for the day|left for the night|finished for the day|finished for today|off duty}
      {we|the _} {have|has} {now|} {finished|stopped taking calls} for {the day|today|the night|tonight}
      {sorry|afraid} {that|but|} {we|the _|our _} {is|are|have} {now|} {closed|shut}
      {you are|you have|you|this is|calling|called|rung|ringing|reached us} {calling|ringing|called|rung|reached us|} {outside|out of|after} {of|} {our|the|} {normal|usual|regular|opening|office|business|working|} {hours|opening hours|office hours|business hours|working hours}
      {outside|out of} {of|} {our|the} {normal|usual|regular|opening|office|business|working|} {opening|office|business|working|} hours
      {nobody|no one} {is|here} {here|in|available} *3 {now|today|tonight|to take your call}
      {there is|there are} {nobody|no one} {here|in|at _} {now|today|tonight|to *3}
      it is {now|} after hours
    `,
    unless: `
      <us> {is|are|will be} {closed|shut} {on|for|from|over|every|each|at|between|during|all day} *4 {monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|lunch|weekends|sundays|saturdays|holidays|_ holiday|_ holidays}
      {if|when|whenever|while} {we|the _|our _|your _|a _} {is|are} {closed|shut}
      {road|bridge|school|account|case|claim|ticket|position|vacancy|applications|nominations} {is|are|has|have} {now|been|} closed
    `,
  },
};

/** Words that say when a closed line can be reached again: a day, an hour, or both. */
export const reopening: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      time = #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|half past _|quarter past _|quarter to _|_ o'clock
      day = monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekday|weekdays|weekends|tomorrow|the next working day|the next working morning|the next business day|the morning|january|february|march|april|may|june|july|august|september|october|november|december|new year|boxing day
      open = open|opens|reopen|reopens|opening|reopening|open again|opens again|are open|is open|return|returns|are back|is back|be back|back|be open|resume|resumes|here|be here|available|be available|be answered|answered|staffed|start|starts|closed|shut|begin|begins|ring us|call us|ring|call|call back|ring back|try again|call again|ring again|us
      at = at|on|from|until|till|between|by|in|for|this|next|before|after|of|only|every|around|about|not before
    `,
    phrases: `
      <open> {again|next|now|only|daily|every day|} <at> {the|this|next|about|} {<time>|<day>}
      <open> {<time>|<day>}
      {hours|times|opening|days} {are|is|:|being|run} {from|} {<time>|<day>}
      {hours|times} *4 {are|is|:} {from|} {<time>|<day>}
      {from|between|on|until|till} {the|} {<time>|<day>} {am|pm|a m|p m|thirty|fifteen|forty five|in the morning|} {to|until|till|and|through} {the|} {<time>|<day>}
      <day> {to|through|until|till|and} <day>
      <time> {am|pm|a m|p m|in the morning|in the afternoon|in the evening|tomorrow}
      {at|from|until|till|on} {<time>|<day>} {on|tomorrow|next|this} {<day>|morning|_}
      {until|till} {<time>|<day>}
      <day> {at|from|by|until|between} <time>
      <day> {morning|afternoon|evening}
      {<time>|24} hours a day
      tomorrow {morning|at|from}
      {open|opening|working|office|business} {hours|times|days} *3 {press|say|dial}
      {hear|for} {our|the|} {opening|office|business|working} {hours|times}
    `,
    unless: '{press|dial|say|option|key|number} {#|one|two|three|four|five|six|seven|eight|nine|zero}',
  },
};

/** Something that callers can do while nobody is there, said in words alone: the meanings in `elsewhere`. */
export const ELSEWHERE = {
  /** Another number, or one for emergencies. */
  number: 'a number for what cannot wait',
  /** Something to read or to write. */
  writing: 'a website or an address',
} as const;

export const elsewhere: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      n = #|nine|one|zero|oh|double|triple|plus
      urgent = emergency|emergencies|urgent|urgently|danger|dangerous|leak|life threatening|cannot wait|can not wait|out of hours|immediate|immediately|crisis|fire|flood
    `,
    phrases: `
      = ${ELSEWHERE.number}
      {dial|call|ring|phone|telephone|contact|text|number is} {#|nine nine nine|nine one one|one one one|one one two}
      {dial|call|ring|phone|telephone|contact} *4 on # {#|}
      <urgent> *6 {dial|call|ring|phone|telephone|contact|go to|visit|attend|number|press|stay on}
      {dial|call|ring|phone|telephone|contact|go to|visit|attend} *8 <urgent>
      {call|ring|phone|contact|ask} {your|the} {own|nearest|local|} {_|} {doctor|pharmacist|pharmacy|hospital|vet|police|council|plumber|_ service|_ centre|_ line|_ team}
      = ${ELSEWHERE.writing}
      {website|web site|online|app|portal|email|e mail|www|dot com|dot co|dot org|dot gov|web chat|webchat|live chat|facebook|whatsapp}
    `,
    unless: `
      {call|ring|phone|dial|try|contact} {us|} {back|again} *6
      {call|ring|phone|text|contact} you *6
      {not|never} *3 {urgent|emergency}
      {call|ring|phone} {between|from|after|before|at} # {to|and|#|}
    `,
  },
};
