import type { Contact } from '../../contract/contacts';
import { createMatcher } from '../../contract/match';
import type { Person } from '../../contract/people';
import { rank } from '../../contract/rank';
import type { Entry, SearchFrame } from '../../contract/search';
import { areContactsWhole, isPeopleWhole } from './fill';
import { createGlance, type Glance } from './glance';
import { contactKeys, merge, personKeys } from './merge';
import { type Progress, reportOf } from './report';
import type { Roster } from './roster';
import { suggest } from './suggest';

/** What both sources have told in one search. */
export interface Told {
  people: Progress<Person>;
  contacts: Progress<Contact>;
}

const itemsOf = <T>({ narrow }: Progress<T>) =>
  typeof narrow === 'object' && narrow.ok ? narrow.value.items : [];

/** Of so many times the wanted lines the best are merged: two records may be one line. */
const spare = 4;

function* namesIn({ people, contacts }: Roster): Generator<string> {
  for (const { known } of [people, contacts])
    for (const { entry } of known) yield* [entry.name, ...entry.aliases];
}

/** Makes the frames of one search out of what its sources tell and what the viewer's roster holds. */
export function createPool(roster: Roster | undefined, { text, limit }: { text: string; limit: number }) {
  const matches = createMatcher(text);
  const people = createGlance(roster?.people, matches, limit * spare);
  const contacts = createGlance(roster?.contacts, matches, limit * spare);

  /** All that a source has, by now, and how much of it there is. */
  function gather<T extends { id: string }>(progress: Progress<T>, glance: Glance<T>) {
    const best = glance.best();
    const told = itemsOf(progress);
    const count = glance.count() + told.filter((record) => !glance.has(record)).length;
    // What was told just now is newer than what is remembered, and of two alike the last counts.
    return { records: [...best, ...told], count, isCut: glance.count() > best.length };
  }

  /** The merged lines of those who match, with what the roster has of the same beings. */
  function linesOf(found: Person[], known: Contact[]): Entry[] {
    if (!roster) return merge(found, known);
    const ids = new Set<string>([...found.map(({ id }) => id), ...known.map(({ id }) => id)]);
    const alsoPeople = roster.people.having(known.flatMap(contactKeys));
    const colleagues = [...alsoPeople, ...found];
    const alsoContacts = roster.contacts.having(colleagues.flatMap(personKeys));
    return merge(colleagues, [...alsoContacts, ...known]).filter(
      ({ personId, contactIds }) => (personId && ids.has(personId)) || contactIds.some((id) => ids.has(id)),
    );
  }

  return {
    /** Whether the roster holds somebody who matches. */
    hasMatches: () => people.count() + contacts.count() > 0,
    /** The whole answer so far. */
    frame(told: Told): SearchFrame {
      const ofPeople = gather(told.people, people);
      const ofContacts = gather(told.contacts, contacts);
      const entries = rank(linesOf(ofPeople.records, ofContacts.records), text);
      const isCut = entries.length > limit || ofPeople.isCut || ofContacts.isCut;
      const report = <T>(progress: Progress<T>, count: number, isWhole: boolean) => {
        const whole = reportOf(progress, count, isWhole);
        return whole.state === 'ok' && isCut ? { ...whole, isComplete: false } : whole;
      };
      const sources = {
        people: report(told.people, ofPeople.count, roster !== undefined && isPeopleWhole(roster, text)),
        contacts: report(told.contacts, ofContacts.count, roster !== undefined && areContactsWhole(roster)),
      };
      const isOver = Object.values(sources).every(({ state }) => state !== 'pending');
      const suggestions = isOver && roster && entries.length === 0 ? suggest(text, namesIn(roster)) : [];
      return {
        entries: entries.slice(0, limit),
        sources,
        ...(suggestions.length > 0 && { suggestions }),
      };
    },
  };
}
