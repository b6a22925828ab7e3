/**
 * What is made when it is first asked for, and then kept. V8 reads a regular expression as soon as it comes by it, and one that knows
 * letters takes it a tenth of a millisecond: where most menus never need them, they stand within a function.
 */
export function whenNeeded<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
