/** The numbering plans of the world for libphonenumber-js, without how numbers are written, as JSON. */
export const PLANS: string;
/** For each country, the pattern of its numbers at a premium rate, as JSON. */
export const PREMIUM: string;
