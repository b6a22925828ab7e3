import type { PhraseLists } from '../words/phrases.ts';

/** What an option says when it can only mean that a person will answer: "to speak to someone", "for the operator". */
export const personOffers: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      talk = speak|speaking|talk|talking|chat|chatting
      a = a|an|one of our|the|our|your|another|the next|the next available|the first available
      kind = real|live|human|customer service|customer services|customer care|customer support|service|support|member service|sales|billing|technical|claims|duty|next available|available|call centre|contact centre
      role = person|human|human being|adviser|advisor|advisers|advisors|agent|agents|operator|operators|representative|representatives|rep|colleague|colleagues|receptionist|consultant|consultants|dispatcher|attendant|call handler|team member|member of staff|member of {our|the} {_|} {staff|team}
    `,
    phrases: `
      <talk> {directly|} {to|with} _
      {for|reach|get|want|need|prefer|require|ask for|to|with|via} <a> {<kind>|} {<kind>|} <role>
      {for|reach|want|need|ask for} {someone|somebody|one of us}
      {get through|be put through|put through|be connected|connect|be transferred|transfer} to {someone|somebody|one of us|<a> {<kind>|} {<kind>|} <role>}
      {for|reach} {the|our} {operator|receptionist|switchboard|front desk}
      {for|reach} reception
      {operator|real person|live person|human being}
    `,
    unless: `
      <talk> {directly|} {to|with} {our|the|an|a|your} {new|} {automated|automatic|virtual|digital|voice|ai|robot|online} *2
      {who|whom|which|how} {_|} {to|can|should|did|could|do|will|would|may} {you|i|we|} *3 <talk> {to|with} {_|}
      {complain|complaint|complaints|feedback|comment|comments|about|from|by|rate|rating|against|than} *2 {<a>|} {<kind>|} {<kind>|} <role>
      {message|messages|email|letter|note|details|form|feedback|appointment|appointments|meeting|visit|callback|call back|interview|session|slot|payment|gift|question|questions} {for|to|with|from|by|via} <a> {<kind>|} {<kind>|} <role>
      {estate|letting|travel|managing|ticket|insurance|real estate|land|tour|bus|train|network|mobile|crane} {agent~|operator~|representative~|adviser~}
      {become|becoming|find|book|hire} {a|an} {<kind>|} {_|} <role>
      {for|as|if you are} {a|an|the} {<kind>|} {estate agent|travel agent|tour operator|letting agent}
      <role> {vacancy|vacancies|licence|licences|license|code|number|portal|training|jobs}
      {missing|each|every|old|young|per|deceased|disabled|elderly} person
      <talk> to us {online|by text|by chat|by email}
      {if|have|had|has|having|already|when|after|last|previously|since} *4 {spoken|spoke} {to|with} *4
    `,
  },
};
