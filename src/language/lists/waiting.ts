import type { PhraseLists } from '../words/phrases.ts';

/** What people who wait are told: the meanings in `waiting`. */
export const WAITING = {
  /** How long it takes, as a value that is filled in while the call runs. */
  time: 'tells the time',
  /** How long it takes, in words that are the same for every caller. */
  fixed: 'tells a time that is always the same',
  position: 'tells the place in the line',
} as const;

/** Words that tell how long one waits, or after how many others. `_` before a unit stands for a value such as `{minutes}`. */
export const waiting: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      n = #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty five|thirty|forty|forty five|fifty|sixty|ninety|a|an|half a|half an|one and a half
      unit = second|seconds|minute|minutes|min|mins|hour|hours|quarter of an hour
      range = <n>|<n> {to|or|and} <n>
      about = about|around|roughly|approximately|up to|under|over|less than|more than|at least|at most|no more than|currently|now|just|only|usually|normally|on average|an average of|between|within|inside|in|the next
      wait = wait|waits|waiting|waiting time|waiting times|wait time|wait times|hold time|hold times|queue|queues|queue time|queue times|holding time|holding times|waiting period|response time|delay|delays|on hold|holding|{answer|answering} time
      answer = answer|answered|answering|connect|connected|be with you|with you|take your call|pick up|picked up|speak to you|get to you|reach you|put through|talk to you|taken|attended to|see to you
      queue = queue|line|hold queue|waiting line
    `,
    phrases: `
      = ${WAITING.fixed}
      <wait> {is|are|of|will be|may be|can be|could be|should be|has been|have been|time is|times are|lasts|last|takes|take|:|} {currently|now|usually|normally|typically|generally|likely to be|estimated at|expected to be|} {<about>|} {<about>|} <range> <unit>
      {wait|hold|holding|waiting|be on hold|queue|queuing|queueing} {for|takes|} {<about>|} {<about>|} <range> <unit>
      {expect|anticipate|face|facing|there is|there may be|there will be|with} {a|an|} {_|} {wait|hold|delay|queue} {time|} {of|lasting|up to} {<about>|} {<about>|} <range> <unit>
      <answer> {your call|you|by _ _|} {<about>|} {<about>|} <range> <unit>
      {<about>|} <range> <unit> {wait|of waiting|on hold|in the <queue>|before {we|you|someone|somebody|an _|one of us} *3 <answer>|until {we|you|someone|somebody|one of us} *3 <answer>}
      <wait> {today|now|just now|at present|at the moment|this morning|this afternoon|right now} {is|are} {<about>|} {<about>|} <range> <unit>
      {we|our team|our advisers|our staff} {usually|normally|typically|generally|aim to|try to|hope to|expect to|should|will|} {answer|pick up|take|reach} {most|all|your|every|the|} {call|calls|callers|phone|} {<about>|} {<about>|} <range> <unit>
      {speak|speaking|talk|talking|connected|through} {to|with} {someone|somebody|us|one of us|an _|a _} <about> {<about>|} <range> <unit>
      <range> minute {wait|delay|queue|hold}
      {it|this|that} {will|may|should|could} {take|be} {<about>|} {<about>|} <range> <unit> {before|until} *4 <answer>
      {calls|most calls|your call|callers} {is|are|will be|may be|should be} {usually|normally|typically|} *3 <answer> {<about>|} {<about>|} <range> <unit>
      = ${WAITING.position}
      you {are|will be} {now|currently|} {caller|number|person|call} *2 {in|on} {the|our|this} {_|} <queue>
      you {are|will be} {now|currently|} _ in {the|our|this} {_|} <queue>
      you are {now|} {next|first}
      {place|position|number|turn} in {the|our|this} {_|} <queue> {is|will be}
      {there {is|are}|you have|with|behind} {now|currently|} _ {other|more|} {caller|callers|call|calls|person|people|others} {ahead|in front|before|waiting}
      {caller|callers|call|calls|person|people|others|many} {ahead of|in front of|before} you
      nobody {is|} {ahead of|in front of|before} you
    `,
    unless: `
      {call|calls|ring|rings|phone|phones|contact|get back to} you {back|} *2 <range> <unit>
      after <range> <unit>
      {keep|save|hold|lose|losing|kept} {your|their} {place|position|spot|turn} in {the|our|this} {_|} <queue>
      {wait|hold|waiting} {for|} {<about>|} <range> <unit> {after|before|between} {your|the|each|every|any|eating|taking|drinking|using|you {eat|take|drink|drive|use|bathe|swim|switch|open|try}}
      every <range> <unit>
      wait {a|one|just a|another} {second|minute}
      wait {for|} {a|one|just a|another} {second|minute}
      {results|engineer|technician|ambulance|driver|delivery|van|bus|train|taxi|lifeboat|crew|consultant|patrol} *6 <range> <unit>
    `,
  },
};
