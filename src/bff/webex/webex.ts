// The Webex REST API as the rest of the BFF sees it: our words, typed failures.
// This room alone knows URLs, wire shapes and oddities of Webex; it knows no session, route or env.
import { type Contacts, createContacts } from './contacts/client';
import { createPeople, type People } from './people/client';
import { createTransport, type Grant, type TransportDeps } from './transport';

/** On whose behalf to ask, and until when. */
export interface Caller {
  grant: Grant;
  signal?: AbortSignal | undefined;
  /** Epoch milliseconds. */
  endsAt?: number | undefined;
}

/** What one request brought; `isComplete` is false when Webex knows of more. */
export interface Page<T> {
  items: T[];
  isComplete: boolean;
}

export interface Webex {
  contacts: Contacts;
  people: People;
}

export function createWebex(deps: TransportDeps): Webex {
  const transport = createTransport(deps);
  return { contacts: createContacts(transport), people: createPeople(transport, deps.now) };
}
