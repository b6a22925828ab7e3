import type { PhraseLists } from '../words/phrases.ts';

/** Notices that a menu has changed, and calls to listen carefully because of it; not where they say when, or what. */
export const staleNotice: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      menu = {main|phone|telephone|call|calling|voice|automated|keypad|touch tone|} {menu|menus}|{main|phone|telephone|call|calling|voice|automated|keypad|touch tone|} {menu|} {option|options|choices|selections|prompts}|menu {items|numbers|choice|selection}|{phone|telephone|call|calling|automated|menu|voice|answering} {system|tree}|list of {options|choices}|options menu|numbers to press
      our = our|the|these|this|some of our|many of our|most of our|all of our|all our|some of the|some of these|a few of our|several of our|some|many|your
      how = recently|now|just|all|also|again|slightly|since|lately
      changed = changed|updated|modified|revised|refreshed|amended|altered|reorganised|rearranged|improved|upgraded|simplified|expanded|replaced|restructured|renewed|redesigned|reordered
      have = have|has|were|was|had|may have|might have|could have|will have|must have
      carefully = carefully|closely|attentively|intently|with care
      all = all|all of|each|each of|every|every one of|the full list of|the whole|the entire|the complete|the full|the whole list of
      month = january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
      weekday = monday|tuesday|wednesday|thursday|friday|saturday|sunday
      dated = {on|from|since|as of|until|till|with effect from|effective|starting|beginning|after|before|in|of|for} {the|} {#|} {of|} {<month>|<weekday>|today|tomorrow|yesterday|this {week|month|morning|weekend}|last {week|month|<weekday>|<month>}|next {week|month|<weekday>}}
      date = <dated>|<month> #|# {of|} <month>|today|yesterday|this morning|{this|last} {week|weekend}|temporarily
      named = {is|are|has|have} {now|moved|become|gone}|now press|press * instead|instead of|no longer|moved {from|to}|is new under|has been {added|removed}|have been {added|removed}|we have {added|removed}
    `,
    phrases: `
      <our> {following|new|} <menu> {on this line|for this line|below|that follow|here|available|listed|{that|} you {will hear|are hearing|are about to hear|are going to hear|know|knew|are used to|remember|may remember|heard|have heard|usually hear|have used|may be used to}|} <have> {<how>|} {been|} {<how>|} <changed>
      <our> <menu> {on this line|for this line|here|} {<have>|are|is} {been|all|} {different|new}
      <our> <menu> {on this line|here|} {may|might|could|will} {be|seem|sound|have been} {different|<changed>|new|unfamiliar}
      {new|updated|revised|improved} <menu> {are|is} {now|} {available|in place|in use|live}
      we {have|} {<how>|} {<changed>|introduced|launched|installed|moved to|switched to|made {some|a few|several|} {change~|improvement~|update~} to} {<our>|a|} {new|brand new|improved|updated|} <menu>
      we {now|} have {a|an|some|} {brand new|new|improved|updated|different|revised} {phone|telephone|} <menu>
      {there {have|has} been|we have made} {<how>|some|a few|recent|} change~ to <our> <menu>
      <menu> *4 {as|because|since|for|which|that|,} {they|some|these|it|those|many|several|which|our menu|the menu|} <have> {<how>|} {been|} {<how>|} <changed>
      <menu> *1 {as|because|since|for|which|that} we have {<how>|} <changed> {them|it|these|the list|}
      <menu> *6 they {may|might|could|will} {be|have|not be} {different|<changed>|new|the same}
      listen {very|} <carefully> {to {<all>|} {our|the|these|this|} {following|new|} <menu>|}
      with {close|care|careful} attention to {<all>|} {our|the|these} <menu>
      {listen|hear|listen out} to {<all>|} {our|the|these|of our|of the|of these|} {following|new|} <menu> {carefully|closely|attentively|in full|fully|all the way through}
      {listen to|hear|wait for|wait to hear|wait until you have heard} <all> {our|the|these|of our|of the|of these|} {available|following|new|} <menu> *2 {before|as|because|since|prior to}
      {listen to|hear} {our|the|these} {full|entire|whole|complete|new} <menu> *2 {before|as|because|since|prior to}
      pay {very|} {close|careful|particular|special|extra} attention {as|because|since|to {<all>|} {our|the|these} {following|new|} <menu>|}
      {they|these|it|that|options|choices|menu} {may|might|could|will|are|is} *1 {different|not the same} {from|to|than|as} {last time|the last time|before|when you last {called|rang|phoned}|your last call|previous calls|you may remember|you remember|you may be used to}
      {they|these|it|<menu>} may {have changed|be different} since {you last {called|rang|phoned}|your last {call|visit to this line}}
      {things|{our|the|these|some of our|some of the|many of our|most of our|all our} {keys|numbers|options|choices|selections|prompts}} {have|were} {recently|lately|now|just|all|} {been|} {moved|shuffled|reshuffled|swapped|switched|moved around|rearranged|reordered|renumbered} *4
      {it|they|this|that|these|line|list|<menu>} {is|are} {not|no longer} {quite|exactly|} {the|} same {as|} {it|they|that|you|before|last time|in the past|previously} *3
      we {have|} {<how>|} {rearranged|reorganised|reordered|reshuffled|shuffled|redesigned|renumbered|revamped|overhauled|updated|revised} {how|what|the way|the order of|where} *5 {line|menu|<menu>|keys|choices|numbers|list}
      {hear|listen to|wait for} {every|all|each|the whole|the entire|the full|all of} {of|} {the|our|these|} {choice|choices|option|options|selection|selections|list|menu|prompts} *3 {before|until|first}
      {until|before} {you|} {have|} {heard|listened to|hearing|listening to} {the {full|whole|entire|complete|new}|all|every|each} {of|} {the|our|these|} {<menu>|list|one|choice|option|selection} *2 {as|because|since}
      {notice|find|hear} {that|} {some of|many of|a few of|several of|} {the|our|these|} {menu|} {keys|numbers|options|choices|<menu>} {have|are} {been|} {<how>|} {<changed>|different|new|moved}
      pay *2 heed to {the|our|these|all} *3 {selection~|option~|choice~|menu|prompts}
      {regular|frequent|returning|previous|existing|even regular} {callers|customers|users} {should|must|please|are asked to|need to} *2 {listen|hear}
      {stay|hold|wait|listen} {with us|on the line|} {for|to|until} *2 the {whole|full|entire|complete} {list|menu}
      do not {assume|expect|rely on|count on} {that|} {your|the|any} *2 {option|options|key|keys|number|numbers|choice|choices} *2 {apply|applies|work|works|same|valid|correct|right|there}
      {a|this|our} {new|revised|different|updated|changed|fresh} {set|list|range|order|layout} of {options|choices|keys|selections|menus}
      {some|several|many|most|a few} {of the|of our|} {keys|options|numbers|choices|menus} {now|} {do|mean|lead} {something|somewhere} {else|different|new}
      {not|no longer} {the|what|where|as} {same|ones|one|keys|} {that|as|} {you {remember|pressed|used|know|are used to|knew}|they used to be|they were|before|last time}
      {<menu>|line|list|keys} {is|are} {not|no longer} {what|where|as|how} {it|they|you} {was|were|used to be|used to|knew|remember}
      {listen to|hear} {everything|it all|all of it|the lot|them all} *3 {before|until|first}
      as {they|it|some|these|those} {may|might|could} {have {moved|changed|been changed}|be {new|different}}
      {even if|if} you {have called|know|have used|called} *6 <menu> *4 {<changed>|different|new}
    `,
    unless: `
      {keys|numbers|options|choices|selections|things} {have|were} {been|} {moved|swapped|switched|rearranged|reordered|renumbered} {.|} *6 <named>
      <date> *8 <menu> *4 {<changed>|different|new}
      <menu> *4 {<changed>|different|new} *5 <date>
      <menu> *4 {<changed>|different|new} {.|} *6 <named>
      {as|because|since} *6 <named>
      different {for|at|on|during|depending|if|when|in|after|between|outside} {_|}
      {listen|listening} {very|} <carefully> to {the|your|these|this|our|each|a|any} *2 {instruction~|recording~|safety|terms|statement~|declaration~|question~|warning~|advice|code|reference|detail~|conditions|information|notice|disclaimer|summary|sound|tone|rights|guidance|story|nurse|doctor|adviser|piece|engine|heartbeat}
      {listen|listening} {very|} <carefully> {for|and {write|note|repeat}}
      phone system {has been|was|is} {changed|upgraded|replaced} by
      {change~|update~|upgrade~} {your|a|an} {_|} <menu>
      pay {close|careful|particular|special|extra} attention to {the|your|any} {road~|sign~|date~|small|safety|label~|dose|dosage|deadline~|warning~|instruction~|terms}
      {lunch|dinner|set|food|tasting|breakfast|evening|sunday|christmas|children} {_|} <menu>
      {to know|to hear|find out|tell us|if|whether|when} {your|the|any of your} {<menu>|} *3 {details|address|circumstances|plans} {have|has}
    `,
  },
  es: {
    language: 'es',
    sets: 'menu = menu|menus|opciones|opciones del menu|menu de opciones|opciones de menu',
    phrases: `
      {nuestro|nuestras|nuestros|el|las|este|estas} <menu> {ha|han} {recientemente|sido|} {cambiado|modificado|modificadas|actualizado|actualizadas|cambiadas|variado}
      hemos {recientemente|} {cambiado|modificado|actualizado} {nuestro|nuestras|el|las} <menu>
      {escuche|escuchen|escucha|oiga} {con atencion|atentamente|cuidadosamente|detenidamente} {nuestro|nuestras|el|las|todas|} {las|} {siguientes|} {<menu>|}
      {escuche|escucha|oiga} todas las opciones {antes|porque|ya que|pues}
      preste {mucha|} atencion {a {nuestro|nuestras|el|las} <menu>|porque|ya que}
    `,
    unless:
      '<menu> {ha|han} *3 {desde|el|a partir} *2 {#|hoy|ayer|lunes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre}',
  },
  fr: {
    language: 'fr',
    sets: 'menu = menu|menus|options|choix|options du menu|menu d options',
    phrases: `
      {notre|nos|le|les|ce|ces} <menu> {vocal|} {a|ont} {recemment|ete|} {ete|} {recemment|} {change|changes|modifie|modifies|modifiees|mis a jour|mises a jour|evolue}
      nous avons {recemment|} {change|modifie|mis a jour|actualise} {notre|nos|le|les} <menu>
      {veuillez|merci d|merci de|} {ecouter|ecoutez} {attentivement|avec attention|bien} {notre|nos|le|les|ce|toutes les|} {<menu>|}
      {veuillez|} {ecouter|ecoutez} {toutes les|l ensemble des} options {avant|car}
    `,
    unless:
      '<menu> {a|ont} *3 {depuis|le|a partir du|ce} *2 {#|hier|lundi|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|matin}',
  },
  de: {
    language: 'de',
    sets: `
      menu = menu|menus|auswahl|auswahlmoglichkeiten|menupunkte|optionen|auswahlmenu|ansage|sprachmenu|telefonmenu
      changed = geandert|verandert|aktualisiert|uberarbeitet|erneuert
    `,
    phrases: `
      {unser|unsere|das|die|dieses|diese} <menu> {hat|haben|wurde|wurden} {sich|} {kurzlich|vor kurzem|teilweise|} <changed>
      wir haben {kurzlich|} {unser|unsere|das|die} <menu> {kurzlich|} <changed>
      {da|weil|denn} {sich|} {unser|unsere|das|die|diese} <menu> {sich|} {kurzlich|} <changed> {haben|hat|wurde|wurden}
      {horen|bitte horen} sie {bitte|} {genau|aufmerksam|gut|sorgfaltig} {zu|hin}
      horen sie sich {bitte|} {alle|samtliche} <menu> *4 {bevor|an|da}
      achten sie {bitte|} {genau|} auf {die|unsere} {geanderten|neuen|} <menu>
    `,
    unless: '<menu> {hat|haben|wurde|wurden} *2 {am|seit|ab|zum} *3 <changed>',
  },
  pt: {
    language: 'pt',
    sets: 'menu = menu|menus|opcoes|opcoes do menu|opcoes de atendimento|menu de opcoes',
    phrases: `
      {o nosso|nosso|as nossas|nossas|o|as|este|estas} <menu> {mudou|mudaram|foi|foram|sofreu|sofreram} {recentemente|} {alterado|alteradas|atualizado|atualizadas|modificado|modificadas|alteracoes|}
      {alteramos|mudamos|atualizamos|modificamos} {recentemente|} {o nosso|nosso|as nossas|nossas|o|as} <menu>
      {ouca|escute|oica} {atentamente|com atencao|cuidadosamente} {o|as|todas as|nosso|nossas|} {nosso|nossas|} {<menu>|}
      {ouca|escute|oica} todas as opcoes {antes|pois|porque}
      preste {muita|} atencao {as|ao|pois|porque}
    `,
    unless:
      '<menu> *3 {desde|a partir|em|no dia} *3 {#|hoje|ontem|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro}',
  },
};
