/** A Chromium of this machine, if there is one. */
export function findChromium(): string | undefined;
