import type { PhraseLists } from '../words/phrases.ts';

/** Words of what cannot wait: a danger to life, or damage that grows by the minute. */
export const hazards: PhraseLists = {
  en: {
    language: 'en',
    sets: {
      line: '{power|electricity|electric|overhead} {line|lines|cable|cables|wire|wires}',
    },
    phrases: [
      '{smell|smelling|smells|smelt} {gas|of gas|smoke|burning}',
      '{gas|carbon monoxide} {leak|leaks|leaking|escape|escapes|emergency|emergencies}',
      '{leak|escape|smell} of gas',
      '{leaking|escaping} gas',
      '{suspect|report} *2 gas',
      'carbon monoxide',
      '{life|lives} {is|are|may be|might be|could be|at} *2 {danger|risk|stake}',
      '{life threatening|a threat to life|danger to life|risk to life}',
      '{in|is|of} {immediate|serious|grave|real|} danger',
      '{something|anything} dangerous',
      '{immediate|urgent} {danger|risk to life}',
      '{chest pain|chest pains|trouble breathing|difficulty breathing|cannot breathe|not breathing|{fighting|struggling|gasping} {for breath|for air|to breathe}|severe bleeding|heavy bleeding|unconscious|stroke|heart attack|overdose}',
      '{been|was|got} run over',
      '{choking|{has|have} collapsed|{having|has had} a {seizure|fit}|bleeding {heavily|badly}|been poisoned}',
      'emergency',
      'emergencies',
      '{dial|call|ring|phone} {999|911|112|000|111|triple zero|nine nine nine|nine one one|one one two}',
      '{fallen|downed|broken|loose|low hanging} <line>',
      '<line> {is|are|has|have} {down|fallen|come down}',
      '{burst|broken} {pipe|pipes|water main|main|water mains}',
      '{live|bare} {wire|wires|cable|cables}',
      '{anyone|someone|anybody|somebody|you|person} {is|are|has been|have been} {hurt|injured|trapped|in danger|unsafe|bleeding}',
      '{suicide|suicidal|kill yourself|harming yourself|harm yourself|ending your life|end your life|taking your own life|thoughts of suicide}',
      '{in|is|a|mental health} crisis',
      '{on fire|a fire|fire or flood}',
    ],
    unless: [
      '{non|not an|not in an|no|nonurgent|than an|is not an|not a|are not an|unless it is an} {emergency|emergencies|crisis|life threatening}',
      'non {emergency|emergencies}',
      'emergency {contact|contacts|number on|loan|loans|credit|fund|funds|cash|grant|grants|money|department results|planning|lighting|exit|exits|card|cards|pack|savings|tax|budget|housing list|alert test|food|services {career|careers|job|jobs|discount}}',
      '{emergency services|emergency service} {only|{who|that} attended}',
      'cost of living crisis',
      'a fire {alarm|door|drill|extinguisher|safety|inspection|certificate|risk}',
    ],
  },
};
