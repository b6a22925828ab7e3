import type { PhraseLists } from '../words/phrases.ts';

/** What sells to people who wait, in the languages of the laws that forbid it; for English see `adverts` and `selling`. */
export const holdAdverts: PhraseLists = {
  es: {
    language: 'es',
    phrases: `
      {aprovecha|aproveche|aprovecha de|disfruta de|disfrute de} {nuestra|nuestras|nuestro|nuestros|la|las|los|el} {_|} {oferta|ofertas|promoción|promociones|descuento|descuentos|tarifas}
      {nuestra|nuestras|nuevas|nueva} {oferta|ofertas|promoción|promociones|tarifa|tarifas}
      {nuevo|nueva} {plan|tarjeta|seguro|tarifa|paquete}
      {sabía|sabías} que {ahora|con|puede ahorrar|puedes ahorrar}
      {descubra|descubre|conozca|conoce} {nuestro|nuestra|nuestros|nuestras|el nuevo|la nueva}
      {contrate|contrata} {ya|ahora|hoy}
      {descuento|descuentos} {del|de un|de hasta}
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      {aproveite|aproveita|desfrute} {a|as|o|os|da|das|do|dos|} {nossa|nossas|nosso|nossos|} {_|} {oferta|ofertas|promoção|promoções|desconto|descontos|campanha}
      {nossa|nossas|nova|novas} {oferta|ofertas|promoção|promoções|campanha}
      {novo|nova} {plano|cartão|seguro|tarifário|pacote}
      {conheça|descubra} {o|a|os|as|} {nosso|nossa|nossos|nossas|novo|nova}
      {adira|contrate|assine} {já|hoje|agora}
      {desconto|descontos} de
      {você sabia|sabia} que {agora|com|pode poupar|pode economizar}
    `,
    unless: '{reclamar|reclamação|dúvida|cancelar} {_|} {oferta|promoção|campanha|plano}',
  },
};
