import type { Case } from './offers-cases.ts';

const inLanguage =
  (language: string) =>
  (text: string, ...offers: readonly string[]): Case => ({ text, offers, language });

const gb = inLanguage('en-GB');
const us = inLanguage('en-US');
const ie = inLanguage('en-IE');
const au = inLanguage('en-AU');
const india = inLanguage('en-IN');

/** Lines as organisations say them, written without a look at the reader and first run when they were all written down. */
export const unseen: readonly Case[] = [
  gb(
    'Thank you for calling the bank. If your card has been lost or stolen, please press 1 now. To check your balance or recent transactions, press 2.',
    'your card has been lost or stolen: 1',
    'check your balance or recent transactions: 2',
  ),
  gb(
    'Welcome to the council. For council tax and benefits press 1, for bins and recycling press 2, for housing press 3, or for all other enquiries please hold.',
    'council tax and benefits: 1',
    'bins and recycling: 2',
    'housing: 3',
    'all other enquiries: wait',
  ),
  gb(
    'You are through to the surgery. If you think you are having a heart attack, hang up and dial 999. To book an appointment for today, press 1. For repeat prescriptions, press 2 after 11 am.',
    'book an appointment for today: 1',
    'repeat prescriptions: 2',
  ),
  us('Thanks for calling. Para continuar en español, marque el número dos.', 'es| continuar en español: 2'),
  us(
    'If you know the extension of the person you are trying to reach, you may dial it at any time. For the dental clinic, press 1. To reach the front desk, press 0 or simply stay on the line.',
    'the dental clinic: 1',
    'reach the front desk: 0',
    'reach the front desk: wait',
  ),
  us(
    'Main menu. Press 1 for account balances. Press 2 for recent activity. Press 3 to transfer funds. Press the pound key to return to the previous menu.',
    '1: account balances',
    '2: recent activity',
    '3: transfer funds',
    'hash: return to the previous menu',
  ),
  us(
    'In a few words, please tell me how I can help. You can say things like "pay my bill" or "report an outage".',
    '"pay my bill"',
    '"report an outage"',
  ),
  us(
    'For reservations, press or say one. For flight status, press or say two.',
    'reservations: 1',
    'reservations: "one"',
    'flight status: 2',
    'flight status: "two"',
  ),
  ie('Más gá duit Gaeilge, brúigh a haon. For English, press 2.', 'English: 2'),
  ie(
    'If you are an existing customer, press 1. If you would like to become one, press 2.',
    'an existing customer: 1',
    'become one: 2',
  ),
  au(
    'For faults and outages press one, for accounts press two, and for anything else press three.',
    'faults and outages: 1',
    'accounts: 2',
    'anything else: 3',
  ),
  au(
    'Please select from the following options. For Medicare, press 1. For child support, press 2. To hear these options again, press hash.',
    'Medicare: 1',
    'child support: 2',
    'hear these options again: hash',
  ),
  india('For Hindi, press 1. For English, press 2.', 'Hindi: 1', 'English: 2'),
  india(
    'To know your account balance, press 1. To block your debit card, press 2. To speak to our phone banking officer, press 9. To go to the previous menu, press star.',
    'know your account balance: 1',
    'block your debit card: 2',
    'speak to our phone banking officer: 9',
    'go to the previous menu: star',
  ),
  india('Dial 1 for booking, 2 for cancellation, 3 for complaints.', '1: booking', '2: cancellation', '3: complaints'),
  gb(
    "If you'd like us to call you back when it's your turn, press 1. Otherwise, stay on the line.",
    "us to call you back when it's your turn: 1",
    'wait',
  ),
  gb(
    'You entered 4 5 6 7. If that is correct, press 1. To try again, press 2.',
    'that is correct: 1 (answer)',
    'try again: 2',
  ),
  us('Was that correct? Press 1 for yes or 2 for no.', '1: yes (answer)', '2: no (answer)'),
  gb('Calls may be recorded for training. By pressing 1 you agree to our terms.'),
  gb('We answered 2 million calls last year and hit 9 out of 10 for service.'),
  gb('Please enter your 16 digit card number followed by the hash key.'),
  gb('Using your telephone keypad, please enter your date of birth, for example 01 for January.'),
  us(
    'At the tone, please record your message. When you are finished, you may hang up or press 1 for more options.',
    '1: more options',
  ),
  us(
    'To leave a callback number, press 5. To page this person, press 7.',
    'leave a callback number: 5',
    'page this person: 7',
  ),
  us(
    'If this is a medical emergency, please hang up and dial 9-1-1. Providers, press 1. Members, press 2.',
    'Providers: 1',
    'Members: 2',
  ),
  us(
    'For directions, hours of operation, or our fax number, press 3.',
    'directions, hours of operation, or our fax number: 3',
  ),
  us('Our fax number is 555 0142. Our address is 2 Main Street, Suite 4.'),
  gb('Our opening hours are Monday to Friday, 9 to 5, and Saturday 10 to 2.'),
  gb('There are 3 callers ahead of you. Please continue to hold.'),
  gb(
    'You can also find answers to most questions online. If you need to speak to one of our team, press 4.',
    'speak to one of our team: 4',
  ),
  gb(
    'Gas emergencies, 1. Power cuts, 2. Moving home, 3. Anything else, 0.',
    'Gas emergencies: 1',
    'Power cuts: 2',
    'Moving home: 3',
    'Anything else: 0',
  ),
  gb('For sales, it’s option 1; for support, it’s option 2.', 'sales: 1', 'support: 2'),
  gb(
    'Please choose from one of the following four options. Option one: new claims. Option two: existing claims.',
    '1: new claims',
    '2: existing claims',
  ),
  us('Say "representative" at any time to speak to a person.', '"representative": speak to a person (any time)'),
  us('Are you calling about an existing order? Say yes or no.', '"yes" (answer)', '"no" (answer)'),
  gb('If you have pressed the wrong key, press star to start again.', 'have pressed the wrong key: star'),
  gb(
    'Thank you. Your payment of 40 pounds has been taken. To hear that again press 1, or to return to the main menu press 2.',
    'hear that again: 1',
    'return to the main menu: 2',
  ),
  gb('To hear your options, please press 1 on your keypad now.', 'hear your options: 1'),
  gb('The first 2 weeks are free. Press on with your journey and enter 1 of 5 prize draws.'),
  gb(
    'For ticket sales\npress 1\nFor lost property\npress 2\nFor anything else\nplease hold',
    'ticket sales: 1',
    'lost property: 2',
    'anything else: wait',
  ),
  inLanguage('es-MX')(
    'Para saldo, oprima 1. Para reportar una falla, oprima 2. Para repetir este menú, oprima gato.',
    'saldo: 1',
    'reportar una falla: 2',
    'repetir este menú: hash',
  ),
  inLanguage('es-ES')('Si desea contratar, pulse 1; si ya es cliente, pulse 2.', 'contratar: 1', 'ya es cliente: 2'),
  inLanguage('fr-FR')(
    'Pour un conseiller, appuyez sur la touche 0 ou restez en ligne.',
    'un conseiller: 0',
    'un conseiller: wait',
  ),
  inLanguage('fr-CA')('Pour le français, faites le 1. For English, press 2.', 'le français: 1', 'en| English: 2'),
  inLanguage('de-DE')(
    'Bei Fragen zu Ihrem Vertrag drücken Sie bitte die 1, bei technischen Störungen die 2.',
    'Ihrem Vertrag: 1',
    'technischen Störungen: 2',
  ),
  inLanguage('de-DE')('Wir sind von 8 bis 18 Uhr für Sie da. Bitte legen Sie nicht auf.'),
  inLanguage('pt-PT')(
    'Para avarias, marque 1. Para outros assuntos, marque 2 ou aguarde na linha.',
    'avarias: 1',
    'outros assuntos: 2',
    'outros assuntos: wait',
  ),
  inLanguage('it-IT')(
    'Per informazioni sulle tariffe digiti 1, per segnalare un guasto digiti 2.',
    'informazioni sulle tariffe: 1',
    'segnalare un guasto: 2',
  ),
  inLanguage('nl-NL')(
    'Belt u over een storing, toets 1. Belt u over uw factuur, toets 2.',
    'een storing: 1',
    'uw factuur: 2',
  ),
  inLanguage('nl-NL')('Ons kantoor is geopend van 9 tot 5. Er zijn nog 2 wachtenden voor u.'),
];
