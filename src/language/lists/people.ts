import type { PhraseLists } from '../words/phrases.ts';

/** Words that speak of a person whom a caller can reach, as they stand in an offer or a promise. */
export const people: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      role = person|human|human being|adviser|advisor|advisers|advisors|agent|agents|operator|operators|representative|representatives|rep|reps|colleague|colleagues|receptionist|receptionists|consultant|consultants|specialist|specialists|clerk|clerks|dispatcher|dispatchers|assistant|assistants|associate|associates|attendant|attendants|executive|expert|experts|technician|technicians|pharmacist|pharmacists|nurse|nurses|doctor|doctors|midwife|dentist|officer|officers|engineer|engineers|banker|bankers|teller|concierge|librarian|manager|managers|supervisor|supervisors|handler|handlers|broker|brokers|caseworker|case worker|case manager|call handler|call taker|team member|team members|team mate|staff member|planner|planners|secretary|counsellor|solicitor|lawyer|caretaker|housing officer|duty officer|mechanic|mechanics|vet|vets|underwriter|tutor|coordinator|administrator|buyer|steward|helper|volunteer|volunteers|trainer|designer|warden|porter|interpreter|translator|ranger|controller|estimator|surveyor|plumber|electrician|guide|nurse practitioner|clinician|sergeant|constable|inspector
      kind = real|live|actual|trained|qualified|human|friendly|helpful|customer service|customer care|customer support|customer services|service|support|sales|billing|technical|claims|member services|travel|care|duty|next available|available|local|dedicated|personal|senior|experienced|expert|suitable|appropriate|specialist|fraud|bank|phone|call centre|contact centre|living|breathing|reservations|booking|english speaking
      a = a|an|one of our|one of the|one of|the|our|your|any of our|another|the next|the first|some of our|any
      talk = speak|talk|chat|speaking|talking|connect|connected|put through|putting you through|transferred|transfer you|transferring you|connecting you|get through|get back|reach|reaching|get hold of|be put through|consult|pass you|passed|passing you|through|over
      someone = someone|somebody|us|one of us|our team|the team|our staff|a member of {our|the|} {_|} {staff|team}|the office|reception|the front desk|the desk|the switchboard|switchboard|head office|our {_|} team|the {_|} team|our {_|} desk|the {_|} desk|customer {service|services|care|support}
    `,
    phrases: `
      <a> {<kind>|} {<kind>|} <role>
      {<talk>|ask for|ring for|want|need|prefer|require} {to|with|} {<a>|} {<kind>|} {<kind>|} <role>
      <talk> {to|with|} {<someone>|people|him|her|them}
      {someone|somebody|one of us|one of our *2|our team|the team|our staff|a member of {our|the|} {_|} {staff|team}|reception|the front desk|the switchboard|a team member|our people|the person who answers|real people|a real voice} {here|there|} {will|can|is going to|is here to|is on hand to|would|may|is ready to|are ready to|are here to|is available to|are available to|answers|answer|picks up|helps|takes your call|rings|calls}
      {someone|somebody} {who|from|in|at} {can|will|knows|our|the} _
      {a member of|members of|one of} {our|the} {<kind>|} {staff|team|people|crew}
      one of us
      ask us
      {real|live|actual} {person|people|human}
      {live|human} {person|agent|help|being|operator|assistance|voice|adviser|advisor}
      {for|to|reach|want|need} {the|our|} {operator|receptionist|reception|switchboard|front desk|main desk|service desk|inquiry desk|help desk|helpdesk|concierge|dispatch|dispatcher}
      {member|members} of staff
      team member~
      {customer service|customer services|customer care|customer support|service|sales|support} {representative|agent|adviser|advisor|associate|assistant|executive|specialist|rep|consultant|officer|operator|representatives|agents|advisers|advisors|associates|assistants|executives|specialists|reps|consultants|operators}
      operator
      in person {now|on the phone}
    `,
    unless: `
      {estate|letting|travel|cleaning|commercial|managing|ticket|news|bleaching|real estate|land|secret|insurance} agent~
      {travel|tour|bus|train|coach|network|mobile|ferry|machine|crane|fork lift} operator~
      {if|are|as|where} {you|your employer|your partner} *2 {are|is|} {a|an|the} {<kind>|} {<kind>|} <role>
      {become|becoming|train as|work as|vacancy~ for} {a|an} {<kind>|} <role>
      {become|becoming} _ <role>
      <role> {vacancy|vacancies|licence|license|licences|code|number|portal|training|jobs|recruitment|register}
      {complain|complaint|complaints} about {<a>|} {<kind>|} <role>
      {complain|complaint|complaints} {about|against} *3 {staff|team|person}
      {book|send|arrange|expecting|waiting for|visit from|see|rate|review|find|hire|track} {<a>|for a|} {<kind>|} <role>
      {per|missing|third|each|every|old|young|in} person
      {report|reporting} {a|the} {missing|} person
      {person|persons} {named|responsible|injured|insured|who has died}
      {mystery|shop|dental|teaching|personal|virtual|automated|voice|digital} assistant~
      {virtual|automated|digital|ai|robot} {agent|assistant|adviser|operator|representative|receptionist}~
      {talk to|ask} us {online|by email|by text|on our website|on the website|in a message}
      {over|go} to {our|the} {website|web|site|app}
      {letter|note|prescription|referral|report} from {a|your|the} <role>
    `,
  },
};
