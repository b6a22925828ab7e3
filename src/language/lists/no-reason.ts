import type { PhraseLists } from '../words/phrases.ts';

/** Labels of options that do not say what somebody rings for: who they are, or that they want to go on. */
export const noReason: PhraseLists = {
  en: {
    language: 'en',
    sets: 'who = customer|customers|client|clients|member|members|patient|patients|provider|providers|tenant|tenants|landlord|landlords|student|students|parent|parents|employer|employers|employee|employees|broker|brokers|doctor|doctors|dealer|dealers|supplier|suppliers|resident|residents|business|businesses|individual|individuals|homeowner|homeowners|pharmacy|pharmacist|pharmacists|physician|physicians|subscriber|subscribers|trade|applicant|applicants|claimant|claimants|clinic|hospital|shopper|shoppers|account holder|account holders|policyholder|policyholders|agent|agents|cardholder|cardholders|visitor|visitors|guest|guests|owner|owners',
    phrases: `
      {if|where} {you are|you have} {a|an|the|one of our|already|not|new|} {already|} {a|an|} {existing|current|new|registered|business|personal|private|returning|former|} {_|} {<who>|with us|calling for yourself|registered}
      {i am|you are} {a|an} {existing|current|new|registered|} <who>
      {existing|current|new|registered|returning|business|personal|private|residential|all} <who>
      {continue|proceed|go on|begin|start|carry on|get started|enter}
      if not
      english
      {calling|callers} from {home|work|abroad|a mobile|overseas}
      <who>
      {yes|no}
      {a|an|the|our|your|for|to|if|you|are|is|or|and|not|with|us|already|have|please|call|calling|calls|in|on|of|as|i|am|my}
    `,
  },
};
