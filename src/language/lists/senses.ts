import type { PhraseList, PhraseLists } from '../words/phrases.ts';

/**
 * Words for one thing, as callers of a phone line hear them: two labels that differ in these alone cannot be told apart. Each
 * phrase with the name of its thing; a name is one word, itself among the phrases or not.
 */
export const synonyms: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      {bill|bills|billing|invoice|invoices|invoicing|statement|statements} = bill
      {passenger|passengers|traveller|travellers|traveler|travelers} = passenger
      {luggage|baggage|bags|suitcase|suitcases} = luggage
      {exam|exams|examination|examinations} = exam
      {lawyer|lawyers|solicitor|solicitors|attorney|attorneys} = lawyer
      {tenant|tenants|renter|renters} = tenant
      {employee|employees|staff|staff members|members of staff} = staff
      {supplier|suppliers|vendor|vendors} = supplier
      {vacation|vacations|holiday} = holiday
      {apartment|apartments|flat|flats} = flat
      {payment|payments|pay|paying|paid|settle|settling} = pay
      {pay|paying|settle|settling} {a|an|the|your|my|this|} {_|} {bill|bills|invoice|invoices|account} = pay
      {make|making|send|sending} {a|an|your|the|} {payment|payments} = pay
      {bill|invoice} {payment|payments} = pay
      account {balance|balances} = balance
      {balance|balances|amount owed|amount due|what you owe|how much you owe} = balance
      {report|reporting} {a|an|the|your|} {fault|problem|breakdown|issue|defect} = fault
      {something|anything|it|that} {is|has} {not working|stopped working|broken|faulty|gone wrong|broken down} = fault
      {your|the|my|a|} {car|vehicle|van|motorbike|motorcycle|truck} {has|have|is} broken down = breakdown
      {have|has|are|is} broken down = breakdown
      {breakdown|breakdowns} {assistance|recovery|service|cover|help|} = breakdown
      {broken|faulty|fault|faults|defect|defective|not working|does not work|is not working|stopped working|out of order|malfunction~|damaged|damage|problem|problems|issue|issues|trouble|gone wrong|difficulty|difficulties} = fault
      {repair|repairs|repairing|fix|fixing|fixed|mend|mending|maintenance} = repair
      {cancel|cancels|cancelling|canceling|cancelled|canceled|cancellation|cancellations|end|ending|stop|stopping|terminate|terminating|termination|discontinue|close|closing|closure|leave us|leaving us|disconnect|disconnecting|disconnection|opt out|call off|calling off|give up|giving up|no longer want|no longer need|do not want any more|do not need any more} = cancel
      {join|joining|sign up|signing up|register|registering|registration|registrations|enrol|enroll|enrolling|enrolment|enrollment|subscribe|subscribing|open an account|become a customer|become a member} = join
      {buy|buying|purchase|purchases|purchasing|order|orders|ordering|place an order|sales|sale|get a new|shop|shopping} = buy
      {sell|selling|trade in} = sell
      {quote|quotes|quotation|quotations|estimate|estimates|price|prices|pricing|cost|costs|rate|rates|tariff|tariffs} = price
      {donate|donating|donation|donations|{give|giving} {us|} money|{give|giving} to us} = donate
      {make|making|leave} {a|your|} {donation|gift} = donate
      {find|finding|locate} {your|our|the|a|} {nearest|local|closest|} {branch|store|shop|office|location} = place
      {nearest|local|closest} {branch|store|shop|office|location} = place
      {return|returns|returning|send back|sending back|send something back} = return
      {refund|refunds|money back|reimburse~} = refund
      {get|getting|want|ask for|claim|request|requesting} {a|your|} {refund|money back} = refund
      {delivery|deliveries|deliver|shipping|shipment|shipments|shipped|dispatch|parcel|parcels|package|packages} = delivery
      {track|tracking|where is|where your|where my|whereabouts of|whereabouts|{find out|check|ask|see|know|hear} where|status|progress|follow up|following up|check on|chase|chasing|update on|news of|news on} = status
      {book|booking|bookings|reserve|reservation|reservations|schedule|scheduling} = book
      {make|arrange|get} {a|an} {new|} = book
      {appointment|appointments|visit|visits|consultation|consultations} = appointment
      {change|changes|changing|amend|amending|amendment|amendments|alter|altering|alteration|alterations|modify|modifying|modification|modifications|edit|editing|move|moving|rearrange|reschedule|rescheduling|update|updates|updating} = change
      {check|checks|checking|confirm|confirming|view|viewing|see|hear|review|reviewing|find out|look up} = check
      {make|making|raise|raising|lodge|lodging|file|filing} {a|your|} {complaint|complaints} = complaint
      {complain|complaint|complaints|unhappy|not happy|let down|dissatisfied|grievance|grievances|feedback|comment|comments|concern|concerns} = complaint
      {compliment|compliments|praise|thank us|thanks} = praise
      {claim|claims|claiming} = claim
      {make|making|start|starting|open|opening|file|filing|lodge|lodging|begin|submit|submitting|report|new} {a|an|your|} {new|} {claim|claims} = new-claim
      {policy|policies|cover|coverage|insurance} = policy
      {renew|renewing|renewal|renewals|extend|extending|extension} = renew
      {report|reports|reporting|tell us about|notify|log|logging} = report
      {job|jobs|career|careers|vacancy|vacancies|recruitment|work for us|employment|human resources} = job
      {change|changes|changing|update|updating|new} {of|your|my|an|} {address|postal address|contact details} = moving
      {moving|move|moved} {home|house|address|in|out} = moving
      {location|locations|address|addresses|directions|where we are|how to find us|find us|branch|branches|store|stores|shop near|nearest} = place
      {hours|opening hours|opening times|when we are open|business hours|open times|store hours} = hours
      {lost|stolen|theft|missing|mislaid|misplaced|can not find|cannot find|could not find|unable to find|{has|have|had} gone|disappeared|vanished} = lost
      {password|passwords|passcode|login|log in|logging in|sign in|signing in|logon|log on|logging on|access code|locked out {of your account|}} = login
      {forgot|forgotten|forget|reset|resetting|lost|can not remember} {your|a|my|the|} {password|passcode|login} = login
      {can not|cannot|unable to|trouble|problems|problem} {log in|logging in|sign in|signing in|log on|logging on} = login
      {renew|renewing|order|ordering|reorder|request|repeat} {a|your|my|} {repeat|} {prescription|prescriptions|medicine|medicines|medication|medications} = prescription
      {prescription|prescriptions|refill|refills|medication|medications|medicine|medicines|repeat prescription} = prescription
      {result|results|test results|lab results} = result
      {doctor|doctors|physician|physicians|gp|gps|clinician|clinicians|provider|providers} = doctor
      {nurse|nurses|nursing} = nurse
      {person|someone|adviser|advisor|agent|operator|representative|receptionist|reception|switchboard|human|one of us|our team|member of staff|colleague|consultant|front desk} = person
      {technical|tech|it|computer} = technical
      {internet|broadband|wi fi|wifi|online connection|fibre} = internet
      {mobile|mobiles|cell phone|cell|cellphone|wireless|smartphone} = mobile
      {landline|home phone|fixed line|telephone line|phone line} = landline
      {tv|television|cable} = television
      {car|cars|vehicle|vehicles|auto|automobile|motor|van} = car
      {home|homes|house|houses|property|properties|residential|household|domestic|dwelling} = home
      {business|businesses|commercial|company|companies|corporate|trade|firm} = business
      {waste|rubbish|trash|garbage|refuse|bin|bins|recycling} = rubbish
      {rent|rents|rental|tenancy} = rent
      {emergency|emergencies|urgent|urgently} = emergency
      {power's|electricity's|supply's} {off|out|gone} = outage
      {outage|outages|power cut|power cuts|no power|no electricity|no lights|loss of power|lost power|lost your power|power failure|blackout|blackouts|{power|electricity|lights|supply} {is|are|has gone|have gone|being} {off|out}|supply {is|has gone|being} off} = outage
      {debt|debts|arrears|overdue|collections|late payment|late payments|behind with} = debt
      {loan|loans|borrowing|borrow|lending|credit} = loan
      {fraud|scam|scams|suspicious} = fraud
      victim of {fraud|a scam|scams|a fraud|a fraudster} = fraud
      {fee|fees|charge|charges} = fee
      {{find out|learn|know} how to get {here|there|to us}|how to get here|how to get to us|getting here} = place
      {offer|offers|deal|deals|promotion|promotions|special|specials|discount|discounts} = offer
      {membership|memberships|member|members|subscription|subscriptions|subscriber} = membership
      {licence|licences|permit|permits} = licence
      {fine|fines|penalty|penalties|ticket fine} = fine
      {event|events|function|functions|what is on|whats on} = event
      {ticket|tickets|ticketing} = ticket
      {spare|spares|part|parts|spare parts|accessory|accessories} = part
    `,
    unless: `
      end user~
      human resources
      trouble ticket~
      parking {ticket|tickets}
      credit {card|cards}
      {sim|gift|debit|loyalty} card
      check {in|out|up|ups}
      open {day|evening}
      good news
    `,
  },
};

/** Words that add nothing to a label, so that labels which differ only in them are one: help, service, care, team. */
export const fillWords: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      {help|helpline|helpdesk|support|assistance|service|services|servicing|care|inquiry|inquiries|query|queries|question|questions|information|info|details|detail|matter|matters|request|requests|general|other|others|further|another|any|all|miscellaneous|various|more|department|departments|team|teams|desk|line|office|unit|section|centre|division|customer|customers|client|clients|caller|callers|consumer|relations|related|regarding|concerning|about|with|option|options|advice|anything|something|else|ask|asking|find|finding|look for|looking for}
      {a|an|the|our|your|my|us|we|you|i|it|this|that|these|those|for|to|of|on|in|at|by|from|and|or|if|is|are|am|be|been|have|has|had|do|does|did|would|will|can|could|like|want|wish|need|please|speak|talk|get|make|making|made|some|as|up|into|calling|ringing|call|press|would like|one|ones|existing matter}
    `,
  },
};

