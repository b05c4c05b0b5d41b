/** A Chromium of this machine, if there is one. */
export function findChromium(): string | undefined;
/** A Redis server of this machine, if there is one. */
export function findRedis(): string | undefined;
