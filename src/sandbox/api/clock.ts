import { Hono } from 'hono';
import { readSwitch } from './body';
import type { ApiEnv, Clock } from './env';
import { readFields } from './fields';
import { Refusal } from './refusal';

/** The sandbox's own time: another clock's, put forward. */
export interface VirtualClock extends Clock {
  /** Seconds that it is ahead. */
  ahead(): number;
  advance(seconds: number): void;
  reset(): void;
}

/** Makes a clock that agrees with the given one until it is put forward. */
export function createVirtualClock(clock: Clock): VirtualClock {
  let ahead = 0;
  return {
    now: () => clock.now() + ahead * 1000,
    ahead: () => ahead,
    advance: (seconds) => {
      ahead += seconds;
    },
    reset: () => {
      ahead = 0;
    },
  };
}

// Ten years at a time: beyond that dates would soon stop being dates.
const mostSeconds = 10 * 365 * 86_400;

/** Gives the switch that lets time pass, below `/sandbox`. */
export function clockRoutes(clock: VirtualClock): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const show = () => ({ now: new Date(clock.now()).toISOString(), ahead: clock.ahead() });
  app.get('/clock', (c) => c.json(show()));
  app.post('/clock', async (c) => {
    const { advance } = readFields(await readSwitch(c, ', such as {"advance": 3600}'), 'The body');
    // Never back: tokens would come to life again.
    if (typeof advance !== 'number' || !(advance >= 0 && advance <= mostSeconds))
      throw new Refusal(400, `'advance' must be a number of seconds from 0 to ${mostSeconds}.`);
    clock.advance(advance);
    return c.json(show());
  });
  return app;
}
