import { Hono } from 'hono';
import { readSwitch } from '../body';
import type { ApiEnv } from '../env';
import { readFields } from '../fields';
import { Refusal } from '../refusal';

/** What of the token endpoints Webex does not publish, or has changed before. */
export interface OAuthSettings {
  /** Each refresh gives a new refresh token and ends the old one. */
  readonly rotation: boolean;
  /** An old refresh token that comes again ends everything that was ever made of its grant. */
  readonly familyRevocation: boolean;
  /** Null leaves it out. */
  readonly tokenType: 'Bearer' | null;
  /** Answers name the scopes that were granted. */
  readonly scopeInAnswer: boolean;
  /** Seconds that an access token lives. */
  readonly accessLife: number;
  /** Seconds that a refresh token lives from its last use on. */
  readonly refreshLife: number;
  /** A refresh repeats the refresh token, though it is still the same. */
  readonly refreshTokenInAnswer: boolean;
  /** Errors have OAuth's own fields beside Webex's. */
  readonly errorInAnswer: boolean;
}

/** The settings, and the way to change them. */
export interface OAuthSwitches {
  current(): OAuthSettings;
  /** Changes what is named and leaves the rest. */
  set(part: Partial<OAuthSettings>): void;
  reset(): void;
}

/** How the switches stand at the start. */
export const defaultSettings: OAuthSettings = {
  rotation: false,
  familyRevocation: false,
  tokenType: 'Bearer',
  scopeInAnswer: false,
  // As in Webex's published samples: 14 days, 90 days.
  accessLife: 1_209_599,
  refreshLife: 7_775_999,
  refreshTokenInAnswer: true,
  errorInAnswer: true,
};

/** Makes switches that stand as Webex's published samples have it. */
export function createOAuthSwitches(): OAuthSwitches {
  let settings = defaultSettings;
  return {
    current: () => settings,
    set: (part) => {
      settings = { ...settings, ...part };
    },
    reset: () => {
      settings = defaultSettings;
    },
  };
}

const isFlag = (value: unknown) => typeof value === 'boolean';
const isLife = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1e9;

const checks: Readonly<Record<keyof OAuthSettings, (value: unknown) => boolean>> = {
  rotation: isFlag,
  familyRevocation: isFlag,
  tokenType: (value) => value === null || value === 'Bearer',
  scopeInAnswer: isFlag,
  accessLife: isLife,
  refreshLife: isLife,
  refreshTokenInAnswer: isFlag,
  errorInAnswer: isFlag,
};

function readSettings(value: unknown): Partial<OAuthSettings> {
  const fields = readFields(value, 'The body');
  for (const [name, field] of Object.entries(fields)) {
    const check = Object.entries(checks).find(([known]) => known === name)?.[1];
    if (!check) throw new Refusal(400, `There is no '${name}'; it knows ${Object.keys(checks).join(', ')}.`);
    if (!check(field)) throw new Refusal(400, `'${name}' cannot be ${JSON.stringify(field)}.`);
  }
  // Every field has just been checked against the table of all of them.
  return fields as Partial<OAuthSettings>;
}

/** Gives the switches, below `/sandbox`. */
export function oauthSwitchRoutes(switches: OAuthSwitches): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/oauth', (c) => c.json(switches.current()));
  app.post('/oauth', async (c) => {
    switches.set(readSettings(await readSwitch(c, ', such as {"rotation": true}')));
    return c.json(switches.current());
  });
  return app;
}
