import type Picomatch from 'picomatch';

/** Whether a path, relative to the folder of the settings and with `/`, fits. */
export type Fits = (path: string) => boolean;

/**
 * Patterns as people know them from `.gitignore`: one without a slash fits at any depth, a folder stands for all that is in
 * it, and one that begins with `!` takes back what fitted before. The library is loaded where there are any.
 */
export async function fitting(patterns: readonly string[]): Promise<Fits> {
  if (patterns.length === 0) return () => false;
  return fitsWith((await import('picomatch')).default, patterns);
}

/** The same with the library at hand. */
export function fitsWith(picomatch: typeof Picomatch, patterns: readonly string[]): Fits {
  const tests = patterns.map((pattern) => {
    const isBack = pattern.startsWith('!');
    const path = pattern.slice(isBack ? 1 : 0).replace(/^(?:\.\/)+/, '');
    const bare = path.replace(/\/+$/, '').replace(/^\//, '');
    const anywhere = path.replace(/\/+$/, '').includes('/') ? bare : `**/${bare}`;
    // Patterns within patterns are what makes matching slow, and nobody needs them for the names of menus.
    const fits = picomatch([anywhere, `${anywhere}/**`], { dot: true, noextglob: true });
    return { isBack, fits };
  });
  return (path) => {
    let isIn = false;
    for (const { isBack, fits } of tests) {
      if (isIn === isBack && fits(path)) isIn = !isBack;
    }
    return isIn;
  };
}
