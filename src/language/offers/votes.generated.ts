// Written by test/language/offers-votes.test.ts from the lexicons: run `npm run update`.

/** Words, the languages in which they are frequent, and those in which a request for a key may begin with them. */
interface Votes {
  readonly frequentIn: string;
  readonly askingIn: string;
  readonly words: string;
}

export const votes: readonly Votes[] = [
  { frequentIn: 'en', askingIn: '', words: 'a about all an and any are at be call can concerning eight eleven five for four from has have hear how if it more my naught nil nine not nought oh on once one or our please regarding seven speak ten thank that the these this three to twelve two unless us was we welcome what when whenever will with would you your' },
  { frequentIn: 'nl', askingIn: '', words: 'aan als bedankt bent bij dat dit drie een er heeft het indien kunt met naar negen niet nul om ons onze op over te twee u uw van vijf voor welkom wij wilt wordt zes zeven zijn één' },
  { frequentIn: 'de nl', askingIn: '', words: 'acht vier' },
  { frequentIn: 'pt', askingIn: '', words: 'aguarde ao as atendente bem-vinda bem-vindo caso com deseja do dois duas em falar ligação meia na nossa nosso não obrigada obrigado oito os pela pelo português quatro quer sete seu sua três uma você é' },
  { frequentIn: 'es it', askingIn: '', words: 'al con del lo su una uno' },
  { frequentIn: 'it', askingIn: '', words: 'alla benvenuti benvenuto che chiamata cinque dei della delle desidera di due fa gli grazie il nel non nostra nostro operatore otto parlare per può qualora quattro sei sette sono tre vuole è' },
  { frequentIn: '', askingIn: 'pt', words: 'aperte carregue digite disque pressione tecle' },
  { frequentIn: 'fr', askingIn: '', words: 'appel au aux avec avez bienvenue bonjour ce cette cinq concernant des deux du désirez est et huit les merci ne neuf notre nous par pas pour quatre qui sept sont souhaitez sur trois une veuillez vos votre vous zéro êtes' },
  { frequentIn: '', askingIn: 'fr', words: 'appuyer appuyez composer composez faites pressez tape taper tapez' },
  { frequentIn: 'de', askingIn: '', words: 'auch auf bei bitte danke dem den der die drei ein eine einen eins falls fünf für geht haben ihr ihre ihren im ist mit möchten neun nicht null oder sechs sie sieben sind und uns unser unsere von wenn willkommen wir wird zu zum zur zwei zwo' },
  { frequentIn: 'es', askingIn: '', words: 'bienvenida bienvenido cero cuatro desea el español está favor gracias ha hablar las llamada llamar los más ninguna nuestra nuestro nueve ocho puede quiere siete sus tres usted y' },
  { frequentIn: 'en', askingIn: 'en', words: 'by press' },
  { frequentIn: 'es pt', askingIn: '', words: 'cinco dos no para por seis' },
  { frequentIn: '', askingIn: 'it', words: 'componga comporre digita digitare digiti prema premere premi schiacciare' },
  { frequentIn: 'pt it', askingIn: '', words: 'da e nove se' },
  { frequentIn: 'de pt', askingIn: '', words: 'das um' },
  { frequentIn: 'es fr pt nl', askingIn: '', words: 'de' },
  { frequentIn: '', askingIn: 'en', words: 'dial key punch type' },
  { frequentIn: '', askingIn: 'nl', words: 'druk drukt kiest toets toetst' },
  { frequentIn: '', askingIn: 'de', words: 'drücke drücken drückst' },
  { frequentIn: 'es fr nl', askingIn: '', words: 'en' },
  { frequentIn: 'es de', askingIn: '', words: 'es' },
  { frequentIn: 'en de it nl', askingIn: '', words: 'in' },
  { frequentIn: 'en nl', askingIn: '', words: 'is of' },
  { frequentIn: 'es fr it', askingIn: '', words: 'la si un' },
  { frequentIn: 'fr it', askingIn: '', words: 'le' },
  { frequentIn: '', askingIn: 'es', words: 'marca marcar oprima oprime oprimir presiona presionar presione pulsa pulsar pulse' },
  { frequentIn: '', askingIn: 'es pt', words: 'marque' },
  { frequentIn: 'en es pt it', askingIn: '', words: 'o' },
  { frequentIn: 'fr pt', askingIn: '', words: 'ou à' },
  { frequentIn: 'it', askingIn: 'pt', words: 'prima' },
  { frequentIn: 'es fr pt', askingIn: '', words: 'que' },
  { frequentIn: 'en fr', askingIn: '', words: 'six' },
  { frequentIn: 'en pt it', askingIn: '', words: 'zero' },
];
