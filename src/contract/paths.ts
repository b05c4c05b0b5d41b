// The words that browser and server share: schemas, their types, problem codes, paths.
// This room knows neither side: it imports valibot and nothing else.
import type { ContactId, PersonId } from './ids';

/** Where the BFF answers, relative to its origin. Ids hold only URL-safe letters (`ids.ts`). */
export const paths = {
  session: '/api/session',
  renewSession: '/api/session/renew',
  connect: '/api/connect',
  completeConnect: '/api/connect/complete',
  me: '/api/me',
  search: '/api/search',
  favourites: '/api/favourites',
  recents: '/api/recents',
  preferences: '/api/preferences',
  contacts: '/api/contacts',
  contact: (id: ContactId | ':id') => `/api/contacts/${id}`,
  deleteContacts: '/api/contacts/delete',
  people: '/api/people',
  person: (id: PersonId | ':id') => `/api/people/${id}`,
} as const;
