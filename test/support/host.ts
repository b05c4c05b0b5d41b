import type { Host, HostEvent, Outcome } from '../../src/app/host/host';

type Answer<T> = Outcome<T> | Promise<Outcome<T>>;

interface FakeHost extends Host {
  tell(event: HostEvent): void;
  restarts: number;
  /** What the host answers from now on; a promise for an answer of the test's own time. */
  answers: { signIn: Answer<string>; openLink: Answer<void> };
  /** Every address it was asked for, in order. */
  asked: { signIn: string[]; openLink: string[] };
}

/** A host that says what the test says. It signs nobody in and opens no links unless `answers` say so. */
export function createFakeHost() {
  const listeners = new Set<(event: HostEvent) => void>();
  const host: FakeHost = {
    restarts: 0,
    answers: { signIn: { ok: false, reason: 'unsupported' }, openLink: { ok: false, reason: 'unsupported' } },
    asked: { signIn: [], openLink: [] },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async signIn(authorizeUrl, signal) {
      host.asked.signIn.push(authorizeUrl);
      const abandoned = new Promise<Outcome<string>>((resolve) => {
        const abandon = () => resolve({ ok: false, reason: 'abandoned' });
        signal?.addEventListener('abort', abandon);
        if (signal?.aborted) abandon();
      });
      return Promise.race([abandoned, host.answers.signIn]);
    },
    async openLink(url) {
      host.asked.openLink.push(url);
      return host.answers.openLink;
    },
    restart() {
      host.restarts += 1;
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
  };
  return host;
}

/** The answer of a host that shows a light window in English. */
export const contextWith = (token: string): HostEvent => ({
  type: 'context',
  context: { token, theme: 'light', language: 'en-US' },
});
