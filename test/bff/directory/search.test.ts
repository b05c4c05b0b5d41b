import { describe, expect, it } from 'vitest';
import type { WebexFailure } from '../../../src/bff/webex/failure';
import { settle } from '../support/deferred';
import { colleague, contact, mail } from '../support/directory';
import { allOf, createTestSearch, failed, pageOf } from '../support/sources';

const ann = colleague('Ann Lee', { emails: ['ann@example.com'] });
const annContact = contact('Ann Lee', { emails: [mail('ann@example.com')] });
const bo = contact('Bo Annson');
const ok = (count: number, isComplete = true) => ({ state: 'ok', count, isComplete, isWide: false });

describe('the frames of a search', () => {
  it('begin as soon as one source has answered and end when both have', async () => {
    const { frames, people, contacts } = createTestSearch('ann');
    contacts.resolve(pageOf(annContact, bo));
    const first = await frames.next();
    expect(first.value).toMatchObject({
      entries: [{ key: `contact:${annContact.id}` }, { key: `contact:${bo.id}` }],
      sources: { people: { state: 'pending' }, contacts: ok(2) },
    });
    people.resolve(pageOf(ann));
    const last = await frames.next();
    expect(last.value).toMatchObject({
      entries: [{ key: `person:${ann.id}`, contactIds: [annContact.id] }, { key: `contact:${bo.id}` }],
      sources: { people: ok(1), contacts: ok(2) },
    });
    expect(await frames.next()).toEqual({ done: true, value: undefined });
  });

  it('lose nothing that comes while the reader is still at the frame before', async () => {
    const { frames, people, contacts } = createTestSearch('ann');
    people.resolve(pageOf(ann));
    await frames.next();
    contacts.resolve(pageOf(bo));
    await settle();
    expect((await frames.next()).value).toMatchObject({ sources: { people: ok(1), contacts: ok(1) } });
    expect((await frames.next()).done).toBe(true);
  });

  it('never end with a source still pending, even if both answer at once', async () => {
    const { frames, people, contacts } = createTestSearch('ann');
    people.resolve(pageOf(ann));
    contacts.resolve(pageOf(bo));
    const told = await allOf(frames);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told.at(-1)?.sources).toEqual({ people: ok(1), contacts: ok(1) });
  });

  it('hold as many entries as were asked for, and say when there are more', async () => {
    const { frames, people, contacts } = createTestSearch('ann', { limit: 2 });
    people.resolve(pageOf(ann, colleague('Anna'), colleague('Annika')));
    contacts.resolve(failed({ kind: 'forbidden' }));
    const last = (await allOf(frames)).at(-1);
    expect(last?.entries).toHaveLength(2);
    expect(last?.sources).toEqual({ people: ok(3, false), contacts: { state: 'denied' } });
  });

  it('pass on that Webex has more', async () => {
    const { frames, people, contacts } = createTestSearch('ann');
    people.resolve({ ok: true, value: { items: [ann], isComplete: false } });
    contacts.resolve(pageOf(bo));
    const last = (await allOf(frames)).at(-1);
    expect(last?.sources).toEqual({ people: ok(1, false), contacts: ok(1) });
  });
});

describe('what a source is asked', () => {
  const nobody = pageOf<never>();

  it.each([
    ['a name', 'Lund', [{ displayName: 'Lund', max: 9 }], [{ keyword: 'Lund', limit: 9 }]],
    [
      'a name of two words, which may stand in the other order',
      'Lund Jo',
      [
        { displayName: 'Lund Jo', max: 9 },
        { displayName: 'Jo Lund', max: 9 },
      ],
      [
        { keyword: 'Lund Jo', limit: 9 },
        { keyword: 'Lund', limit: 100 },
      ],
    ],
    [
      'an address',
      'Jo@Example.com',
      [{ email: 'jo@example.com', max: 9 }],
      [{ keyword: 'jo@example.com', limit: 9 }],
    ],
    ['part of an address', 'jo@exa', [], [{ keyword: 'jo@exa', limit: 9 }]],
    ['a number', '+1 408 526', [], [{ keyword: '+1 408 526', limit: 9 }]],
  ])('follows from the text being %s', async (_what, text, ofPeople, ofContacts) => {
    const { frames, people, contacts, askedPeople, askedContacts } = createTestSearch(text, { limit: 9 });
    people.resolve(nobody);
    contacts.resolve(nobody);
    const last = (await allOf(frames)).at(-1);
    expect(askedPeople).toEqual(ofPeople);
    expect(askedContacts).toEqual(ofContacts);
    expect(last?.sources.people.state).toBe(ofPeople.length > 0 ? 'ok' : 'not_asked');
    expect(last?.sources.contacts.state).toBe('ok');
  });
});

describe('a source that fails', () => {
  const kinds: [WebexFailure, object][] = [
    [{ kind: 'unauthorised' }, { state: 'not_connected' }],
    [{ kind: 'forbidden' }, { state: 'denied' }],
    [
      { kind: 'rate_limited', retryAfter: 40 },
      { state: 'rate_limited', retryAfter: 40 },
    ],
    [{ kind: 'not_found' }, { state: 'unavailable' }],
    [{ kind: 'invalid', reasons: [] }, { state: 'unavailable' }],
    [{ kind: 'unavailable' }, { state: 'unavailable' }],
    [{ kind: 'bad_payload' }, { state: 'unavailable' }],
    [{ kind: 'deadline' }, { state: 'unavailable' }],
    [{ kind: 'aborted' }, { state: 'unavailable' }],
  ];

  it.each(kinds)('with %j is reported as %j, and the other one is still heard', async (failure, report) => {
    const told: unknown[] = [];
    const { frames, people, contacts } = createTestSearch('ann', {
      onFailure: (source, { kind }) => told.push([source, kind]),
    });
    people.resolve(failed({ ...failure, trackingId: 'ROUTER_1' }));
    contacts.resolve(pageOf(bo));
    const last = (await allOf(frames)).at(-1);
    expect(last).toMatchObject({ entries: [{ name: 'Bo Annson' }], sources: { contacts: ok(1) } });
    expect(last?.sources.people).toEqual(report);
    expect(told).toEqual([['people', failure.kind]]);
  });
});
