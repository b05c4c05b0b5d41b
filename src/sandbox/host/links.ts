import { codes, type Refusal } from './protocol';

/** What the Webex App does with an address an app wants opened: open it, ask the person first, or refuse. */
export type Verdict = 'open' | 'ask' | Refusal;

/** Judges an address for `openUrlInSystemBrowser`: https within the registered domains, never http, else ask. */
export function judgeLink(address: unknown, validDomains: readonly string[]): Verdict {
  if (typeof address !== 'string' || !URL.canParse(address)) return codes.invalidArgument;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:') return codes.accessDenied;
  if (protocol !== 'https:') return 'ask';
  return validDomains.includes(hostname) ? 'open' : codes.accessDenied;
}
