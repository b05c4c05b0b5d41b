import { createRequire } from 'node:module';

// What SDK and native host put on the page for each other.
declare global {
  interface Window {
    webexAppExtensions?: ((message: string) => void) | undefined;
    webex?: { application: { jsRequestCallback(message: object): void } } | undefined;
  }
}

const require = createRequire(import.meta.url);

/**
 * The real SDK, loaded anew: it keeps one Application per loaded module, and as Node loads it, not Vitest,
 * `vi.resetModules()` does not reach it.
 */
export function freshSdk(): typeof import('@webex/embedded-app-sdk') {
  for (const file of Object.keys(require.cache)) {
    if (file.includes('embedded-app-sdk')) delete require.cache[file];
  }
  return require('@webex/embedded-app-sdk');
}
