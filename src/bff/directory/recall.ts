import type { Contact } from '../../contract/contacts';
import { createMatcher } from '../../contract/match';
import type { Person } from '../../contract/people';
import type { OrgId } from '../webex/ids';
import type { PageOf } from '../webex/pages';
import { createMemory } from './memory';
import { toEntry } from './merge';
import type { PeoplePlace, PeopleQuestion, Sources } from './sources';

/** The sources, asked no more often than needed. */
export interface Recall {
  /** The sources for one viewer, by a name of `viewers.ts`. */
  sourcesOf(viewer: string): Sources;
  /** Drops what was told to anybody of an organisation. */
  forget(orgId: OrgId): void;
}

/**
 * Wraps the sources so that equal questions of a viewer share a call, and complete answers of the last half a
 * minute are given again. As Webex finds people by the start of their name, a complete answer to the start of a
 * name answers all of it; how it finds contacts is not documented, so of them nothing is concluded.
 */
export function createRecall(sources: Sources, now: () => number): Recall {
  const people = createMemory<PageOf<Person, PeoplePlace>>(now);
  const contacts = createMemory<PageOf<Contact, number>>(now);
  const keyOf = (viewer: string, question: object, next?: unknown) =>
    `${viewer} ${JSON.stringify([question, next])}`;

  function fromShorter(viewer: string, { displayName = '', max }: PeopleQuestion) {
    for (let length = displayName.length - 1; length > 0; length -= 1) {
      const start = people.recall(keyOf(viewer, { displayName: displayName.slice(0, length), max }));
      if (!start) continue;
      const matches = createMatcher(displayName);
      const items = start.items.filter((person) => matches(toEntry({ person, contacts: [] })));
      return { items, isComplete: true };
    }
    return undefined;
  }

  return {
    sourcesOf: (viewer) => ({
      people: {
        async search(caller, question, next) {
          const key = keyOf(viewer, question, next);
          const known = people.recall(key) ?? fromShorter(viewer, question);
          if (known) return { ok: true, value: known };
          return people.ask(key, caller, (shared) => sources.people.search(shared, question, next));
        },
      },
      contacts: {
        search: (caller, question, next) =>
          contacts.ask(keyOf(viewer, question, next), caller, (shared) =>
            sources.contacts.search(shared, question, next),
          ),
      },
    }),
    forget(orgId) {
      people.forget(orgId);
      contacts.forget(orgId);
    },
  };
}
