import type { Persona } from '../personas';

/** What the HTTP server may hand over besides the request: the answer that is being written, on Node. */
export interface SandboxEnv {
  readonly outgoing?: { destroy(): unknown };
}

/** What handlers find in their Hono context. */
export interface ApiEnv {
  Bindings: SandboxEnv & { readonly trackingId?: string };
  Variables: { caller: Persona };
}

/** Tells the time in epoch milliseconds. */
export interface Clock {
  now(): number;
}
