import type { WebexFailure } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';
import { initialsFor, isWalkable } from './initials';
import { createPaging, turnPages } from './paging';
import { isRefusal } from './report';
import type { Roster } from './roster';
import type { PeoplePlace, Sources } from './sources';

/** What a roster is filled with and for. */
export interface Filling {
  roster: Roster;
  sources: Sources;
  caller: Caller;
  orgId: OrgId;
  /** What is sought: where the walk through the people begins. */
  text: string;
  /** Told whenever somebody may be new in the roster. */
  onChange: () => void;
}

const pageSize = 1000;
/** Initials asked for at a time. */
const atOnce = 3;

/** Everybody whose name begins with an initial. */
async function take(filling: Filling, initial: string): Promise<WebexFailure | undefined> {
  const { roster, sources, caller, onChange } = filling;
  const paging = createPaging<PeoplePlace>();
  const question = { displayName: initial, max: pageSize };
  const ask = (next?: PeoplePlace) => sources.people.search(caller, question, next);
  const failure = await turnPages(paging, roster.people, ask, onChange);
  if (failure) return failure;
  if (paging.state === 'cut') roster.isCut = true;
  roster.initials.add(initial);
  return undefined;
}

/** Initial by initial, a few at a time; the first failure ends it for all. */
async function walk(filling: Filling): Promise<WebexFailure | undefined> {
  const { roster, text, onChange } = filling;
  const queue = initialsFor(text).filter((initial) => !roster.initials.has(initial));
  let failure: WebexFailure | undefined;
  const go = async () => {
    for (let initial = queue.shift(); initial !== undefined; initial = queue.shift()) {
      if (failure || roster.people.isFull()) return;
      const failed = await take(filling, initial);
      if (failed && isRefusal(failed)) roster.reach = 'nobody';
      failure ??= failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, go));
  onChange();
  return failure;
}

/**
 * Fills a roster with people, going on where an earlier search has stopped: as a list where Webex gives one, else
 * initial by initial. Gives what has ended it before its time; nothing when there is no more to be had.
 */
export async function fillPeople(filling: Filling): Promise<WebexFailure | undefined> {
  const { roster, sources, caller, onChange } = filling;
  if (roster.reach === 'everybody') {
    const ask = (next?: PeoplePlace) => sources.people.search(caller, { max: pageSize }, next);
    const failure = await turnPages(roster.listing, roster.people, ask, onChange);
    if (!failure || !isRefusal(failure)) return failure;
    roster.reach = 'by_initial';
  }
  return roster.reach === 'by_initial' ? walk(filling) : undefined;
}

/** Fills a roster with contacts, as `fillPeople` does with people. */
export const fillContacts = ({ roster, sources, caller, orgId, onChange }: Filling) =>
  turnPages(
    roster.leafing,
    roster.contacts,
    (next) => sources.contacts.search(caller, { orgId, keyword: '', limit: pageSize }, next),
    onChange,
  );

/** Whether all people whom such a text may mean are in a roster. */
export function isPeopleWhole({ reach, listing, initials, isCut, people }: Roster, text: string): boolean {
  if (reach === 'everybody') return listing.state === 'listed';
  const isWalked = () => initialsFor(text).every((initial) => initials.has(initial));
  return reach === 'by_initial' && !isCut && !people.isFull() && isWalkable(text) && isWalked();
}

/** Whether all contacts are in a roster. */
export const areContactsWhole = ({ leafing }: Roster): boolean => leafing.state === 'listed';
