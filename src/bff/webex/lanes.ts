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
  const until = new Map<string, number>();
  return {
    waitOf(call) {
      const lane = laneOf(call);
      const wait = (until.get(lane) ?? 0) - now();
      if (wait > 0) return wait;
      until.delete(lane);
      return 0;
    },
    pause(call, seconds) {
      for (const [lane, end] of until) if (end <= now()) until.delete(lane);
      const lane = laneOf(call);
      // Of two answers the one that asks for more patience counts.
      until.set(lane, Math.max(until.get(lane) ?? 0, now() + seconds * 1000));
    },
  };
}
