import { Hono } from 'hono';
import { readSwitch } from './body';
import type { ApiEnv, Clock } from './env';
import { readFields } from './fields';
import { Refusal, refuse, refusePage } from './refusal';

/** How often one access token may ask; `perMinute: null` is as often as it likes. */
export interface LimitSettings {
  readonly perMinute: number | null;
  /** Refuse with a page instead of JSON, as in Webex's published sample. */
  readonly html: boolean;
}

/** The rate limit, and what has been asked under it. */
export interface Limits {
  /** Counts a request; gives the answer to it if it is one too many, undefined if it may pass. */
  check(token: string | undefined, trackingId: string): Response | undefined;
  set(settings: LimitSettings): void;
  settings(): LimitSettings;
  reset(): void;
}

const minute = 60_000;

/**
 * Makes the rate limit: about 300 requests per minute, as Webex documents for most of its APIs, if that is
 * what `perMinute` says. Webex documents the number but not the counting; here a minute starts with a
 * token's first request. By default nothing is limited, so that nobody's test depends on its neighbours.
 */
export function createLimits(clock: Clock, perMinute: number | null = null): Limits {
  const start: LimitSettings = { perMinute, html: false };
  let settings = start;
  let windows = new Map<string, { until: number; count: number }>();
  return {
    check: (token, trackingId) => {
      // Whoever has no token gets nothing anyway.
      if (settings.perMinute === null || token === undefined) return undefined;
      const now = clock.now();
      const open = windows.get(token);
      const window = open && now < open.until ? open : { until: now + minute, count: 0 };
      windows.set(token, window);
      window.count += 1;
      if (window.count <= settings.perMinute) return undefined;
      const headers = { 'Retry-After': String(Math.ceil((window.until - now) / 1000)) };
      return settings.html
        ? refusePage(429, headers)
        : refuse(429, 'Too many requests.', trackingId, headers);
    },
    set: (next) => {
      settings = next;
      windows = new Map();
    },
    settings: () => settings,
    reset: () => {
      settings = start;
      windows = new Map();
    },
  };
}

function readSettings(value: unknown): LimitSettings {
  const { perMinute = null, html = false, ...others } = readFields(value, 'The body');
  const [stranger] = Object.keys(others);
  if (stranger) throw new Refusal(400, `There is no '${stranger}'; it knows perMinute and html.`);
  if (typeof html !== 'boolean') throw new Refusal(400, "'html' must be a boolean.");
  if (perMinute === null) return { perMinute, html };
  if (typeof perMinute === 'number' && Number.isInteger(perMinute) && perMinute >= 1)
    return { perMinute, html };
  throw new Refusal(400, "'perMinute' must be a whole number from 1, or null for no limit.");
}

/** Gives the switch for the rate limit, below `/sandbox`. */
export function limitRoutes(limits: Limits): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/limits', (c) => c.json(limits.settings()));
  app.post('/limits', async (c) => {
    limits.set(readSettings(await readSwitch(c, ', such as {"perMinute": 300}')));
    return c.json(limits.settings());
  });
  return app;
}
