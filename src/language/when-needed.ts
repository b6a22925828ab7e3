/**
 * What is made when it is first asked for, and then kept. So are regular expressions that know letters, within a function: V8 reads one as soon as
 * it comes by it, which takes it a tenth of a millisecond, and most menus never need them.
 */
export function whenNeeded<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
