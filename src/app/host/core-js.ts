/**
 * Stands in for the whole of core-js, which the SDK loads for `Promise` alone: 85 kB gzip that every engine
 * able to run this app has built in. Put in place by the alias in vite.config.ts.
 */
const NativePromise = globalThis.Promise;

export { NativePromise as Promise };
