import { LRUCache } from 'lru-cache';
import type { Contact } from '../../contract/contacts';
import type { Person } from '../../contract/people';
import type { OrgId } from '../webex/ids';
import { contactKeys, personKeys, toEntry } from './merge';
import { createPaging, type Paging } from './paging';
import { createShelf, type Shelf } from './shelf';
import type { PeoplePlace } from './sources';
import { isOf } from './viewers';

/** Whom one user may see, as far as asked with their own token, and how far that has come. */
export interface Roster {
  readonly people: Shelf<Person>;
  readonly contacts: Shelf<Contact>;
  /** Of whom Webex gives this user a list; tried from the first to the last. */
  reach: 'everybody' | 'by_initial' | 'nobody';
  readonly listing: Paging<PeoplePlace>;
  /** Initials of which everybody was asked for. */
  readonly initials: Set<string>;
  /** Whether somebody of these initials is left out whom nothing will bring. */
  isCut: boolean;
  readonly leafing: Paging<number>;
}

/** Rosters of those who have searched wide in the last ten minutes, by names of `viewers.ts`. */
export interface Rosters {
  find(viewer: string): Roster | undefined;
  /** The viewer's roster, an empty one if there was none. */
  open(viewer: string): Roster;
  /** To be told whenever a roster has grown, so that all together stay within bounds. */
  weigh(viewer: string, roster: Roster): void;
  forget(orgId: OrgId): void;
}

/** Milliseconds after which a roster is made anew. */
const lifetime = 10 * 60_000;
/** Records of all users together, about 2.5 kB each; who has not searched for longest goes first. */
const mostRecords = 100_000;

const createRoster = (): Roster => ({
  people: createShelf((person) => toEntry({ person, contacts: [] }), personKeys),
  contacts: createShelf((contact) => toEntry({ contacts: [contact] }), contactKeys),
  reach: 'everybody',
  listing: createPaging(),
  initials: new Set(),
  isCut: false,
  leafing: createPaging(),
});

export function createRosters(now: () => number): Rosters {
  const rosters = new LRUCache<string, Roster>({
    maxSize: mostRecords,
    sizeCalculation: ({ people, contacts }) => people.known.length + contacts.known.length + 1,
    ttl: lifetime,
    ttlResolution: 0,
    noUpdateTTL: true,
    perf: { now },
  });

  return {
    find: (viewer) => rosters.get(viewer),
    open(viewer) {
      const known = rosters.get(viewer);
      if (known) return known;
      rosters.purgeStale();
      const roster = createRoster();
      rosters.set(viewer, roster);
      return roster;
    },
    weigh(viewer, roster) {
      // One that was forgotten while it grew stays so.
      if (rosters.peek(viewer) === roster) rosters.set(viewer, roster);
    },
    forget(orgId) {
      for (const viewer of [...rosters.keys()]) if (isOf(orgId, viewer)) rosters.delete(viewer);
    },
  };
}
