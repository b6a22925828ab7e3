import { CONSTANTS } from './how.ts';

/** An option as it is heard: how long its words take, and the part of callers who take it. */
export interface HeardOption {
  readonly seconds: number;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * The order in which callers listen least until they have heard what they ring for: by share for each second of words and the
 * rest after them, the largest first; among equals, as they stand (Smith 1956, for jobs on a machine).
 */
export function bestOrder<Each extends HeardOption>(options: readonly Each[], gap: number = CONSTANTS.gap): Each[] {
  const worth = ({ seconds, share }: HeardOption) => share / Math.max(Number.EPSILON, seconds + gap);
  return options.toSorted((a, b) => worth(b) - worth(a));
}

/** Seconds that a caller listens to options on average, until the one that is taken has been heard out. */
export function listeningTime(options: readonly HeardOption[], gap: number = CONSTANTS.gap): number {
  let heard = 0;
  let mean = 0;
  for (const { seconds, share } of options) {
    heard += seconds;
    mean += share * heard;
    heard += gap;
  }
  return mean;
}
