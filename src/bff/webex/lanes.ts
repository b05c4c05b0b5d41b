import { createHash } from 'node:crypto';
import type { Call } from './call';

/** Which users Webex has asked to wait, and until when; Webex counts per user, and loosely per API. */
export interface Lanes {
  /** Milliseconds this call has to wait; 0 when it may go. */
  waitOf(call: Call): number;
  pause(call: Call, seconds: number): void;
}

/** `/people` or `/contacts`. */
export const apiOf = ({ template }: Call): string => template.split('/', 2)[1] ?? '';

// The token itself is nobody's key: keys end up in heap dumps and messages.
const laneOf = (call: Call) => {
  const { lane, accessToken } = call.grant;
  return `${apiOf(call)} ${lane ?? createHash('sha256').update(accessToken).digest('base64url')}`;
};

export function createLanes(now: () => number): Lanes {
  const pauses = new Map<string, { from: number; until: number }>();

  function waitOf(lane: string): number {
    const { from, until } = pauses.get(lane) ?? { from: 0, until: 0 };
    const wait = until - now();
    // A clock that was set back makes no pause longer than it was: Webex says again what it wants.
    if (wait > 0 && now() >= from) return wait;
    pauses.delete(lane);
    return 0;
  }

  return {
    waitOf: (call) => waitOf(laneOf(call)),
    pause(call, seconds) {
      for (const lane of pauses.keys()) waitOf(lane);
      const lane = laneOf(call);
      // Of two answers the one that asks for more patience counts.
      const wait = Math.max(waitOf(lane), seconds * 1000);
      pauses.set(lane, { from: now(), until: now() + wait });
    },
  };
}
