import type { Context } from 'hono';
import type { Contact } from '../../contact';
import type { Cloud } from '../cloud';
import { readCount } from '../count';
import type { ApiEnv } from '../env';
import { Refusal } from '../refusal';
import { asksFor, maySee } from './visibility';

/** What a search answers, but for the pictures' addresses. */
export interface Found {
  readonly result: readonly Contact[];
  readonly start: number;
  readonly limit: number;
  readonly total: number;
}

function readSource(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || text === 'CH' || text === 'Webex4Broadworks')
    return text || undefined;
  throw new Refusal(400, "Parameter 'source' must be CH or Webex4Broadworks.");
}

/** Looks for the contacts that a request asks for; throws a 400 Refusal for parameters that make no sense. */
export function searchContacts(c: Context<ApiEnv>, cloud: Cloud): Found {
  const caller = c.get('caller');
  const isAsked = asksFor(c.req.query('keyword') ?? '');
  const source = readSource(c.req.query('source'));
  const groups = (c.req.queries('groupIds') ?? []).flatMap((list) => list.split(',')).filter(Boolean);
  const limit = readCount('limit', c.req.query('limit'), { fallback: 100, least: 1, most: 1000 });
  // Undocumented, but the answer has a `start`; clients that page have nothing else to try.
  const start = readCount('start', c.req.query('start'), { fallback: 0, least: 0, most: 1e9 });
  const result: Contact[] = [];
  let total = 0;
  for (const shelved of cloud.orgOf(caller).contacts.values()) {
    if (!isAsked(shelved)) continue;
    const { contact } = shelved;
    if (source !== undefined && contact.source !== source) continue;
    if (groups.length > 0 && !groups.some((id) => contact.groupIds?.includes(id))) continue;
    if (!maySee(caller, contact)) continue;
    if (total >= start && result.length < limit) result.push(contact);
    total += 1;
  }
  return { result, start, limit, total };
}
