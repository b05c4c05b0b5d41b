// The words that browser and server share: schemas, their types, problem codes, paths.
// This room knows neither side: it imports valibot and nothing else.
import type { ContactId, PersonId } from './ids';
import type { ImportId } from './imports';

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
  exportContacts: '/api/contacts/export',
  imports: '/api/contacts/imports',
  import: (id: ImportId | ':id') => `/api/contacts/imports/${id}`,
  importPart: (id: ImportId | ':id', part: number | ':part') => `/api/contacts/imports/${id}/parts/${part}`,
  importRows: (id: ImportId | ':id') => `/api/contacts/imports/${id}/rows`,
  /** The lines that did not get in, as a CSV file that can be mended and imported again. */
  importFailures: (id: ImportId | ':id') => `/api/contacts/imports/${id}/failures`,
  startImport: (id: ImportId | ':id') => `/api/contacts/imports/${id}/start`,
  pauseImport: (id: ImportId | ':id') => `/api/contacts/imports/${id}/pause`,
  resumeImport: (id: ImportId | ':id') => `/api/contacts/imports/${id}/resume`,
  cancelImport: (id: ImportId | ':id') => `/api/contacts/imports/${id}/cancel`,
  people: '/api/people',
  person: (id: PersonId | ':id') => `/api/people/${id}`,
  personRecord: (id: PersonId | ':id') => `/api/people/${id}/record`,
} as const;
