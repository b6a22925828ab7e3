import type { PhraseLists } from '../words/phrases.ts';

/** Wishes at the end of a call. */
export const hollowGoodbye: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      good = nice|great|lovely|good|wonderful|pleasant|fantastic|super|brilliant|fabulous|blessed|beautiful|happy|excellent|enjoyable|splendid|terrific|awesome|amazing|marvellous|delightful|productive|fine|sunny|relaxing|peaceful|safe and happy|nice and sunny|jolly good|safe
      day = day|evening|afternoon|morning|weekend|night|week|rest of your day|rest of the day|rest of your week|rest of your evening|day today|one|time|holiday|bank holiday|weekend ahead|day ahead
      very = very|really|truly|most|so|absolutely
    `,
    phrases: `
      {have|having} {yourself|} {a|an} {<very>|} <good> {and <good>|} <day>
      {enjoy|enjoying} {{the|your} {rest|remainder} of|what is left of} {your|the|this} {<good>|} {day|evening|afternoon|morning|weekend|night|week}
      enjoy {your|this|a|the} {<very>|} {<good>|} {day|evening|afternoon|morning|weekend|night|week}
      {wish|wishing|wishes} {you|you and yours|all our callers|everyone} {all|} {a|an} {<very>|} <good> {and <good>|} <day>
      {hope|trust} {that|} {you|you will} {have|are having|enjoy} {a|an|the|} {<very>|} <good> <day>
      make it a <good> <day>
      {may|let} your {day|evening|weekend} be {<very>|} <good>
      {keep|stay} {smiling|happy|positive|amazing|awesome|wonderful|cheerful}
      take care and {have fun|enjoy *2|keep smiling|be happy|stay happy}
      may your {day|evening|weekend|week} *2 {bright|sunny|great|good|filled|full|wonderful|blessed}
      {hope|trust} you {have|} enjoyed {calling|your call|this call|talking|speaking|using}
      {wishing|wish} you *2 {best|well} {for|in|with} *4
      {have|go and have} {fun|a laugh|a blast} {today|tonight|now|out there|.}
      {until next time|till next time|see you {next time|around}}
      good day to you
      have a good rest of {your|the} {day|evening|afternoon|morning|weekend|night|week}
      have a <good> rest of {your|the} {day|evening|afternoon|morning|weekend|night|week}
      {it was|it is|it has been|it has always been} {a|our|my} {real|great|} pleasure {to|} {serve~|help~|assist~|speak~|talk~} {you|with you|to you}
    `,
    unless: `
      {if|whether|when|where|to|did} {you|they|} {have|had|enjoy|wish} {a|your|an} {<very>|} {<good>|} <day>
      {day|night|week|weekend|evening|morning|afternoon} {out|trip|pass|rate|ticket|return|care|centre|shift|bus|service|away|break|offer|meal|class|classes|school|nursery|surgery|clinic|cruise|spa|appointment|session|slot|course|menu|delivery}
      {time|one} {of|with|at|in|to|on|that|which|from}
      {good|safe} {time|one} {to|for}
    `,
  },
  es: {
    language: 'es',
    phrases: `
      {que|le deseamos que} {tenga|tengas|pase|pases} {un|una|muy} {muy|} {buen|buena|buenas|feliz|lindo|excelente|bonito} {dia|tarde|noche|fin de semana|tardes|noches}
      le deseamos {un|una} {muy|} {buen|buena|feliz|excelente} {dia|tarde|noche|fin de semana}
      feliz {dia|tarde|noche|fin de semana}
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      {passez|nous vous souhaitons|je vous souhaite} {une|un} {tres|} {bonne|agreable|excellente|bon|excellent|belle} {fin de|} {journee|soiree|week end|apres midi}
      {tres|} {bonne|excellente|agreable|belle} {fin de|} {journee|soiree|apres midi}
      bon week end
    `,
  },
  de: {
    language: 'de',
    phrases: `
      {wir wunschen|ich wunsche|wunschen} ihnen {noch|} {einen|ein} {recht|sehr|} {schonen|angenehmen|guten|schones|angenehmes} {tag|abend|nachmittag|feierabend|wochenende|vormittag}
      haben sie {noch|} {einen|ein} {schonen|guten|schones} {tag|abend|nachmittag|wochenende}
      {einen|ein} {schonen|schones|angenehmen} {tag|abend|wochenende} {noch|wunschen}
      schonen tag noch
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      {tenha|desejamos|passe} {lhe|um|uma|a voce um|a voce uma} {um|uma|} {muito|} {bom|boa|otimo|otima|excelente|feliz} {dia|tarde|noite|fim de semana|final de semana}
      desejamos {lhe|} {um|uma} {bom|boa|otimo|otima|excelente} {resto de|} {dia|tarde|noite|fim de semana}
    `,
  },
};
