/**
 * Short forms in capitals that everybody says, by the two letters of the language, with those of one country beside them
 * (`en-GB`). Any other has to be explained.
 */
export const everydayAcronyms: Readonly<Record<string, string>> = {
  en: 'AM PM TV ID PIN SIM SMS PO CD DVD USB PC VIP GPS FAQ FAQS AA UK US USA EU UN DNA DIY ATM HIV AIDS COVID FM AC BBQ OK SOS RSVP WIFI UFO CCTV PDF QR FIFA UNICEF NASA NATO OTT MRI CT VHS HD LED LPG IBAN WC PS IQ RIP',
  'en-gb':
    'NHS VAT GP MOT A&E BBC ITV RAC DVLA HMRC MP GCSE PE RSPCA B&B NI RAF BT EE TFL GMT BST PPE UKVI CBT ISA PAYE RNLI ITV STD P60 P45 P11D V5C HGV EV SEND DWP',
  'en-ie': 'VAT GP HSE RTE GAA ESB NCT PPS PPSN TD PRSI PAYE CAO BER A&E DART AIB USC ATM',
  'en-us':
    'IRS DMV SSN FBI CIA DOB ZIP ER OB/GYN NFL NBA RV SUV HVAC EMS UPS CVS CEO GED SAT CPR ICU AAA FEMA FDA CDC USPS UPC TSA',
  'en-ca': 'GST HST SIN RCMP CRA CBC ER PST RV SUV ICBC OHIP CAA',
  'en-au': 'GST ATO ABN TAFE NBN NRMA ABC SES NSW ACT QLD VIC TAS WA SA NT NDIS GP RACV RSL TFN AEST UTE RMS MYKI',
  'en-nz': 'GST IRD ACC NZ GP AA WOF',
  'en-in': 'PAN OTP UPI EMI KYC LIC SBI IRCTC GST PF ATM LPG IFSC NRI STD ISD NEFT PNR RTO AADHAAR IST EPF FD IPL IIT',
  'en-za': 'VAT SARS ID SA GP SAPS UIF ATM',
};

/** Short forms that stand for one thing in one place and for another in the next, in English, with the usual readings in plain words. */
export const severalReadings: Readonly<Record<string, readonly string[]>> = {
  CPE: ['the box in your home', 'training for people in your profession'],
  CSR: ['one of us', 'what a firm does for others'],
  DDI: ['a direct number', 'a direct debit'],
  MTA: ['a change to your policy', 'a transport authority'],
  PCN: ['a parking fine', 'a group of surgeries'],
  PCP: ['your family doctor', 'a way of paying for a car'],
  PIP: ['a benefit for disabled people', 'cover for injuries in a car'],
};
