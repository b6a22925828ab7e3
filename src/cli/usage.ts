/** Something that the user got wrong on the command line: told in plain words, and the program ends with 2. */
export class UsageError extends Error {}
