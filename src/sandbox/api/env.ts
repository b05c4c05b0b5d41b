import type { Persona } from '../personas';
import type { Fault } from './faults/fault';

/** What the HTTP server may hand over besides the request: the answer that is being written, on Node. */
export interface SandboxEnv {
  readonly outgoing?: { destroy(): unknown };
}

/** What handlers find in their Hono context. */
export interface ApiEnv {
  Bindings: SandboxEnv & {
    readonly trackingId?: string;
    /** The fault of this request, for those that strike inside of a handler. */
    readonly fault?: Fault | undefined;
  };
  Variables: { caller: Persona };
}

/** Tells the time in epoch milliseconds. */
export interface Clock {
  now(): number;
}
