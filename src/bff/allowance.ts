import { createHash } from 'node:crypto';
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

export interface AllowanceDeps {
  /** Counts for all processes together; without it each counts for itself, in memory. */
  redis?: Redis | undefined;
  /** Whether all users of the organisation share one token, and so what Webex allows one user. */
  isShared: boolean;
}

export function createAllowances({ redis, isShared }: AllowanceDeps): Allowances {
  function allowance(kind: keyof typeof perMinute): Allowance {
    const points = kind === 'org' && isShared ? perMinute.user : perMinute[kind];
    const limits = { points, duration: 60, keyPrefix: `sidecard:limit:${kind}` };
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
          // Addresses and organisations are nobody's business in a store that others may read.
          await limiter.consume(createHash('sha256').update(who).digest('base64url'));
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
