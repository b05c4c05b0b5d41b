import type { Entry } from './search';

/** Whether two entries, perhaps of different frames, stand for one human being: they share a record. */
export const isSameBeing = (a: Entry, b: Entry): boolean =>
  (a.personId !== undefined && a.personId === b.personId) ||
  a.contactIds.some((id) => b.contactIds.includes(id));
