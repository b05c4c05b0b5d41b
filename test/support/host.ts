import type { Host, HostEvent } from '../../src/app/host/host';

/** A host that says what the test says. */
export function createFakeHost() {
  const listeners = new Set<(event: HostEvent) => void>();
  const host: Host & { tell(event: HostEvent): void; restarts: number } = {
    restarts: 0,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
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
