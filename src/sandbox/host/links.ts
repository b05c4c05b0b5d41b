import { codes, type Refusal } from './protocol';

/** What the Webex App does with an address an app wants opened: open it, ask the person first, or refuse. */
export type Verdict = 'open' | 'ask' | Refusal;

/** Where an app may send people: the domains an admin registered, and the pretend cloud itself. */
export interface Domains {
  readonly validDomains: readonly string[];
  /** The simulator's own address, which is the pretend cloud's too. */
  readonly origin: string;
}

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Tells whether an address is one of the pretend cloud, by whichever name this machine is called. */
export function isOwn(address: string, origin: string): boolean {
  const [there, here] = [new URL(address), new URL(origin)];
  const isHere =
    there.hostname === here.hostname || [there, here].every((at) => loopback.includes(at.hostname));
  return isHere && there.protocol === here.protocol && there.port === here.port;
}

/** Judges an address for `openUrlInSystemBrowser`: https within the registered domains, never http, else ask. */
export function judgeLink(address: unknown, { validDomains, origin }: Domains): Verdict {
  if (typeof address !== 'string' || !URL.canParse(address)) return codes.invalidArgument;
  if (isOwn(address, origin)) return 'open';
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:') return codes.accessDenied;
  if (protocol !== 'https:') return 'ask';
  return validDomains.includes(hostname) ? 'open' : codes.accessDenied;
}
