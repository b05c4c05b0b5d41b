import * as v from 'valibot';

/** Everything the process was told from outside, checked. */
export interface Config {
  port: number;
  host: string;
  logLevel: string;
  /** Base of the REST API with its version. */
  apiUrl: string;
  /** Audience of embedded tokens. */
  appId: string;
  issuers: readonly string[];
  accessToken: string;
  /** Who may show the page in a frame (CSP `frame-ancestors`). */
  frameAncestors: string;
}

const loopback = ['127.0.0.1', 'localhost', '::1'];

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  const isBare = !username && !password && !search && !hash;
  return (
    isBare &&
    (protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname.replace(/[[\]]/g, ''))))
  );
}

const url = v.pipe(
  v.string(),
  v.check(isSafeUrl, 'must be an https address (http only on this machine) without query'),
  v.transform((value) => value.replace(/\/+$/, '')),
);

/** Address of the REST API. The version belongs to it, but a bare origin says clearly enough what is meant. */
export const apiUrl = v.pipe(
  url,
  v.transform((value) => (new URL(value).pathname === '/' ? `${value}/v1` : value)),
);

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const words = v.pipe(
  v.string(),
  v.transform((value) => value.split(/[\s,]+/).filter(Boolean)),
);

const webexIssuers = [
  'https://idbroker.webex.com/idb',
  'https://idbroker-eu.webex.com/idb',
  'https://idbroker-b-us.webex.com/idb',
  'https://idbroker-ca.webex.com/idb',
].join(' ');

const required = (what: string) => v.pipe(v.optional(v.string(), ''), v.trim(), v.nonEmpty(what));

const environment = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, 'must be a port number'),
      v.transform(Number),
      v.maxValue(65_535, 'must be a port number'),
    ),
    '3000',
  ),
  HOST: v.optional(
    v.picklist(loopback, 'must be this machine (127.0.0.1) while WEBEX_TOKEN_MODE is personal'),
    '127.0.0.1',
  ),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
  WEBEX_API_URL: v.optional(apiUrl, 'https://webexapis.com/v1'),
  WEBEX_APP_ID: required('is missing: the id of the embedded app, from the developer portal'),
  WEBEX_ISSUERS: v.optional(v.pipe(words, v.array(url), v.minLength(1, 'names no issuer')), webexIssuers),
  WEBEX_TOKEN_MODE: v.pipe(
    v.optional(v.string(), 'delegated'),
    v.literal('personal', 'must be personal: sign-in for each user is not part of this version'),
  ),
  WEBEX_ACCESS_TOKEN: required('is missing: the access token to ask Webex with'),
  FRAME_ANCESTORS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\w\s.:*/'-]+$/, 'must be a list of origins'),
      v.transform((value) => value.trim().replace(/\s+/g, ' ')),
    ),
    "'self' https://webex.com https://*.webex.com https://*.webexgov.us",
  ),
});

/** The settings, or every fault in them at once, one line each; values never appear in a fault. */
export function parseConfig(
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(environment, given);
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`) };
  }
  const settings = parsed.output;
  return {
    ok: true,
    config: {
      port: settings.PORT,
      host: settings.HOST,
      logLevel: settings.LOG_LEVEL,
      apiUrl: settings.WEBEX_API_URL,
      appId: settings.WEBEX_APP_ID,
      issuers: settings.WEBEX_ISSUERS,
      accessToken: settings.WEBEX_ACCESS_TOKEN,
      frameAncestors: settings.FRAME_ANCESTORS,
    },
  };
}
