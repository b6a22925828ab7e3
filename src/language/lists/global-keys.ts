import type { PhraseLists } from '../words/phrases.ts';

/**
 * What keys do in every menu rather than being one of its choices: hear it again, go back, end the call, a directory or an
 * extension, an emergency.
 */
export const globalKeys: PhraseLists = {
  en: {
    language: 'en',
    sets: 'list = menu|options|choices|message|list|information|selections|instructions|recording',
    phrases: `
      {hear|listen to|repeat|have|play|replay} *6 {again|once more|repeated|one more time}
      {hear|listen to|repeat|replay} {this|these|the|all|your|our|all the|all our|all of these|} <list>
      {this|these} <list> again
      repeat {this|these|that|it|what *4}
      {go|get|come} {one|a|} {step|menu|level|} back
      {play|plays} {these|this|the} <list>
      back to
      {return|go} to *4 menu
      return to *3 {start|beginning}
      {main|previous|last|first} menu
      start {again|over}
      hang up
      end {the|this|your} call
      {exit|quit} {the|this|our|} {menu|system|call}
      {company|staff|phone|telephone|dial by name|name|employee|our|the|a} directory
      dial by name
      {an|their|the|your|whose|his|her} extension {number|}
      {know|knows|have|dial|enter} *4 extension
      party~ extension
      emergency
      emergencies
      life threatening
      {in|immediate} danger
    `,
    unless: `
      repeat {prescription|prescriptions|order|orders|medication|medicine|visit|appointment|booking}
      {visa|deadline|contract|loan|tax|lease|warranty|payment|house|home|building|passport|filing} {extension|extensions}
      extension {of|to} {your|a|the} {visa|deadline|contract|loan|lease|stay|house|home}
      {cash|money} back
    `,
  },
  es: {
    language: 'es',
    phrases: `
      {escuchar|oír|repetir} *5 {de nuevo|otra vez|nuevamente}
      {repetir|escuchar} {este|el|las|estas|nuestro|} {menú|mensaje|opciones}
      {volver|regresar} {al|a}
      menú {principal|anterior}
      {terminar|finalizar} la llamada
      colgar
      directorio
      {la|una|su} extensión
      emergencia
      emergencias
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      {réécouter|répéter}
      écouter *5 {à nouveau|de nouveau|encore une fois}
      {revenir|retourner} *1 {au|à la|en}
      menu {principal|précédent}
      retour au menu
      raccrocher
      {terminer|mettre fin à} {l appel|cet appel|votre appel}
      annuaire
      numéro de poste
      urgence
      urgences
    `,
  },
  de: {
    language: 'de',
    phrases: `
      {noch einmal|nochmals|erneut} *2 {hören|anhören|wiederholen}
      wiederholen
      wiederholung
      zurück {zum|zur|ins|}
      {hauptmenü|vorherigen menü|vorheriges menü}
      auflegen
      {gespräch|anruf} beenden
      durchwahl
      notfall
      notfälle
      notfällen
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      {ouvir|repetir|escutar} *5 {de novo|novamente|outra vez}
      repetir {este|o|as|estas|} {menu|mensagem|opções}
      {voltar|retornar|regressar} {ao|à|para}
      menu {principal|anterior}
      {encerrar|terminar} a {chamada|ligação}
      desligar
      ramal
      emergência
      emergências
    `,
  },
  it: {
    language: 'it',
    phrases: `
      {riascoltare|ripetere}
      ascoltare *4 {di nuovo|ancora}
      {tornare|ritornare} {al|alla|indietro}
      menu {principale|precedente}
      riagganciare
      terminare la chiamata
      {numero di|l|} interno
      emergenza
      emergenze
    `,
  },
  nl: {
    language: 'nl',
    phrases: `
      {opnieuw|nogmaals|nog een keer|nog eens} {horen|beluisteren|te horen|te beluisteren}
      {herhalen|te herhalen}
      terug {naar|te gaan}
      {hoofdmenu|vorige menu|vorig menu}
      ophangen
      gesprek {beëindigen|te beëindigen}
      {doorkiesnummer|toestelnummer}
      spoed
      noodgeval
      noodgevallen
    `,
  },
};
