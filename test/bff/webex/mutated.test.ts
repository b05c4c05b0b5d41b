import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/bff/webex/failure';
import { Contact } from '../../../src/contract/contacts';
import { idPattern } from '../../../src/contract/ids';
import { Person } from '../../../src/contract/people';
import { mutationsOf } from '../support/mutate';
import { type Operation, operations } from '../support/operations';
import { publishedContact, publishedPerson } from '../support/published';
import { createTestWebex } from '../support/webex';

const contacts = ['a', 'b', 'c'].map((contactId) => ({ ...publishedContact, contactId }));
const people = ['a', 'b', 'c'].map((id) => ({ ...publishedPerson, id }));

/** What is in an answer of Webex, told without the client: the list if there is one, and each item's valid id. */
const idIn = (key: string) => (item: unknown) => {
  const id = Object(item)[key];
  return typeof id === 'string' && idPattern.test(id) ? id : undefined;
};
const listIn = (key: string, body: unknown): unknown[] | undefined => {
  const list = Object(body)[key];
  return Array.isArray(list) ? list : undefined;
};

/** What came of an answer: the ids in it, and `undefined` for a failure. */
type Ids = (string | undefined)[] | undefined;

interface Shape {
  good: object;
  schema: typeof Contact | typeof Person;
  /** The ids that must come out of a body. */
  wanted(body: unknown): Ids;
  /** The items that did come out. */
  given(value: never): ({ id: string } | undefined)[];
}

const given = {
  one: (value: { id: string }) => [value],
  page: ({ items }: { items: { id: string }[] }) => items,
};

const one = (key: string, good: object, schema: Shape['schema']): Shape => ({
  good,
  schema,
  wanted: (body) => (idIn(key)(body) === undefined ? undefined : [idIn(key)(body)]),
  given: given.one,
});

const page = (listKey: string, key: string, items: object[], schema: Shape['schema']): Shape => ({
  good: { [listKey]: items, total: items.length, notFoundIds: [] },
  schema,
  wanted(body) {
    const list = listIn(listKey, body);
    const ids = list?.flatMap((item) => idIn(key)(item) ?? []);
    if (list?.length === 0 || ids?.length) return ids;
    // Nothing that can be read: nobody only if Webex says so.
    return listKey === 'result' && Object(body).total === 0 && list === undefined ? [] : undefined;
  },
  given: given.page,
});

const contact = one('contactId', publishedContact, Contact);
const person = one('id', publishedPerson, Person);

const shapes: Record<string, Shape> = {
  'contacts.search': page('result', 'contactId', contacts, Contact),
  'contacts.get': contact,
  'contacts.create': contact,
  'contacts.update': contact,
  'contacts.saveMany': {
    good: {
      contacts: [...contacts, null],
      failedContacts: [{ id: 'd', errorCode: 'external.non.privilege' }],
    },
    schema: Contact,
    wanted: (body) =>
      Object(body) === body ? (listIn('contacts', body) ?? []).map(idIn('contactId')) : undefined,
    given: ({ slots }: { slots: ({ id: string } | undefined)[] }) => slots,
  },
  'people.search': page('items', 'id', people, Person),
  'people.get': person,
  'people.getWhole': { ...person, given: ({ person: whole }: { person: { id: string } }) => [whole] },
  'people.me': { ...person, given: ({ person: own }: { person: { id: string } }) => [own] },
  'people.create': person,
};

/** Texts with half of a letter. */
function brokenTextsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(brokenTextsIn) : [];
}

const tested: [Operation, Shape][] = operations.flatMap((operation) => {
  const shape = shapes[operation.name];
  return shape ? [[operation, shape]] : [];
});
const runs = 10_000;

describe('P14 F11: an answer of Webex that is not what it was', () => {
  it('has at least this many shapes', () => {
    expect(tested.map(([{ name }]) => name).sort()).toEqual(Object.keys(shapes).sort());
  });

  it.each(tested)(
    'gives every item that still has an id, in words of the contract: $name',
    async (operation, shape) => {
      let text = '';
      const { start } = createTestWebex(() => new Response(text));
      const property = fc.asyncProperty(mutationsOf(shape.good), async (mutated) => {
        text = mutated;
        const answer = (await start(operation)) as Answer<never>;
        const items = answer.ok ? shape.given(answer.value) : undefined;
        expect(items?.map((item) => item?.id)).toEqual(shape.wanted(JSON.parse(mutated)));
        if (!answer.ok) expect(answer.failure.kind).toBe('bad_payload');
        for (const item of items ?? []) {
          if (item === undefined) continue;
          expect(v.safeParse(shape.schema, item).issues).toBeUndefined();
          expect(brokenTextsIn(item)).toEqual([]);
        }
      });
      await fc.assert(property, { numRuns: runs / tested.length });
    },
  );

  it('changes nothing that all objects have', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object(Object.prototype).value).toBeUndefined();
  });
});
