// The Webex REST API as the rest of the BFF sees it: our words, typed failures.
// This room alone knows URLs, wire shapes and oddities of Webex; it knows no session, route or env.
import { type Contacts, createContacts } from './contacts/client';
import { createPeople, type People } from './people/client';
import { createPictures, type Pictures } from './pictures';
import { createTransport, type Grant, type TransportDeps } from './transport';

/** On whose behalf to ask, and until when. */
export interface Caller {
  grant: Grant;
  signal?: AbortSignal | undefined;
  /** Epoch milliseconds. */
  endsAt?: number | undefined;
  /** Told of each write Webex's own id for it, whether it was done or not. */
  onWrite?: ((trackingId: string) => void) | undefined;
}

/** What one request brought; `isComplete` is false when Webex knows of more. */
export interface Page<T> {
  items: T[];
  isComplete: boolean;
}

export interface Webex {
  contacts: Contacts;
  people: People;
  /** Contacts with their pictures wherever these are, to tell what a write has changed; no page gets these. */
  wholeContacts: Contacts;
}

export interface WebexDeps extends TransportDeps {
  /** Which pictures records may have; none unless given. */
  pictures?: Pictures;
}

export function createWebex({ pictures = createPictures([]), ...deps }: WebexDeps): Webex {
  const transport = createTransport(deps);
  return {
    contacts: createContacts(transport, pictures),
    people: createPeople(transport, deps.now, pictures),
    wholeContacts: createContacts(transport, (address) => address),
  };
}
