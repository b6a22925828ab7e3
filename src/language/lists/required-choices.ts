import type { PhraseLists } from '../words/phrases.ts';

/** What the law of some countries asks a first menu to offer: the meanings in `requiredChoices`. */
export const CHOICE = { complaint: 'complaint', cancel: 'cancel' } as const;

const { complaint, cancel } = CHOICE;

/** How an option says that it is for complaints, or for ending a contract or a service. */
export const requiredChoices: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      = ${complaint}
      complain~
      {complaint|complaints}
      {something|anything|things} {has|have|} {gone|went|goes|go} wrong
      {not happy|unhappy|dissatisfied|not satisfied} with
      = ${cancel}
      {cancel~|cancellation|cancellations}
      {end|close|stop|terminate|leave} {a|an|your|the|our|my|this} {_|} {contract|account|service|services|subscription|membership|policy|plan|line}
      {leave us|stop your service|give notice}
    `,
    unless: 'cancel {this call|your choice|the call|and go back|to go back}',
  },
  es: {
    language: 'es',
    phrases: `
      {queja|quejas|quejarse|reclamo|reclamos|reclamar|reclamación|reclamaciones} = ${complaint}
      {cancelar|cancelación|cancelaciones|darse de baja|dar de baja|anular|baja de|bajas} = ${cancel}
      {rescindir|terminar} {un|el|su|tu} {contrato|servicio} = ${cancel}
    `,
  },
  pt: {
    language: 'pt',
    phrases: `
      {reclamação|reclamações|reclamar|queixa|queixas} = ${complaint}
      {cancelar|cancelamento|cancelamentos|cancele|rescindir|rescisão|denunciar o contrato} = ${cancel}
      {encerrar|terminar} {o|um|seu|o seu} {contrato|serviço} = ${cancel}
    `,
  },
  it: {
    language: 'it',
    phrases: `
      {reclamo|reclami|reclamare} = ${complaint}
      {disdetta|disdire|recesso|recedere|annullare|cancellare|cancellazione} = ${cancel}
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      {réclamation|réclamations|plainte|plaintes|se plaindre} = ${complaint}
      {résilier|résiliation|annuler|annulation} = ${cancel}
    `,
  },
  de: {
    language: 'de',
    phrases: `
      {beschwerde|beschwerden|reklamation|reklamationen|beschweren} = ${complaint}
      {kündigen|kündigung|kündigungen|stornieren|stornierung} = ${cancel}
    `,
  },
};
