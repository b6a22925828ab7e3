import type { PhraseLists } from '../words/phrases.ts';

/** Words of what cannot wait: a danger to life, or damage that grows by the minute. */
export const hazards: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      line = {power|electricity|electric|overhead} {line|lines|cable|cables|wire|wires}
      wire = line|lines|cable|cables|wire|wires|pole|poles|pylon|pylons|power line|power lines
      hurt = hurt|injured|trapped|stuck|in danger|unsafe|bleeding|unconscious|not breathing|drowning|choking|being attacked|in trouble
    `,
    phrases: `
      {smell|smelling|smells|smelt} {gas|of gas|smoke|burning}
      {smell|smelling|smells|smelt} *3 {gas|smoke|burning}
      {badly|seriously|severely} {hurt|injured|burned|burnt|cut|bleeding|wounded}
      {gas|carbon monoxide} {leak|leaks|leaking|escape|escapes|emergency|emergencies}
      {leak|escape|smell} of gas
      {leaking|escaping} gas
      {suspect|report} *2 gas
      carbon monoxide
      {life|lives} {is|are|may be|might be|could be|at} *2 {danger|risk|stake}
      {life threatening|a threat to life|danger to life|risk to life}
      {in|is|of} {immediate|serious|grave|real|} danger
      {something|anything} dangerous
      {immediate|urgent} {danger|risk to life}
      {chest pain|chest pains|trouble breathing|difficulty breathing|cannot breathe|not breathing|{fighting|struggling|gasping} {for breath|for air|to breathe}|severe bleeding|heavy bleeding|unconscious|stroke|heart attack|overdose}
      {been|was|got} run over
      {choking|{has|have} collapsed|{having|has had} a {seizure|fit}|bleeding {heavily|badly}|been poisoned}
      emergency
      emergencies
      {dial|call|ring|phone} {999|911|112|000|111|triple zero|nine nine nine|nine one one|one one two}
      {fallen|downed|broken|loose|low hanging} <line>
      <line> {is|are|has|have} {down|fallen|come down}
      {a|the|any|an|some|overhead} {_|} {_|} <wire> {that|which|} {is|are|has|have|} {been|} {down|fallen|come down|brought down|blown down|hanging|hanging down|sparking|arcing|snapped|damaged and live|on the ground|in the road}
      {swimmer|bather|climber|walker|skier|diver|boat|vessel|anyone|someone|somebody|child} {is|are|} in {difficulty|difficulties|trouble|distress|need of rescue} {in|at|on|.}
      {swimmer|bather|climber|walker|skier|diver|boat|vessel} {is|are|} in {difficulty|difficulties|trouble|distress|need of rescue}
      {someone|somebody|anyone|child|you|he|she|they|patient|passenger|worker} {has|have} {just|} {fallen|collapsed|fainted|been stung|been bitten|been burned|been burnt|been shot|been stabbed|been attacked|been poisoned|been hurt|been injured|been knocked down|lost consciousness} *4
      {a flood|flooded|flooding}
      {wildfire|wildfires|wild fire|bushfire|bushfires|bush fire|forest fire|house fire|grass fire|gorse fire}
      {someone|somebody|anyone|person|child|people|animal|vehicle|car|cow} {is|stuck|walking|standing|or something|} on {the|our} {_|} {track|tracks|railway|runway|level crossing|ice|ledge}
      {chemical|oil|fuel|acid|toxic} {spill|spills|spillage|leak|leaks}
      {swallowed|inhaled|breathed in|been exposed to} {a|an|some|one of|our|something|any|too much} *3
      {in labour|in labor|waters {have|has} broken|contractions}
      bleeding
      {tree|trees|branch|branches} {that is|that has fallen|fallen|down|} {on|onto|across|over|in} {a|the|our|} {_|} {<wire>|power|electricity} {line|lines|cable|cables|}
      {sparks|sparking|arcing|flames|flooding|sewage {coming|backing} up}
      {smoke|fire|flames|water|sewage} {is|are|} {coming|pouring|gushing|spreading|rising} {from|out|through|in|into|up|down}
      {explosion|explosions|exploded|blown up}
      {gas|carbon monoxide|co} alarm~ {is|has|have|} {been|} {sounding|sounded|going off|gone off|set off}
      alarm {has sounded|is sounding|is going off|has gone off}
      {burst|broken} {pipe|pipes|water main|main|water mains}
      {live|bare} {wire|wires|cable|cables}
      {anyone|someone|anybody|somebody|you|person|people|passenger|passengers|child|patient|animal|pet|dog|cat|horse|he|she|they} {is|are|has been|have been|} <hurt>
      {stuck|trapped} in {a|the|one of our} {lift|lifts|elevator|elevators}
      {hit|struck|knocked down} by {a|the|another} {car|vehicle|train|bus|lorry|truck}
      {struggling|finding it hard|unable|fighting|trouble|hard|hardly able} {to breathe|breathing|to get {his|her|its|your|their} breath}
      {short of breath|shortness of breath|stopped breathing|turned blue|passed out|lost consciousness|had a stroke|swallowed {poison|something|a battery|tablets}|been poisoned|taken an overdose}
      {crime|burglary|robbery|assault|break in} {is|} {in progress|happening now|taking place|going on now}
      {being attacked|being followed|intruder|intruders|someone breaking in|in fear for your {life|safety}}
      {do not feel safe|not safe|can not keep yourself safe|thinking of {harming|hurting|killing} yourself|want to die}
      {stopped|stranded|broken down|stuck} *3 {motorway|freeway|highway|live lane|level crossing|hard shoulder|dangerous {place|spot|position}}
      {suicide|suicidal|kill yourself|harming yourself|harm yourself|ending your life|end your life|taking your own life|thoughts of suicide}
      {in|is|a|mental health} crisis
      {on fire|a fire|fire or flood}
    `,
    unless: `
      {non|not an|not in an|no|nonurgent|than an|is not an|not a|are not an|unless it is an} {emergency|emergencies|crisis|life threatening}
      non {emergency|emergencies}
      emergency {contact|contacts|number on|loan|loans|credit|fund|funds|cash|grant|grants|money|department results|planning|lighting|exit|exits|card|cards|pack|savings|tax|budget|housing list|alert test|food|services {career|careers|job|jobs|discount}}
      {emergency services|emergency service} {only|{who|that} attended}
      cost of living crisis
      flood {insurance|cover|warnings|warning|risk|map|maps|defence|defences|alleviation|plain|grants|claims}
      {bleeding|bleed} {a radiator|radiators|your radiators|edge|gums}
      a fire {alarm|door|drill|extinguisher|safety|inspection|certificate|risk}
    `,
  },
};
