import { matchOf } from '../../contract/match';
import type { Person } from '../../contract/people';
import { rank } from '../../contract/rank';
import type { Entry } from '../../contract/search';

/** Everybody the page has seen since it was opened; it searches them without asking anybody. */
export interface Known {
  /** Takes over what the sources tell now. */
  learn(entries: readonly Entry[]): void;
  /** Takes over older entries of whom nothing is known yet. */
  recall(entries: readonly Entry[]): void;
  /** Adds what a whole record knows; gives an entry with all of it. */
  enrich(entry: Entry, person: Person): Entry;
  /** Those who match, the best and nearest first. */
  find(text: string, distanceOf: (entry: Entry) => number): Entry[];
  /** One who is gone; or everybody, as the reader has changed. */
  forget(entry?: Entry): void;
}

/** More than anybody looks at in a day; the longest unseen go first. */
const most = 2000;

/** As many as the contract takes. */
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].slice(0, 50);

/** A newer entry with the names and numbers that a whole record has brought. */
const withNames = (newer: Entry, older: Entry): Entry => ({
  ...newer,
  aliases: union(newer.aliases, older.aliases),
  emails: union(newer.emails, older.emails),
  phones: union(newer.phones, older.phones),
});

const numbersOf = ({ phones }: Person) =>
  phones.filter(({ type }) => type !== 'fax' && type !== 'pager').map(({ value }) => value);

export function createKnown(): Known {
  const seen = new Map<string, Entry>();
  /** Which entry a record belongs to. */
  const byRecord = new Map<string, string>();

  const recordsOf = ({ personId, contactIds }: Entry): string[] => [
    ...(personId ? [personId] : []),
    ...contactIds,
  ];

  function remove(key: string) {
    const entry = seen.get(key);
    seen.delete(key);
    for (const id of entry ? recordsOf(entry) : []) if (byRecord.get(id) === key) byRecord.delete(id);
  }

  /** Being seen again makes an entry the newest. */
  function keep(entry: Entry) {
    for (const id of recordsOf(entry)) remove(byRecord.get(id) ?? '');
    seen.set(entry.key, entry);
    for (const id of recordsOf(entry)) byRecord.set(id, entry.key);
    const [oldest] = seen.keys();
    if (seen.size > most && oldest !== undefined) remove(oldest);
  }

  const olderOf = (entry: Entry) => recordsOf(entry).flatMap((id) => seen.get(byRecord.get(id) ?? '') ?? []);

  /** Whether a colleague is known whom this entry, of contacts alone, is part of. */
  const isPart = ({ personId, contactIds }: Entry) =>
    !personId && contactIds.some((id) => seen.get(byRecord.get(id) ?? '')?.personId !== undefined);

  return {
    learn(entries) {
      // Where the other source has not answered, less is known than before.
      for (const entry of entries) {
        if (isPart(entry)) continue;
        const [older] = olderOf(entry);
        keep(older ? withNames(entry, older) : entry);
      }
    },
    recall(entries) {
      for (const entry of entries) if (olderOf(entry).length === 0) keep(entry);
    },
    enrich(entry, person) {
      const { name, nickName, title, department, timeZone, avatarUrl, emails } = person;
      const whole: Entry = {
        ...entry,
        name: entry.name || name,
        aliases: union(nickName ? [nickName] : [], entry.aliases),
        title: title ?? entry.title,
        department: department ?? entry.department,
        city: person.addresses[0]?.city ?? entry.city,
        manager: person.manager?.name ?? entry.manager,
        emails: union(emails, entry.emails),
        phones: union(numbersOf(person), entry.phones),
        timeZone: timeZone ?? entry.timeZone,
        avatarUrl: avatarUrl ?? entry.avatarUrl,
      };
      keep(whole);
      return whole;
    },
    find: (text, distanceOf) =>
      rank(
        [...seen.values()].filter((entry) => matchOf(entry, text)),
        text,
        distanceOf,
      ),
    forget(entry) {
      if (entry) {
        for (const id of recordsOf(entry)) remove(byRecord.get(id) ?? '');
        return;
      }
      seen.clear();
      byRecord.clear();
    },
  };
}
