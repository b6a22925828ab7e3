/** `7.5` as `7.5s`. */
export const secondsFrom = (seconds: number): string => `${Number(seconds.toFixed(3))}s`;
