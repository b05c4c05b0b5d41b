import { idPattern } from '../../contract/ids';

/** The right to act at Webex as one user: the access token, and nothing that could be logged by accident. */
export interface Grant {
  accessToken: string;
  /** Whose allowance at Webex a call counts against; a new token of the same user does not change it. */
  lane?: string;
  /** True for a token that many users share: what Webex shows to it, it may not show to each of them. */
  isShared?: boolean;
  /** A newer grant after Webex has refused this one; undefined when there is none. */
  renew?(): Promise<Grant | undefined>;
}

export interface Call {
  /** GET unless said otherwise; only a GET is ever repeated. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/people/{personId}`; each `{name}` is replaced from `ids`. */
  template: string;
  ids?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  grant: Grant;
  signal?: AbortSignal | undefined;
  /** When the whole request has to be over, in epoch milliseconds; the transport's own deadline holds as well. */
  endsAt?: number | undefined;
  /** Told Webex's own id for the call if that is a write. */
  onWrite?: ((trackingId: string) => void) | undefined;
}

export interface Reply {
  /** Parsed JSON; undefined when a write was answered without a body. */
  body: unknown;
  /** Query of the next page (RFC 8288 `Link`), if Webex announces one that stays on the same resource. */
  next?: Record<string, string> | undefined;
  /** True when Webex announces a next page, wherever it leads. */
  hasNext: boolean;
  trackingId?: string | undefined;
}

/** Whether a call changes nothing, so that it may be repeated. */
export const isRead = ({ method = 'GET' }: Call): boolean => method === 'GET';

/** The URL of a call. @throws RangeError for an id that could change the path: ids are checked before. */
export function urlOf(apiUrl: string, { template, ids = {}, query = {} }: Call): URL {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name] ?? '';
    if (!idPattern.test(id)) throw new RangeError(`not an id: ${name}`);
    return id;
  });
  const url = new URL(apiUrl + path);
  if (!url.href.startsWith(apiUrl) || !url.pathname.endsWith(path))
    throw new RangeError('not the path of its template');
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

/** What a `Link` header says of the next page of `url`; a link to any other place is seen but not followed. */
export function nextIn(link: string | null, url: URL): Pick<Reply, 'hasNext' | 'next'> {
  const target = /<([^<>]*)>\s*;[^<]*?\brel="?next"?(?=[\s;,]|$)/i.exec(link ?? '')?.[1];
  if (target === undefined) return { hasNext: false };
  if (!URL.canParse(target, url.href)) return { hasNext: true };
  const next = new URL(target, url);
  if (next.origin !== url.origin || next.pathname !== url.pathname) return { hasNext: true };
  return { hasNext: true, next: Object.fromEntries(next.searchParams) };
}