/**
 * What tells two labels apart though they share all else: in a label, each word of a row excludes those on the other
 * lines of it.
 */
export const contrasts: Readonly<Record<string, readonly PhraseList[]>> = {
  en: [
    row(`
      {new|first time|first}
      {existing|current|already|returning|previous|established|ongoing}
    `),
    row(`
      {buy|buying|purchase|order|buyer|buyers}
      {sell|selling|sale|seller|sellers}
      {rent|renting|let|letting|lease|leasing|hire}
    `),
    row(`
      {home|residential|personal|private|domestic|individual|individuals|household}
      {business|commercial|corporate|company|trade|employer|employers|organisation}
    `),
    row(`
      report
      {cancel|cancelling|cancellation}
    `),
    row(`
      {make|book|arrange|schedule|place}
      {change|amend|move|reschedule|rearrange|alter|modify}
      {cancel|cancelling|cancellation}
      {check|confirm|track|chase|status|follow up}
    `),
    row(`
      {start|open|join|begin|connect}
      {stop|close|leave|end|disconnect|cancel}
      {move|transfer|change}
    `),
    row(`
      {pay|payment|payments}
      {query|dispute|question|challenge|understand|explain}
    `),
    row(`
      {send|sent|sending|outgoing}
      {receive|received|receiving|incoming}
    `),
    row(`
      {deposit|depositing|pay in}
      {withdraw|withdrawal|withdrawing|take out}
    `),
    row(`
      {arrivals|arriving|arrive}
      {departures|departing|depart}
    `),
    row(`
      {inbound|into}
      {outbound|out of}
    `),
    row(`
      debit
      credit
    `),
    row(`
      {savings|saving}
      {checking|current account}
      {mortgage|mortgages|loan|loans}
    `),
    row(`
      gas
      {electric|electricity|power}
      water
      {telephone|phone}
      {internet|broadband}
      {television|tv}
    `),
    row(`
      {car|motor|auto|vehicle}
      {home|house|property}
      {travel|holiday}
      {pet|pets}
      life
      {health|medical|dental}
      {business|commercial}
    `),
    row(`
      {adult|adults}
      {child|children|paediatric|pediatric|teen|teens}
      {infant|infants|baby|babies}
    `),
    row(`
      {landlord|landlords|owner|owners}
      {tenant|tenants|renter|renters|leaseholder|leaseholders}
    `),
    row(`
      {patient|patients}
      {doctor|doctors|physician|physicians|provider|providers|professional|professionals|pharmacy|pharmacies|hospital|hospitals}
    `),
    row(`
      {member|members}
      {provider|providers}
      {non member|non members}
    `),
    row(`
      {in patient|inpatient|inpatients}
      {out patient|outpatient|outpatients}
    `),
    row(`
      {domestic|national|local}
      {international|overseas|abroad|foreign|long distance}
    `),
    row(`
      {online|web|website|app}
      {phone|telephone|post|store|branch}
    `),
    row(`
      {lost|stolen}
      found
      {damaged|broken}
    `),
    row(`
      {today|same day|urgent|emergency}
      {future|later|routine|non urgent|non emergency}
    `),
    row(`
      sales
      {service|servicing|repair|repairs}
      {parts|spares}
    `),
    row(`
      {balance|balances}
      {transactions|payments|statement|statements}
      {limit|limits}
    `),
    row(`
      {prepaid|pay as you go}
      {contract|monthly|postpaid}
    `),
    row(`
      {undergraduate|undergraduates}
      {postgraduate|postgraduates|graduate}
      staff
    `),
    row(`
      english
      {spanish|espanol}
      {french|francais}
      {welsh|cymraeg}
      hindi
      german
      polish
      portuguese
      italian
      dutch
    `),
    row(`
      morning
      afternoon
      evening
      night
    `),
    row(`
      {men|male}
      {women|female}
    `),
    row(`
      {flight|flights|air}
      {hotel|hotels}
      {train|trains|rail}
      {bus|buses|coach|coaches}
      {cruise|cruises|ferry}
      {car hire|car rental}
    `),
    row(`
      billing
      {technical|tech}
    `),
    row(`
      lost
      stolen
    `),
    row(`
      {sales|sale|buy|buying}
      {order|orders}
    `),
    row(`
      {complain|complaint|complaints}
      {feedback|comment|comments|suggestions}
    `),
    row(`
      {bill|bills|billing}
      {statement|statements}
    `),
    row(`
      {quote|quotes|quotation|quotations|estimate|estimates}
      {price|prices|pricing|cost|costs|rate|rates|tariff|tariffs}
    `),
  ],
};

/** Each side on a line, as its alternatives. */
function row(phrases: string): PhraseList {
  return { language: 'en', phrases };
}
