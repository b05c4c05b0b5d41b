import * as v from 'valibot';
import {
  framingList,
  isLoopback,
  isOrigin,
  list,
  networks,
  pictureOrigins,
  port,
  secretKey,
  storeUrl,
  url,
} from './settings';

/** Where access tokens come from, and what that needs. */
export type TokenMode =
  | {
      kind: 'delegated';
      clientId: string;
      clientSecret: string;
      redirectUri: string;
      scopes: readonly string[];
    }
  | { kind: 'service-app'; clientId: string; clientSecret: string; refreshToken: string }
  | { kind: 'personal'; accessToken: string };

/** Everything the process was told from outside, checked. */
export interface Config {
  port: number;
  host: string;
  /** Where the page is reached, as browsers write it in `Origin`. */
  publicOrigin: string;
  metricsPort?: number | undefined;
  logLevel: string;
  /** Base of the REST API with its version. */
  apiUrl: string;
  /** Audience of embedded tokens. */
  appId: string;
  issuers: readonly string[];
  mode: TokenMode;
  /** Keys of 32 bytes; the previous one opens what it has sealed. Absent only in personal mode. */
  secretKey?: Buffer | undefined;
  previousSecretKey?: Buffer | undefined;
  storeUrl: string;
  /** Who may show the page in a frame (CSP `frame-ancestors`). */
  frameAncestors: string;
  /** Where pages may load pictures of people from; one `*.` may stand before a host. */
  avatarOrigins: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` counts. */
  trustedProxies: readonly string[];
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const modes = ['delegated', 'service-app', 'personal'] as const;

const webexIssuers = [
  'https://idbroker.webex.com/idb',
  'https://idbroker-eu.webex.com/idb',
  'https://idbroker-b-us.webex.com/idb',
  'https://idbroker-ca.webex.com/idb',
].join(' ');

/** Address of the REST API. The version belongs to it, but a bare origin says clearly enough what is meant. */
export const apiUrl = v.pipe(
  url,
  v.transform((value) => (new URL(value).pathname === '/' ? `${value}/v1` : value)),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(v.optional(v.string(), ''), v.trim());

const environment = v.object({
  PORT: v.optional(port, '3000'),
  HOST: v.optional(text, '127.0.0.1'),
  PUBLIC_ORIGIN: v.optional(
    v.pipe(url, v.check(isOrigin, 'must be an origin such as https://sidecard.example.com')),
  ),
  METRICS_PORT: v.optional(port),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
  WEBEX_API_URL: v.optional(apiUrl, 'https://webexapis.com/v1'),
  WEBEX_APP_ID: v.pipe(id, v.nonEmpty('is missing: the id of the embedded app, from the developer portal')),
  WEBEX_ISSUERS: v.optional(v.pipe(list, v.array(url), v.minLength(1, 'names no issuer')), webexIssuers),
  WEBEX_TOKEN_MODE: v.optional(v.picklist(modes, `must be one of ${modes.join(', ')}`), 'delegated'),
  WEBEX_CLIENT_ID: v.optional(text),
  WEBEX_CLIENT_SECRET: v.optional(text),
  WEBEX_REDIRECT_URI: v.optional(url, 'https://oauth-helper-prod.wbx2.com/helperservice/v1/callback'),
  WEBEX_SCOPES: v.optional(
    v.pipe(
      list,
      v.minLength(1, 'names no scope'),
      v.check(
        (words) => words.every((word) => /^[\w:.-]+$/.test(word)),
        'must be scopes between blanks or commas',
      ),
    ),
    'spark:people_read Identity:contact',
  ),
  WEBEX_REFRESH_TOKEN: v.optional(text),
  WEBEX_ACCESS_TOKEN: v.optional(text),
  SECRET_KEY: v.optional(secretKey),
  SECRET_KEY_PREVIOUS: v.optional(secretKey),
  STORE_URL: v.optional(storeUrl, 'file:./data/sidecard.db'),
  FRAME_ANCESTORS: v.optional(
    framingList,
    "'self' https://webex.com https://*.webex.com https://*.webexgov.us",
  ),
  AVATAR_ORIGINS: v.optional(pictureOrigins, 'https://*.webexcontent.com'),
  TRUSTED_PROXIES: v.optional(networks, ''),
});
type Settings = v.InferOutput<typeof environment>;

const needs: Record<Settings['WEBEX_TOKEN_MODE'], Partial<Record<keyof Settings, string>>> = {
  delegated: {
    WEBEX_CLIENT_ID: 'the client id of the integration',
    WEBEX_CLIENT_SECRET: 'the client secret of the integration',
    SECRET_KEY: '32 random bytes in base64, such as by: openssl rand -base64 32',
  },
  'service-app': {
    WEBEX_CLIENT_ID: 'the client id of the service app',
    WEBEX_CLIENT_SECRET: 'the client secret of the service app',
    WEBEX_REFRESH_TOKEN: 'the refresh token of the authorised service app',
    SECRET_KEY: '32 random bytes in base64, such as by: openssl rand -base64 32',
  },
  personal: { WEBEX_ACCESS_TOKEN: 'the access token to ask Webex with' },
};

/** What is wrong with the settings together, whether or not each is right. */
function faultsOf(given: Record<string, string | undefined>): string[] {
  const mode = modes.find((name) => name === (given.WEBEX_TOKEN_MODE ?? 'delegated'));
  if (!mode) return [];
  const missing = Object.entries(needs[mode])
    .filter(([name]) => given[name] === undefined)
    .map(([name, what]) => `${name} is missing in ${mode} mode: ${what}`);
  const api = given.WEBEX_API_URL ?? 'https://webexapis.com/v1';
  const isReal = URL.canParse(api) && !isLoopback(new URL(api).hostname);
  // The sandbox's key is known to everybody.
  if (isReal && given.SECRET_KEY?.startsWith('EXAMPLE')) {
    missing.push('SECRET_KEY is the example of the sandbox; make one of your own: openssl rand -base64 32');
  }
  const isExposed = mode === 'personal' && !isLoopback(given.HOST ?? '127.0.0.1');
  return isExposed ? [...missing, 'HOST must be this machine (127.0.0.1) in personal mode'] : missing;
}

function toMode(settings: Settings): TokenMode {
  // Checked by `faultsOf`: what a mode needs is there.
  const { WEBEX_CLIENT_ID: clientId = '', WEBEX_CLIENT_SECRET: clientSecret = '' } = settings;
  switch (settings.WEBEX_TOKEN_MODE) {
    case 'delegated': {
      const { WEBEX_REDIRECT_URI: redirectUri, WEBEX_SCOPES: scopes } = settings;
      return { kind: 'delegated', clientId, clientSecret, redirectUri, scopes };
    }
    case 'service-app': {
      const { WEBEX_REFRESH_TOKEN: refreshToken = '' } = settings;
      return { kind: 'service-app', clientId, clientSecret, refreshToken };
    }
    case 'personal':
      return { kind: 'personal', accessToken: settings.WEBEX_ACCESS_TOKEN ?? '' };
  }
}

/** The settings, or every fault in them at once, one line each; values never appear in a fault. */
export function parseConfig(
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(environment, given);
  const issues = parsed.issues ?? [];
  const faults = [...issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`), ...faultsOf(given)];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  const settings = parsed.output;
  const { HOST: host, PORT } = settings;
  return {
    ok: true,
    config: {
      port: PORT,
      host,
      publicOrigin: settings.PUBLIC_ORIGIN ?? `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`,
      metricsPort: settings.METRICS_PORT,
      logLevel: settings.LOG_LEVEL,
      apiUrl: settings.WEBEX_API_URL,
      appId: settings.WEBEX_APP_ID,
      issuers: settings.WEBEX_ISSUERS,
      mode: toMode(settings),
      secretKey: settings.SECRET_KEY,
      previousSecretKey: settings.SECRET_KEY_PREVIOUS,
      storeUrl: settings.STORE_URL,
      frameAncestors: settings.FRAME_ANCESTORS,
      avatarOrigins: settings.AVATAR_ORIGINS,
      trustedProxies: settings.TRUSTED_PROXIES,
    },
  };
}
