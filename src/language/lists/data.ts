import type { PhraseLists } from '../words/phrases.ts';

/** What callers are asked to give: the meanings in `data`. */
export const DATA = {
  /** The long number of a payment card. */
  card: 'card number',
  cvv: 'security code',
  pin: 'PIN',
  /** Tells who somebody is, and is known by heart. */
  identity: 'identity',
  /** How to reach somebody. */
  contact: 'contact details',
  /** A number that an organisation gave to a person, and that stands on paper. */
  account: 'account number',
  /** Stands on paper or on a thing, and belongs to a matter rather than to a person. */
  paper: 'number on paper',
} as const;

/** The things that callers are asked to give, as prompts and names of values call them. */
export const data: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      number = number|no|code|id|identifier|identification|identification number|reference|reference number
      letter = letter|bill|statement|invoice|card|contract|policy|receipt|email|confirmation|form|meter|device|label|box|fridge|notice|ticket|parcel|passport|licence
    `,
    phrases: `
      = ${DATA.card}
      {credit|debit|payment|bank|charge|} card number
      {card number|number|digits} {of|on|from} {your|the} {credit|debit|payment|bank} card
      {long|16 digit|sixteen digit|16|sixteen} {card|} {number|digits}
      {number|digits} *3 {on|across|from} the front of {your|the} {credit|debit|payment|bank|} card
      {number|numbers|digits|figures} *5 {across|on|in} {the|} {front|middle|face} of {your|the} {credit|debit|payment|bank|} card
      = ${DATA.cvv}
      {three|3} digit {code|number} *4 {signature|back|reverse|strip}
      {card|} security {code|digits}
      {cvv|cvc|cv2|cid}
      {three|3|last three|last 3} {digits|numbers|digit code|digit number|digit security code} *2 {back|signature|reverse}
      = ${DATA.pin}
      {pin|pin number|pin code|pass code|passcode|personal identification number}
      {telephone|phone|banking} {banking|} {password|pass number|security number}
      {telephone|phone|mobile} banking {code|pin|number|passcode}
      access code
      = ${DATA.identity}
      {date|day|year} of {birth|your birth}
      {birth date|birthdate|birthday|dob|birth year}
      {day|month|year} {you|they|the patient} {were|was} born
      when you were born
      {social security|social insurance|tax file|national identity|national id|identity card|personal identity|ssn} {<number>|}
      ssn
      {last four|last 4|last four digits|last 4 digits} of your social
      your social
      mother's maiden name
      {national insurance|ni} number
      = ${DATA.contact}
      {phone|telephone|mobile|cell|cellphone|cell phone|contact|home|daytime|call back|callback} number
      {postcode|post code|zip code|zip|postal code|eircode}
      {home|street|postal|e mail|email|mailing|} address
      your {first|last|full|family|} {name|surname}
      = ${DATA.account}
      {account|customer|client|member|membership|policy|subscriber|patient|employee|staff|student|payroll|provider|group|loyalty|nhs|medicare|medicaid|hospital|health card|insurance|tenancy|rent|payment|borrower|policyholder|taxpayer|beneficiary|user|library|library card|loyalty card|membership card|gift card|store card|travel card|bus pass|health insurance|national provider} <number>
      {member id|user id|username|user name}
      sort code
      {driving licence|driver is licence|drivers licence|driver licence|passport} {number|}
      = ${DATA.paper}
      {booking|order|reservation|confirmation|tracking|reference|invoice|bill|claim|case|ticket|application|parcel|delivery|job|incident|crime|fault|request|appointment|quote|contract|serial|model|product|batch|registration|permit|fine|penalty|notice|prescription|referral|voucher|gift card|barcode|consignment|shipment|flight|meter|property|asset|receipt|transaction|rx|docket|citation} <number>
      {reference|<number>|number|digits} *6 of {our|the|your|my} {last|latest|} <letter>
      {barcode|bar code|meter reading|reading}
      {reference|<number>|number|digits} *4 {on|of|from|at the top of|at the bottom of|printed on} {your|the} <letter>
      {on|from} {your|the} {last|latest|most recent|} {letter|bill|statement|invoice|receipt|ticket|label|meter}
    `,
    unless: `
      reading out
      your social {media|worker|club|care|housing|service|services|life|landlord|tariff|benefits|event}
      {phone|telephone} number {below|above}
      account {balance|balances|details|services|manager|managers|team|holder|holders}
      on account of
      {take|into|open|close|opening|closing} {an|your|a} account
      new pin
      address {the|this|these|that|your concerns}
    `,
  },
};
