import type { IncomingMessage } from 'node:http';
import type { ProblemCode } from '../contract/problem';
import type { AuditEntry } from './audit';
import type { Session } from './identity/sessions';
import type { OrgId } from './webex/ids';
import type { Caller } from './webex/webex';

/**
 * What is known of a request under way. Session and handle are set behind `requireSession`, caller and
 * organisation behind `requireCaller`: org and user come from here and from nowhere else.
 */
export interface RequestEnv {
  /** What Node's HTTP server adds; nothing of it when the BFF is asked in process. */
  Bindings: { incoming?: IncomingMessage };
  Variables: {
    requestId: string;
    /** For the log: the problem answered, and Webex's own id of the call that failed. */
    code?: ProblemCode;
    trackingId?: string;
    /** The scope that Webex has named with a refusal. */
    missingScope?: string;
    session: Session;
    handle: string;
    caller: Caller;
    orgId: OrgId;
    /** Epoch milliseconds of an earlier try of this very write of which nobody knows what became. */
    since?: number;
    /** For the audit: the write that a handler has begun, and Webex's own id of the call that wrote. */
    write?: Pick<AuditEntry, 'action' | 'ids' | 'kept'>;
    writtenAs?: string;
  };
}
