/**
 * What a spoken menu offers, written down before the reader was.
 *
 * `task: key` where the task is heard first, `key: task` where the key is, a lone key where no task is named. Words to
 * say stand in quotes, waiting is `wait`, and an offer in another language than the declared one begins with `es|`.
 */
export interface Case {
  readonly text: string;
  readonly offers: readonly string[];
  readonly language: string;
}

const inLanguage =
  (language: string) =>
  (text: string, ...offers: readonly string[]): Case => ({ text, offers, language });

const en = inLanguage('en-GB');
const us = inLanguage('en-US');
const es = inLanguage('es');
const fr = inLanguage('fr');
const de = inLanguage('de');
const pt = inLanguage('pt-BR');
const it = inLanguage('it');
const nl = inLanguage('nl');

export const offered: readonly Case[] = [
  // Lists that only their numbers hold together.
  en('Sales is option 1, service is option 2, and parts is option 3.', 'Sales: 1', 'service: 2', 'parts: 3'),
  en('Repairs is option 1. Rent is option 3.', 'Repairs: 1', 'Rent: 3'),
  en('Admissions is option 1, fees option 2, the library option 3.', 'Admissions: 1', 'fees: 2', 'the library: 3'),
  en(
    'Option 1 is balances, option 2 is payments, and option 3 is our loans team.',
    '1: balances',
    '2: payments',
    '3: our loans team',
  ),
  en('Option 1 takes you to sales, option 2 will connect you with service.', '1: sales', '2: service'),
  en('Pressing 1 takes you to sales. Pressing 2 takes you to service.', '1: sales', '2: service'),
  en('One for sales, two for service, three for parts.', '1: sales', '2: service', '3: parts'),
  en('Your options are: 1 for sales, 2 for service or 3 for parts.', '1: sales', '2: service', '3: parts'),
  en('Press 1 for X-ray 2 for bloods 3 for scans', '1: X-ray', '2: bloods', '3: scans'),
  en('Sales 1, service 2, parts 3.', 'Sales: 1', 'service: 2', 'parts: 3'),
  en('Sales on 1, service on 2, parts on 3.', 'Sales: 1', 'service: 2', 'parts: 3'),
  en("For tickets it's 1, for food it's 2.", 'tickets: 1', 'food: 2'),
  en(
    "Want a quote? That's 1. Got a claim? That's 2. Anything else is 3.",
    'Want a quote: 1',
    'Got a claim: 2',
    'Anything else: 3',
  ),
  en(
    'Residential, 1. Business, 2. Farms, 3. To speak to someone, press 0.',
    'Residential: 1',
    'Business: 2',
    'Farms: 3',
    'speak to someone: 0',
  ),
  en('Press 1: sales. Press 2: service.', '1: sales', '2: service'),
  en('Press 1, sales; press 2, service.', '1: sales', '2: service'),
  en('Press 1 (sales), 2 (service) or 3 (parts).', '1: sales', '2: service', '3: parts'),
  en('Please press 1 - for sales, 2 - for service, 3 - for parts.', '1: sales', '2: service', '3: parts'),
  en('Bookings: option 1. Changes: option 2.', 'Bookings: 1', 'Changes: 2'),
  en('If you are calling about bookings, option 1; changes, option 2.', 'bookings: 1', 'changes: 2'),
  en('For billing, press 1. For IT, press 2.', 'billing: 1', 'IT: 2'),
  es('Ventas es la opción 1, servicio es la opción 2.', 'Ventas: 1', 'servicio: 2'),
  nl('Verkoop, optie 1. Service, optie 2.', 'Verkoop: 1', 'Service: 2'),

  // Those who are asked.
  en('New customers press 1, existing customers press 2.', 'New customers: 1', 'existing customers: 2'),
  en('New patients should press 1. Relatives can press 2.', 'New patients: 1', 'Relatives: 2'),

  // Any key, and a range of them.
  en('Press any key to continue.', 'any key: continue'),
  en('Press 1 to agree, or any other key to go back.', '1: agree', 'any key: go back'),
  en('Press 1 to 5 to rate us.', 'any key: rate us'),
  en('Enter a number between 0 and 9.', 'any key'),

  en('Is it about a flight? If so, press 1. If not, press 2.', 'so: 1 (answer)', 'not: 2 (answer)'),

  // The plain form, with each verb, each kind of key and each way to name it.
  en('For sales, press 1.', 'sales: 1'),
  en('To hear your balance, press 4.', 'hear your balance: 4'),
  en('To pay a bill dial 2', 'pay a bill: 2'),
  en('For repairs, select 3. For rent, choose 4.', 'repairs: 3', 'rent: 4'),
  en('For repairs, select option 3. For rent, choose number 4.', 'repairs: 3', 'rent: 4'),
  us(
    'Hit the star key to hear this again; hit the pound key to go back; hit zero for the front desk.',
    'star: hear this again',
    'hash: go back',
    '0: the front desk',
  ),
  us('Touch 1 for service. Push 2 for parts.', '1: service', '2: parts'),
  en('For a call back, key in 5. To leave a message, enter 6.', 'a call back: 5', 'leave a message: 6'),
  en('To hear this again, press *. To go back, press #.', 'hear this again: star', 'go back: hash'),
  en('For reception, press nought.', 'reception: 0'),
  us('For the operator, press oh.', 'the operator: 0'),
  en('To hear these again, press the asterisk. To end, press the hash key.', 'hear these again: star', 'end: hash'),
  en('For enquiries press key 4 on your telephone keypad.', 'enquiries: 4'),
  en('For lettings, please press the number 7 now.', 'lettings: 7'),
  en('For room service, dial 12. For housekeeping, dial 14.', 'room service: 12', 'housekeeping: 14'),
  us('Dial four to hear store hours. Dial five to find a branch.', '4: hear store hours', '5: find a branch'),
  en('Press "1" for tickets.', '1: tickets'),
  en('PRESS 1 FOR TICKETS', '1: TICKETS'),
  en('For sales, press 1 (one).', 'sales: 1'),
  us('For account help, press 1 followed by the pound key.', 'account help: 1'),

  en(
    'To sell a van, press 1. To buy one, for anything else, or to speak to someone, press 2.',
    'sell a van: 1',
    'buy one, for anything else, or to speak to someone: 2',
  ),
  en('To pay, press the number 1 key. To claim, press the number 2 key.', 'pay: 1', 'claim: 2'),

  // The task as a condition, a question, a bare name.
  en('If you have moved, press 1.', 'have moved: 1'),
  en('Press 1 if you have moved.', '1: have moved'),
  en('If you want to report a fault … press 2.', 'report a fault: 2'),
  en("If you'd like to speak to someone, press 0.", 'speak to someone: 0'),
  en('If you are calling about a parking fine, press 3.', 'a parking fine: 3'),
  en('If the amount on your letter looks wrong, press 2.', 'the amount on your letter looks wrong: 2'),
  en('Returns, press 2. Billing, press 3.', 'Returns: 2', 'Billing: 3'),
  en('For orders, press 1. Returns, press 2.', 'orders: 1', 'Returns: 2'),
  en('New customer? Press 1.', 'New customer: 1'),
  en('Should you need an interpreter, press 9.', 'need an interpreter: 9'),
  en("When you're ready to write, press 1.", "you're ready to write: 1"),
  en(
    'To settle an invoice, hear what you owe, change the card we hold, or ask for a copy bill, press 2.',
    'settle an invoice, hear what you owe, change the card we hold, or ask for a copy bill: 2',
  ),

  // Lists that leave words out.
  en('For service, press 2; parts, 3.', 'service: 2', 'parts: 3'),
  en('For sales press 1, service 2, parts 3', 'sales: 1', 'service: 2', 'parts: 3'),
  en('For sales press one, for service two, and for parts three.', 'sales: 1', 'service: 2', 'parts: 3'),
  en('Press 1 for billing, 2 for repairs and 3 for anything else.', '1: billing', '2: repairs', '3: anything else'),
  en(
    'To change an appointment, press 1. For billing, 2. For refills, 3.',
    'change an appointment: 1',
    'billing: 2',
    'refills: 3',
  ),
  en('Press 1 to book, 2 to cancel, or 3 if you are running late.', '1: book', '2: cancel', '3: running late'),
  us(
    'Fares, press 1; passes, 2; to hear these again, star; to go back, pound.',
    'Fares: 1',
    'passes: 2',
    'hear these again: star',
    'go back: hash',
  ),
  en(
    'Customer service, 1. Customer care, 2. Customer support, 3.',
    'Customer service: 1',
    'Customer care: 2',
    'Customer support: 3',
  ),
  en('Option 1, tenants. Option 2, landlords.', '1: tenants', '2: landlords'),
  en('For sales, option 1. For service, option 2.', 'sales: 1', 'service: 2'),
  en('1. Sales 2. Service 3. Parts', '1: Sales', '2: Service', '3: Parts'),
  en('1 - Sales\n2 - Service', '1: Sales', '2: Service'),
  en(
    'To book press 1 to cancel press 2 to speak to reception press 3',
    'book: 1',
    'cancel: 2',
    'speak to reception: 3',
  ),
  en('press 1 for bins press 2 for council tax', '1: bins', '2: council tax'),
  en('For sales press 1 or for service press 2.', 'sales: 1', 'service: 2'),
  en('Press 1 for sales, for service press 2.', '1: sales', 'service: 2'),

  // Over sentences and over prompts.
  en('To speak with a pharmacist. Press 3. For store hours. Press 2.', 'speak with a pharmacist: 3', 'store hours: 2'),
  en('For sales\npress 1\nfor service\npress 2', 'sales: 1', 'service: 2'),
  en('Press 1\nfor sales\nPress 2\nfor service', '1: sales', '2: service'),
  en('For sales press 1\nFor service press 2\nThank you', 'sales: 1', 'service: 2'),

  // Several ways to one task.
  en('For billing, press 1 or 2.', 'billing: 1', 'billing: 2'),
  en('For billing, press 1 or say billing.', 'billing: 1', 'billing: "billing"'),
  us('Say claims or press 1 to claim.', '"claims": claim', '1: claim'),
  en('Press 1, 2 or 3 for the wards.', '1: the wards', '2: the wards', '3: the wards'),
  en('For flights, press or say one.', 'flights: 1', 'flights: "one"'),

  // Words to say.
  us('You can say sales, service or parts.', '"sales"', '"service"', '"parts"'),
  us('For billing, say billing. For an agent, say agent.', 'billing: "billing"', 'an agent: "agent"'),
  us("To speak with someone, say 'agent'.", 'speak with someone: "agent"'),
  us('Is that right? Please say yes or no.', '"yes" (answer)', '"no" (answer)'),

  // Waiting.
  en('For mental health, press 2; for anything else, stay on the line.', 'mental health: 2', 'anything else: wait'),
  en("If you're not sure, stay on the line and a dispatcher will answer.", 'not sure: wait'),
  en('Press 1 for a call back, or hold to speak to an adviser.', '1: a call back', 'wait: speak to an adviser'),
  en('To leave a message, press 1. Otherwise, please hold.', 'leave a message: 1', 'wait'),
  en('For English, do nothing. Para español, oprima nueve.', 'English: wait', 'es| español: 9'),

  // Answers, and what holds beyond the menu.
  en('Is that right? Press 1 for yes, 2 for no.', '1: yes (answer)', '2: no (answer)'),
  en(
    'You chose store hours. If store hours is correct, press 1; if not, press 2.',
    'store hours is correct: 1 (answer)',
    'not: 2 (answer)',
  ),
  en('Press 0 at any time to speak to someone.', '0: speak to someone (any time)'),
  en('At any time, press star to go back.', 'star: go back (any time)'),

  // What stands around an offer.
  en('For anything else, press 3 and one of us will answer.', 'anything else: 3'),
  en(
    "If you've broken down, press 1 and tell us where you are; most drivers come within the hour. To renew, press 2.",
    'broken down: 1',
    'renew: 2',
  ),
  en('Thank you for calling Acme. Press 1 to continue.', '1: continue'),
  en('To hear the press release, press 4.', 'hear the press release: 4'),
  us('For help with your French press or grinder, press 2.', 'help with your French press or grinder: 2'),
  en('For pressing problems such as no heat, press one.', 'pressing problems such as no heat: 1'),
  en('After the tone press 1 to send.', '1: send'),
  en('No letter? Press star and carry on.', 'No letter: star'),
  en('Tell me what you need, or press 0 for a person.', '0: a person'),
  en('From 3 March, repairs moved: for repairs, press 2.', 'repairs: 2'),
  en('For the jury office, 8 to 4 weekdays, press 0.', 'the jury office, 8 to 4 weekdays: 0'),
  en('Enter your reference followed by hash, or press star if you do not have it.', 'star: do not have it'),
  en('Press 4 for quotes or dial four for estimates.', '4: quotes', '4: estimates'),
  en('Press 1.', '1'),

  // Other languages.
  en('Para español, oprima nueve. To book, press 1.', 'es| español: 9', 'book: 1'),
  us('For English, press 1; para español, oprima el 2.', 'English: 1', 'es| español: 2'),
  es('Para hablar con un agente, pulse 3. Para volver, pulse asterisco.', 'hablar con un agente: 3', 'volver: star'),
  es('Marque 1 para ventas, 2 para servicio.', '1: ventas', '2: servicio'),
  fr('Pour le service client, tapez 1. Pour les factures, tapez 2.', 'le service client: 1', 'les factures: 2'),
  fr('Si vous avez perdu votre carte, appuyez sur la touche étoile.', 'avez perdu votre carte: star'),
  de('Für Rechnungen drücken Sie die 2.', 'Rechnungen: 2'),
  de('Wenn Sie einen Schaden melden möchten, wählen Sie die Eins.', 'einen Schaden melden möchten: 1'),
  pt('Para falar com um atendente, tecle 9.', 'falar com um atendente: 9'),
  pt('faturas, 1; avarias, 2; contratos, 3.', 'faturas: 1', 'avarias: 2', 'contratos: 3'),
  it('Per assistenza premere 3.', 'assistenza: 3'),
  nl('Voor facturen, toets 2. Voor storingen, toets 3.', 'facturen: 2', 'storingen: 3'),

  // Found where real prompts were read.
  us('You can reach us by pressing 0 at any time.', 'reach us: 0 (any time)'),
  us('You can say "new order," "returns," or "something else."', '"new order"', '"returns"', '"something else"'),
  en(
    'To donate 5 pounds press 1, 10 pounds press 2, or 20 pounds press 3.',
    'donate 5 pounds: 1',
    '10 pounds: 2',
    '20 pounds: 3',
  ),
  en('For sales: 1. For service: 2. For parts: 3.', 'sales: 1', 'service: 2', 'parts: 3'),
  en('To make a booking, press 1. To change or cancel one, press 2.', 'make a booking: 1', 'change or cancel one: 2'),
  en('To have us ring you, press 1. If you would rather wait, keep holding.', 'have us ring you: 1', 'wait: wait'),
  en('To delete this message press 7. To save it press 9.', 'delete this message: 7', 'save it: 9'),
  en('For children under 5, press 2; for children over 5, 3.', 'children under 5: 2', 'children over 5: 3'),
  en('If you have a hospital number, press 1, if not, press 2.', 'have a hospital number: 1', 'not: 2'),
  en('For sales - press 1. For service - press 2.', 'sales: 1', 'service: 2'),
  en('Sales (press 1), service (press 2).', 'Sales: 1', 'service: 2'),
  en(
    'For English press 1 para español oprima 2 pour le français tapez 3',
    'English: 1',
    'es| español: 2',
    'fr| le français: 3',
  ),
  en('Visit our website, or press 1 to be sent a link.', '1: be sent a link'),
  en('You chose to pay by card. Is that right? Yes, press 1; no, press 2.', 'Yes: 1 (answer)', 'no: 2 (answer)'),
  en('For parking permits – including blue badges – press 4.', 'parking permits – including blue badges: 4'),
  en('For your account (including passwords), press 5.', 'your account (including passwords): 5'),
  en('If at any time you wish to return to the main menu, press star.', 'return to the main menu: star (any time)'),
  de('Für Rechnungen bitte die 2 drücken.', 'Rechnungen: 2'),
  fr('Si vous êtes déjà client, faites le 1. Sinon, restez en ligne.', 'déjà client: 1', 'wait'),
];

