import { expect } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/api/app';
import { complaintsAbout, isThere } from './described';

export const origin = 'http://127.0.0.1:4100';
export const now = Date.parse('2026-02-10T12:00:00.000Z');

/** One answer, read whole. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  text: string;
  body: T;
}

/**
 * Makes a sandbox with a fixed clock and a way to ask it as one of its personas. Every answer is held against
 * Webex's description on the way, unless `strays` says that it will not fit, or faults were set.
 */
export function createClient({
  strays = false,
  ...options
}: Partial<SandboxOptions> & { strays?: boolean } = {}) {
  const sandbox = createSandbox({ origin, clock: { now: () => now }, ...options });
  let isHurt = false;

  async function ask<T = unknown>(
    path: string,
    persona = 'member',
    init: RequestInit = {},
  ): Promise<Answer<T>> {
    const request = new Request(new URL(path, origin), {
      headers: { authorization: `Bearer sandbox-token-${persona}` },
      ...init,
    });
    const { pathname } = new URL(request.url);
    if (pathname === '/sandbox/faults') isHurt = true;
    if (pathname === '/sandbox/reset') isHurt = false;
    const response = await sandbox.fetch(request);
    const text = await response.text();
    // What is in the body is for each test to check; not every answer is JSON.
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {}
    const answer = { status: response.status, headers: response.headers, text, body };
    if (isThere && !strays && !isHurt && pathname.startsWith('/v1/'))
      expect(complaintsAbout({ method: request.method, pathname }, answer)).toEqual([]);
    return { ...answer, body: body as T };
  }

  const post = <T = unknown>(path: string, body?: unknown) =>
    ask<T>(path, 'member', { method: 'POST', body: body === undefined ? null : JSON.stringify(body) });

  /** Sends JSON to Webex, as an admin if nobody else is named. */
  const send = <T = unknown>(method: string, path: string, body?: unknown, persona = 'admin') =>
    ask<T>(path, persona, {
      method,
      headers: { authorization: `Bearer sandbox-token-${persona}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });

  /** Lets a fault strike what matches, as often as told. */
  const hurt = (fault: object, match: object = {}, count = 1) =>
    post('/sandbox/faults', { match, fault, count });

  return { sandbox, ask, post, send, hurt };
}

/** Gives the path of an org's contacts. */
export function contactsPath(orgId: string): string {
  return `/v1/contacts/organizations/${orgId}/contacts`;
}

/** Gives the path of the contact search in an org. */
export function searchPath(orgId: string, query: Record<string, string> = {}): string {
  return `${contactsPath(orgId)}/search?${new URLSearchParams(query)}`;
}

/** Gives the path of one contact. */
export function contactPath(contact: { orgId: string; contactId: string }): string {
  return `${contactsPath(contact.orgId)}/${contact.contactId}`;
}
