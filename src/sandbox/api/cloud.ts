import { createOrgs, type Org } from '../org';
import type { Persona } from '../personas';
import type { Clock } from './env';

/** What every route needs: where the sandbox is reached, what time it is, and the orgs as they stand. */
export interface Cloud {
  readonly origin: string;
  readonly clock: Clock;
  /** The caller's own org; no route ever looks into another. */
  orgOf(caller: Persona): Org;
  /** Puts all people and contacts back as they were made. */
  reset(): void;
}

/** Makes a cloud with fresh orgs; throws nothing. */
export function createCloud(options: { origin: string; clock: Clock; contacts?: number }): Cloud {
  const { origin, clock, ...size } = options;
  let orgs = createOrgs(size);
  return {
    origin,
    clock,
    orgOf: (caller) => {
      const org = orgs.find(({ id }) => id === caller.org.id);
      if (!org) throw new Error(`Persona ${caller.id} belongs to no org`);
      return org;
    },
    reset: () => {
      orgs = createOrgs(size);
    },
  };
}