const silent = (language: string, texts: readonly string[]): readonly Case[] =>
  texts.map((text) => ({ text, offers: [], language }));

export const notOffered: readonly Case[] = [
  ...silent('en-GB', [
    // A key that ends or makes up an entry.
    'Enter your meter reading, then press hash.',
    'Enter your account number and press the hash key.',
    'Enter your 8-digit reference, zeros included, then press pound.',
    'Please enter your date of birth followed by the hash key.',
    'Press the hash key when you are done.',
    'When you have finished recording, press hash.',
    'Key in the 8 digits on your letter.',
    'Enter 4 digits for the year.',
    'Please select 2 items from the list.',
    // Numbers to ring, and extensions.
    'Call us on 0800 123456.',
    'If your life is in danger, hang up and dial 999.',
    'If this is an emergency, call 911.',
    'In an emergency, dial 112.',
    'For urgent advice, dial 111.',
    'Please dial 0300 555 0186 for the council.',
    "If you know your party's extension, dial it at any time.",
    'Enter the extension of the person you want.',
    'Dial 9 1 1 for an ambulance.',
    'If anything changes, call this number, press 2 and give that reference.',
    // "Press" and its fellows as other words.
    'Our press office is open 2 to 5.',
    'Thank you for your press coverage.',
    'Read our latest press release online.',
    'Choose wisely.',
    'The select committee meets at 3.',
    'Key workers are welcome.',
    'Our services are a hit with 9 in 10 customers.',
    'Keep in touch. 2 of our shops are open.',
    'Please choose one of the following options.',
    'Select one.',
    // Keys that were pressed, might be, or must not be.
    'You pressed 4.',
    'If you pressed 1 by mistake, please call again.',
    'If you press 1 by mistake, wait for the menu.',
    'Please do not press any keys.',
    "Don't press 1 until you hear the tone.",
    'Option 1 is not available at present. Option 2 is closed today.',
    'Platform 1 is for trains to York. Platform 2 is for trains to Hull. Platform 3 is closed.',
    'Groups 1, 2 and 3 report at nine. Group 4 is stood down.',
    'We open at 1 on Monday, 2 on Tuesday and 3 on Wednesday.',
    'Bus 1 goes to town, bus 2 to the station, and bus 3 to the airport.',
    'Take 1 tablet at breakfast, 2 at lunch and 3 at night.',
    'Step 1: switch it off. Step 2: wait a minute. Step 3: switch it on.',
    'Doctors on call: ward 1, Dr Lee; ward 2, Dr Shah; ward 3, Dr Cole.',
    'If callers press 1, they reach sales.',
    'Where customers press 1 to pay, the money leaves at once.',
    'They should press 1.',
    'Press any key when you have finished.',
    'Enter any number of guests, then press hash.',
    'Press 1 to 5 times.',
    'You did not press 1.',
    'The number you dialled is not in use.',
    'That key is not in use.',
    'You will need to press 2.',
    'You chose option 2.',
    // Numbers of other kinds.
    'Open 9 to 5.',
    'A room for 2 adults.',
    'Fill in form 1 for parents and form 2 for children.',
    'See section 3.',
    'You have 2 new messages.',
    'We are open for 24 hours, 7 days a week.',
    'Your reference is 4, 7, 2, 9.',
    'For a person aged over 65, the fare is 2 pounds.',
    'Group 1 for parents starts at 3.',
    'The planning officer will call on Thursday between 10 and 11.',
    'We are at 14 Main Street, east of the hospital.',
    'Your wait is about 4 minutes.',
    'You are number 3 in the queue.',
    'Windows 1, 2 and 3 are closed.',
    'Your balance is 12 pounds and 1 penny.',
    // Saying that names no words to say.
    'Say goodbye.',
    'We wanted to say thank you.',
    'Say your card number now.',
    'Please say the name of the person you want.',
    'As they say, better late than never.',
    'We are sorry to say that our lines are busy.',
    'Please tell us what you are calling about.',
    // Waiting that is no choice.
    'All our advisers are busy. Please stay on the line.',
    'Please hold while we connect you.',
    'Please hold for the next available adviser.',
    'Thank you for waiting.',
    'Wait for the tone, then leave a message.',
    // Found where real prompts were read.
    '[in queue, once] While you wait: forms are on our website.',
    'To unlock the phone press star 9.',
    'Press star, then 1.',
    'Say no to fraud.',
    'Option 1 is our best seller.',
    'On a scale of 1 to 5, where 5 is excellent, how did we do?',
    'Please stay on the line and your call will be answered shortly.',
    // Nothing at all.
    '',
    '.',
    'Goodbye.',
    'When you have finished your call, simply hang up.',
  ]),
  ...silent('es', ['No pulse ninguna tecla.', 'Abrimos de 9 a 5.']),
  ...silent('fr', ['Composez le 15 en cas d’urgence.', 'La presse est ouverte de 2 à 5.']),
  ...silent('de', ['Wir haben von 9 bis 5 geöffnet.', 'Im Notfall wählen Sie die 112.']),
  ...silent('it', ['La prima 2 giorni fa.']),
  ...silent('pl', ['Aby uzyskać pomoc, naciśnij 1.']),
];
