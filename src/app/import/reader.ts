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

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** A worker of the one script besides its own that the page may run; undefined where the browser refuses it. */
function createWorker(): Worker | undefined {
  // Node and browsers without Trusted Types have none.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('sidecard', {
      createScriptURL(url) {
        if (url !== workerUrl) throw new TypeError('no script of this page');
        return url;
      },
    });
    return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Reads a file in a worker of its own, which is ended with its answer or when its time is over. */
export const readInWorker: Reader = (file, wish) => {
  // Before anything of it is read.
  if (file.size > importLimits.bytes) return Promise.resolve({ ok: false, refusal: { code: 'too_big' } });
  const worker = createWorker();
  if (!worker) return Promise.resolve({ ok: false, refusal: { code: 'unreadable' } });
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
    worker.postMessage({ file, wish });
  });
};
