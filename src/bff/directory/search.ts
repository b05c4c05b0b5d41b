// Asks both sources of people at once and makes one list of them.
// This room knows matching and merging; it knows no HTTP, no session and no wire shape.
import type { Contact } from '../../contract/contacts';
import type { Person } from '../../contract/people';
import type { SearchFrame, SourceName, SourceReport } from '../../contract/search';
import type { Answer, WebexFailure } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller, Page, Webex } from '../webex/webex';
import { merge } from './merge';
import { toSought } from './query';
import { rank } from './rank';

export interface Search {
  text: string;
  limit: number;
  orgId: OrgId;
  caller: Caller;
  /** Told of every failed source, for the log. */
  onFailure?: (source: SourceName, failure: WebexFailure) => void;
}

/** As much of the Webex client as a search needs. */
export interface Sources {
  people: Pick<Webex['people'], 'search'>;
  contacts: Pick<Webex['contacts'], 'search'>;
}

interface Found<T> {
  report: SourceReport;
  items: readonly T[];
}

const pending: Found<never> = { report: { state: 'pending' }, items: [] };
const notAsked: Found<never> = { report: { state: 'not_asked' }, items: [] };

function toReport(failure: WebexFailure): SourceReport {
  switch (failure.kind) {
    case 'rate_limited':
      return { state: 'rate_limited', retryAfter: failure.retryAfter };
    case 'unauthorised':
      return { state: 'not_connected' };
    case 'forbidden':
      return { state: 'denied' };
    default:
      return { state: 'unavailable' };
  }
}

function toFound<T>(answer: Answer<Page<T>>, onFailure: (failure: WebexFailure) => void): Found<T> {
  if (!answer.ok) {
    onFailure(answer.failure);
    return { report: toReport(answer.failure), items: [] };
  }
  const { items, isComplete } = answer.value;
  return { report: { state: 'ok', count: items.length, isComplete }, items };
}

function askPeople(
  { people }: Sources,
  { text, limit, caller }: Search,
): Promise<Answer<Page<Person>>> | undefined {
  const sought = toSought(text);
  if (sought.kind === 'name') return people.search(caller, { displayName: sought.text, max: limit });
  if (sought.kind === 'email') return people.search(caller, { email: sought.text, max: limit });
  return undefined;
}

function askContacts({ contacts }: Sources, { text, limit, orgId, caller }: Search) {
  const sought = toSought(text);
  return contacts.search(caller, { orgId, keyword: sought.text, limit });
}

function toFrame(people: Found<Person>, contacts: Found<Contact>, { text, limit }: Search): SearchFrame {
  const entries = rank(merge(people.items, contacts.items), text);
  const isCut = entries.length > limit;
  const told = (report: SourceReport): SourceReport =>
    report.state === 'ok' && isCut ? { ...report, isComplete: false } : report;
  return {
    entries: entries.slice(0, limit),
    sources: { people: told(people.report), contacts: told(contacts.report) },
  };
}

/**
 * The search as frames: one as soon as the first source has answered, one when all have.
 * Each is the whole merged and ranked list so far with what became of each source.
 */
async function* search(sources: Sources, sought: Search): AsyncGenerator<SearchFrame, void, void> {
  const { onFailure = () => {} } = sought;
  let people: Found<Person> = notAsked;
  let contacts: Found<Contact> = pending;
  const running = new Set<Promise<void>>();
  /** What no source should throw; a frame that waits for that source would never be the last. */
  let surprise: { error: unknown } | undefined;

  function follow<T>(source: SourceName, asking: Promise<Answer<Page<T>>>, keep: (found: Found<T>) => void) {
    const followed = asking
      .then((answer) => keep(toFound(answer, (failure) => onFailure(source, failure))))
      .catch((error: unknown) => {
        surprise ??= { error };
      })
      .finally(() => running.delete(followed));
    running.add(followed);
  }
  const askingPeople = askPeople(sources, sought);
  if (askingPeople) {
    people = pending;
    follow('people', askingPeople, (found) => {
      people = found;
    });
  }
  follow('contacts', askContacts(sources, sought), (found) => {
    contacts = found;
  });

  for (;;) {
    // A source may have answered while the last frame was being read, and a race of nobody never ends.
    if (running.size > 0) await Promise.race(running);
    if (surprise) throw surprise.error;
    const frame = toFrame(people, contacts, sought);
    yield frame;
    if (Object.values(frame.sources).every(({ state }) => state !== 'pending')) return;
  }
}

/** Both sources of people as one. */
export interface Directory {
  search(sought: Search): AsyncGenerator<SearchFrame, void, void>;
}

export const createDirectory = (sources: Sources): Directory => ({
  search: (sought) => search(sources, sought),
});
