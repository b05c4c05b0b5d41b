import type { Desk } from './desk';
import { type Domains, isOwn, judgeLink } from './links';
import { type Answer, codes, type Refusal, refuse, success } from './protocol';
import type { OAuthKind } from './situation';

export interface SignInDeps extends Domains {
  oauth: () => OAuthKind;
  desk: Pick<Desk, 'browse'>;
  /** Asks the pretend cloud for a path. */
  fetch: (path: string) => Promise<Response>;
  delay: (ms: number) => Promise<void>;
}

/** The address of Webex's that a sign-in must lead back to. */
const webexHelper = 'https://oauth-helper-prod.wbx2.com/helperservice/v1/callback';
const helperPath = '/sandbox/oauth-helper';

/** How long an address may be, as Webex documents it. */
const mostLetters = 2083;

/** How often the helper is asked for the code, and for how long. */
const rhythm = 250;
const patience = 5 * 60_000;

/**
 * Makes an app's address ready for the browser, or says why not. As in the real client `state` becomes a value
 * that only the client knows. Webex's own helper cannot reach this machine, so the pretend one takes its place.
 */
export function prepare(address: unknown, state: string, domains: Domains): URL | Refusal {
  const verdict = judgeLink(address, domains);
  if (typeof verdict === 'number') return verdict;
  if (verdict === 'ask' || String(address).length > mostLetters) return codes.invalidArgument;
  const url = new URL(String(address));
  const target = url.searchParams.get('redirect_uri') ?? '';
  const isPretend = (text: string) =>
    URL.canParse(text) && isOwn(text, domains.origin) && new URL(text).pathname === `${helperPath}/callback`;
  if (target !== webexHelper && !isPretend(target)) return codes.invalidArgument;
  if (target === webexHelper && isOwn(url.href, domains.origin))
    url.searchParams.set('redirect_uri', `${url.origin}${helperPath}/callback`);
  url.searchParams.set('state', state);
  return url;
}

/** Makes the answer to `initiateSystemBrowserOAuth`: a browser window, and the code once the helper has it. */
export function createSignIn({ oauth, desk, fetch, delay, ...domains }: SignInDeps) {
  /** The end of it; undefined as long as there is none. */
  const look = async (state: string): Promise<Answer | undefined> => {
    const response = await fetch(`${helperPath}/result?quiet&state=${state}`).catch(() => undefined);
    if (response?.status !== 200) return undefined;
    const { code } = await response.json();
    return code ? success({ authorizationCode: code }) : refuse('genericError');
  };

  return async ({ authenticateUrl }: Record<string, unknown>): Promise<Answer> => {
    if (oauth() === 'unsupported') return refuse('notSupported');
    if (oauth() === 'rejects') return refuse('genericError');
    const state = crypto.randomUUID();
    const url = prepare(authenticateUrl, state, domains);
    if (typeof url === 'number') return { code: url };
    const browser = desk.browse(url.href);
    let isClosed = false;
    const closed = browser.closed.then(() => {
      isClosed = true;
    });
    for (let waited = 0; waited < patience && !isClosed; waited += rhythm) {
      await Promise.race([closed, delay(rhythm)]);
      // Also after the window was closed: the code may have come just before.
      const answer = await look(state);
      if (!answer) continue;
      browser.close();
      return answer;
    }
    if (isClosed) return refuse('accessDenied');
    browser.close();
    return refuse('timedOut');
  };
}
