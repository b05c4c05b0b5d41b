// Asks both sources of people at once and makes one list of them, with what is remembered of both.
// This room knows matching and merging; it knows no HTTP, no session and no wire shape.
import { unspaced } from '../../contract/fold';
import type { SearchFrame, SourceName } from '../../contract/search';
import { toSought } from '../../contract/sought';
import type { WebexFailure } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import { createBell } from './bell';
import { areContactsWhole, fillContacts, fillPeople, isPeopleWhole } from './fill';
import { follow } from './follow';
import { askContacts, askPeople, type Question } from './narrow';
import { createPool, type Told } from './pool';
import { createRecall, type Recall } from './recall';
import { createRosters, type Rosters } from './roster';
import type { Sources } from './sources';
import { createViewers, type NameOf } from './viewers';

export type { Sources } from './sources';

export interface Search extends Question {
  /** The user, for what is remembered between two of their searches. */
  user: string;
  /** Whether to look also where Webex's own search cannot. */
  isWide: boolean;
  /** Told of every failed source, for the log. */
  onFailure?: (source: SourceName, failure: WebexFailure) => void;
}

/** Whether it is worth looking through everybody for a text. */
function isWorthLooking(typed: string): boolean {
  const { kind, text } = toSought(typed);
  if (kind === 'number') return text.replace(/\D/g, '').length >= 3;
  if (kind === 'email_part') return text.length >= 3;
  return kind === 'name' && (text.length >= 2 || unspaced.test(text));
}

interface Memories {
  nameOf: NameOf;
  recall: Recall;
  rosters: Rosters;
}

/**
 * The search as frames: one as soon as anybody is known, one whenever the list has changed, one when all is told.
 * Each is the whole merged and ranked list so far with what became of each source.
 */
async function* search(
  { nameOf, recall, rosters }: Memories,
  sought: Search,
): AsyncGenerator<SearchFrame, void, void> {
  const { text, orgId, caller, onFailure = () => {} } = sought;
  const viewer = nameOf(sought);
  const sources = recall.sourcesOf(viewer);
  const isWide = sought.isWide && isWorthLooking(text);
  const roster = isWide ? rosters.open(viewer) : rosters.find(viewer);
  const pool = createPool(roster, sought);
  const bell = createBell();
  const onChange = () => {
    if (roster) rosters.weigh(viewer, roster);
    bell.ring();
  };
  /** What no source should throw; a frame that waits for that source would never be the last. */
  let surprise: { error: unknown } | undefined;

  const wide = isWide ? 'pending' : 'not_wanted';
  const told: Told = { people: { narrow: 'pending', wide }, contacts: { narrow: 'pending', wide } };
  const askingPeople = askPeople(sources.people, sought, () => !!roster && isPeopleWhole(roster, text));
  if (!askingPeople) told.people.narrow = 'not_asked';
  const askingContacts = askContacts(sources.contacts, sought, () => !!roster && areContactsWhole(roster));
  const telling = (source: SourceName) => (failure?: WebexFailure) => {
    if (failure) onFailure(source, failure);
    bell.ring();
  };
  const filling = roster && { roster, sources, caller, orgId, text, onChange };
  const following = [
    follow(told.people, askingPeople, async () => filling && fillPeople(filling), telling('people')),
    follow(told.contacts, askingContacts, async () => filling && fillContacts(filling), telling('contacts')),
  ];
  for (const one of following) {
    one.catch((error: unknown) => {
      surprise ??= { error };
      bell.ring();
    });
  }

  if (pool.hasMatches()) bell.ring();
  let last = '';
  for (;;) {
    await bell.heard();
    if (surprise) throw surprise.error;
    const frame = pool.frame(told);
    const line = JSON.stringify(frame);
    if (line === last) continue;
    last = line;
    yield frame;
    if (Object.values(frame.sources).every(({ state }) => state !== 'pending')) return;
  }
}

/** Both sources of people as one. */
export interface Directory {
  search(sought: Search): AsyncGenerator<SearchFrame, void, void>;
  /** Drops what is remembered of an organisation, as after a write. */
  forget(orgId: OrgId): void;
}

export function createDirectory(sources: Sources, now: () => number): Directory {
  const memories = {
    nameOf: createViewers(now),
    recall: createRecall(sources, now),
    rosters: createRosters(now),
  };
  return {
    search: (sought) => search(memories, sought),
    forget(orgId) {
      memories.recall.forget(orgId);
      memories.rosters.forget(orgId);
    },
  };
}
