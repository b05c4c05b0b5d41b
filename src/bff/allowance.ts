import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** How often somebody may ask in a minute. */
export interface Allowance {
  /** Takes one request from it; the answer is the seconds to wait when nothing is left, else undefined. */
  spend(who: string): Promise<number | undefined>;
}

/**
 * Requests per minute. One user stays below the 300 that Webex allows them (REST API Basics), so that Sidecard
 * says so before Webex does; one organisation cannot take all of a process; and one address opens sessions for
 * a whole office, but not for guessing.
 */
const perMinute = { user: 280, org: 6000, address: 600 } as const;

export type Allowances = Record<keyof typeof perMinute, Allowance>;

/** Allowances counted in Redis for all processes together, or in the memory of this one while there is none. */
export function createAllowances(redis?: Redis): Allowances {
  function allowance(kind: keyof typeof perMinute): Allowance {
    const limits = { points: perMinute[kind], duration: 60, keyPrefix: `sidecard:limit:${kind}` };
    const memory = new RateLimiterMemory(limits);
    const limiter = redis
      ? new RateLimiterRedis({
          ...limits,
          storeClient: redis,
          insuranceLimiter: memory,
          rejectIfRedisNotReady: true,
        })
      : memory;
    return {
      async spend(who) {
        try {
          await limiter.consume(who);
          return undefined;
        } catch (error) {
          if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
          throw error;
        }
      },
    };
  }
  return { user: allowance('user'), org: allowance('org'), address: allowance('address') };
}
