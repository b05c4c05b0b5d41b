import { isIP } from 'node:net';
import * as v from 'valibot';
import { parseSecretKey } from './store/seal';

/** Whether a host name is this machine and nothing else. */
export const isLoopback = (host: string): boolean =>
  ['127.0.0.1', 'localhost', '::1'].includes(host.replace(/[[\]]/g, ''));

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  const isBare = !username && !password && !search && !hash;
  return isBare && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}

/** An address that secrets may be sent to, without a slash at its end. */
export const url = v.pipe(
  v.string(),
  v.check(isSafeUrl, 'must be an https address (http only on this machine) without query'),
  v.transform((value) => value.replace(/\/+$/, '')),
);

export const isOrigin = (value: string): boolean => new URL(value).origin === value;

/** An origin as CSP has it, with at most one `*.` before a host of two names: it never means everybody. */
const sourceOrigin =
  /^(?:https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+(?::\d+)?|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)$/;

const isSource = (source: string) => sourceOrigin.test(source) && URL.canParse(source.replace('*.', ''));

/** `'self'` and origins for CSP's `frame-ancestors`, on one line. */
export const framingList = v.pipe(
  v.string(),
  v.transform((value) => value.trim().replace(/\s+/g, ' ')),
  v.check(
    (value) => value.split(' ').every((source) => /^'(?:self|none)'$/.test(source) || isSource(source)),
    'must be a list of origins, and not everybody',
  ),
);

export const port = v.pipe(
  v.string(),
  v.regex(/^\d+$/, 'must be a port number'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a port number'),
);

/** Words between blanks or commas. */
export const list = v.pipe(
  v.string(),
  v.transform((value) => value.split(/[\s,]+/).filter(Boolean)),
);

/** Origins for CSP's `img-src`. */
export const pictureOrigins = v.pipe(
  list,
  v.minLength(1, 'names no origin'),
  v.check((sources) => sources.every(isSource), 'must be origins such as https://*.webexcontent.com'),
);

/** Addresses, or networks such as `10.0.0.0/8`. */
export const networks = v.pipe(
  list,
  v.check(
    (entries) =>
      entries.every((entry) => {
        const [address = '', bits, ...rest] = entry.split('/');
        const kind = isIP(address);
        const isWide =
          bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
        return kind > 0 && isWide && rest.length === 0;
      }),
    'must be addresses or networks such as 10.0.0.0/8',
  ),
);

export const secretKey = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const key = parseSecretKey(dataset.value);
    if (key) return key;
    addIssue({ message: 'must be 32 bytes in base64 or as 64 hex letters' });
    return NEVER;
  }),
);

export const storeUrl = v.pipe(
  v.string(),
  v.regex(/^(?:file:[^?#]+|rediss?:\/\/\S+)$/, 'must be file:PATH or redis://HOST:PORT'),
);
