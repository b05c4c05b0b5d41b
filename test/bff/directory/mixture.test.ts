import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/bff/directory/merge';
import type { Contact } from '../../../src/contract/contacts';
import type { Entry } from '../../../src/contract/search';
import { colleague, contact, mail, phone } from '../support/directory';

/** Random numbers that are the same in every run (mulberry32). */
function createDice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(roll() * limit);
  const some = <T>(values: readonly T[]) => values.filter(() => roll() < 0.3);
  return { below, some };
}

const names = ['Ann Lee', 'ann  LEE', 'Bo Ask', 'Çem Öz', 'Cem Oz', ''];
const mails = ['a@example.com', 'A@Example.com', 'b@example.com', 'team@example.com'];
const phones = ['+14085267209', '+1 (408) 526-7209', '+4790000000', '133'];

/** People and contacts with few names, addresses and numbers among them, so that many are the same. */
function mixture(seed: number) {
  const { below, some } = createDice(seed);
  const named = () => names[below(names.length)] ?? '';
  const numbers = () => some(phones).map((value) => phone(value));
  const people = Array.from({ length: below(6) }, () =>
    colleague(named(), { emails: some(mails), phones: numbers() }),
  );
  const contacts = Array.from({ length: below(9) }, () =>
    contact(named(), { emails: some(mails).map((value) => mail(value)), phones: numbers() }),
  );
  const doubled = <T>(items: T[]) => [...items, ...some(items)];
  return { people: doubled(people), contacts: doubled(contacts) };
}

const seeds = Array.from({ length: 500 }, (_, seed) => seed);
const unique = <T>(values: T[]) => [...new Set(values)].toSorted();

/** Which contacts are one being, without any order. */
const groupsOf = (entries: Entry[]) =>
  entries.map(({ contactIds }) => contactIds.toSorted().join()).toSorted();

describe('any mixture of people and contacts', () => {
  it('keeps everybody, once', () => {
    for (const seed of seeds) {
      const { people, contacts } = mixture(seed);
      const entries = merge(people, contacts);
      expect(entries.flatMap(({ personId }) => personId ?? []).toSorted()).toEqual(
        unique(people.map(({ id }) => id)),
      );
      expect(entries.flatMap(({ contactIds }) => contactIds).toSorted()).toEqual(
        unique(contacts.map(({ id }) => id)),
      );
    }
  });

  it('gives every line its own key, and none without anybody', () => {
    for (const seed of seeds) {
      const { people, contacts } = mixture(seed);
      const entries = merge(people, contacts);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
      expect(entries.every(({ personId, contactIds }) => personId || contactIds.length > 0)).toBe(true);
    }
  });

  it('finds the same contacts to be one in whatever order they come', () => {
    const reordered = (contacts: Contact[], at: number) =>
      [...contacts.slice(at), ...contacts.slice(0, at)].reverse();
    let merged = 0;
    for (const seed of seeds) {
      const { contacts } = mixture(seed);
      const groups = groupsOf(merge([], contacts));
      expect(groupsOf(merge([], reordered(contacts, seed % 5)))).toEqual(groups);
      if (groups.length < unique(contacts.map(({ id }) => id)).length) merged += 1;
    }
    expect(merged).toBeGreaterThan(100);
  });
});
