import { importLimits } from '../../contract/imports';
import type { Reader, Reading } from './reading';
import workerUrl from './worker?worker&url';

/** As much of Trusted Types as is used; TypeScript's own library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one script besides its own that the page may run, as the policy that its CSP allows. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('sidecard', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError('no script of this page');
    return url;
  },
});

/** Reads a file in a worker of its own, which is ended with its answer or when its time is over. */
export const readInWorker: Reader = (file, targets) => {
  // Before anything of it is read.
  if (file.size > importLimits.bytes) return Promise.resolve({ ok: false, refusal: { code: 'too_big' } });
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  return new Promise<Reading>((resolve) => {
    const end = (reading: Reading) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => end({ ok: false, refusal: { code: 'too_slow' } }), importLimits.reading);
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => end(data));
    // Its code could not be fetched, or it ran out of memory.
    worker.addEventListener('error', () => end({ ok: false, refusal: { code: 'unreadable' } }));
    worker.postMessage({ file, targets });
  });
};
