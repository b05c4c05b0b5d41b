import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ProblemCode } from '../contract/problem';
import type { Log } from './log';
import type { RequestEnv } from './request';

/** Everything that is written at Webex. */
export type AuditedAction =
  | 'create_contact'
  | 'update_contact'
  | 'delete_contact'
  | 'delete_contacts'
  | 'create_person'
  | 'update_person'
  | 'delete_person'
  | 'import';

/** One write: ids and codes, nothing of what was written. */
export interface AuditEntry {
  /** As `whoOf` names the user. */
  who: string;
  action: AuditedAction;
  /** Of the records; of a create that failed there are none. */
  ids: readonly string[];
  /** Those of the ids that are there still, although they were to be deleted. */
  kept?: readonly string[] | undefined;
  /** Those of an import that it has made, and those that it has changed. */
  created?: string[];
  updated?: string[];
  outcome: 'done' | ProblemCode;
  /** Webex's own id of the call that wrote, or of the one that failed. */
  trackingId?: string | undefined;
  requestId?: string | undefined;
}

export interface Audit {
  wrote(entry: AuditEntry): void;
}

/** The same for the same user, and nothing that finds their rows in the store. */
export const whoOf = (userKey: string): string => createHash('sha256').update(userKey).digest('base64url');

/** A line in the log for each write, done or not. */
export function createAudit(log: Log): Audit {
  return {
    wrote: ({ ids, kept, ...entry }) =>
      log.info({ ...entry, ids: [...ids], ...(kept?.length && { kept: [...kept] }) }, 'audit'),
  };
}

/** Leaves a line for every request whose handler has begun a write; an answer given again is none. */
export function audited(audit: Audit): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    await next();
    const { write, code, session, writtenAs, trackingId, requestId } = c.var;
    if (!write) return;
    const outcome = code ?? 'done';
    const who = whoOf(session.key);
    audit.wrote({ who, ...write, outcome, trackingId: writtenAs ?? trackingId, requestId });
  };
}
