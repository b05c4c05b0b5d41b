import { describe, expect, it } from 'vitest';
import type { WebexFailure } from '../../../src/bff/webex/failure';
import { minute } from '../support/clock';
import { createDeferred, settle } from '../support/deferred';
import { colleague, contact } from '../support/directory';
import { type Asked, failed } from '../support/sources';
import { createLeaver, createTestDirectory } from '../support/wide';

const people = ['Ann Wolf', 'Álvaro Wolf', 'Bo Wolf', 'Zoë Wolf', 'Ørjan Wolf'].map((name) =>
  colleague(name),
);
const everybody = people.map(({ name }) => name).toSorted();
const isInitial = ({ source, about }: Asked) => source === 'people' && about.length === 1;
const initialsOf = (asked: Asked[]) => asked.filter(isInitial).map(({ about }) => about);

describe('the walk through the people', () => {
  it('is a list, page after page, for those who may have one', async () => {
    const { names, last, aboutPeople } = createTestDirectory({ people, isAdmin: true, pageSize: 2 });
    expect((await names('wolf')).toSorted()).toEqual(everybody);
    expect(aboutPeople()).toEqual(['wolf', 'everybody', 'everybody', 'everybody']);
    expect((await last('wolf')).sources.people).toMatchObject({ isWide: true });
  });

  it('goes by initials for everybody else, each with all its pages, and asks for the list once', async () => {
    const { names, asked, aboutPeople } = createTestDirectory({ people, pageSize: 1 });
    expect((await names('wolf')).toSorted()).toEqual(everybody);
    expect(new Set(initialsOf(asked)).size).toBeGreaterThan(40);
    await names('olf');
    expect(aboutPeople().filter((about) => about === 'everybody')).toHaveLength(1);
  });

  it('begins where the sought name may begin, and asks for three at a time', async () => {
    let [now, most] = [0, 0];
    const { names, asked } = createTestDirectory({
      people,
      instead: async (question) => {
        if (!isInitial(question)) return undefined;
        now += 1;
        most = Math.max(most, now);
        await settle();
        now -= 1;
        return undefined;
      },
    });
    await names('orjan');
    expect(initialsOf(asked).slice(0, 4)).toEqual(['o', 'ó', 'ö', 'ø']);
    expect(most).toBe(3);
  });

  it('goes on where it was left', async () => {
    let left = 12;
    const { caller, leave } = createLeaver();
    const { names, asked } = createTestDirectory({
      people,
      instead: async (question) => {
        if (isInitial(question) && left-- === 0) leave();
        await settle();
        return undefined;
      },
    });
    await names('wolf', { caller });
    const first = initialsOf(asked);
    expect(first.length).toBeLessThan(20);
    expect((await names('wolf')).toSorted()).toEqual(everybody);
    const all = initialsOf(asked);
    const again = all.filter((initial, at) => all.indexOf(initial) < at);
    // Those that were under way when it was left, at most.
    expect(again.length).toBeLessThanOrEqual(3);
    expect(new Set(all).size).toBeGreaterThan(first.length);
  });

  it('is left at once, down to the calls under way', async () => {
    const { caller, leave } = createLeaver();
    const { frames, asked } = createTestDirectory({
      people,
      instead: (question) => (isInitial(question) ? createDeferred<undefined>().promise : undefined),
    });
    const searching = frames('wolf', { caller });
    await settle();
    await settle();
    leave();
    await searching;
    const open = asked.filter(isInitial);
    expect(open.map(({ signal }) => signal?.aborted)).toEqual([true, true, true]);
  });

  it('is one for two searches of the same user', async () => {
    const { names, asked } = createTestDirectory({ people });
    const found = await Promise.all([names('wolf'), names('wolf')]);
    expect(found.map((one) => one.toSorted())).toEqual([everybody, everybody]);
    expect(new Set(initialsOf(asked)).size).toBe(initialsOf(asked).length);
  });

  it.each<[WebexFailure]>([
    [{ kind: 'rate_limited', retryAfter: 40 }],
    [{ kind: 'unavailable' }],
    [{ kind: 'deadline' }],
    [{ kind: 'bad_payload' }],
  ])(
    'ends with the first %j: the rest is not claimed to be known, and asked for by the next',
    async (failure) => {
      let isDown = true;
      const told: unknown[] = [];
      const { last, names, asked } = createTestDirectory({
        people,
        instead: async ({ about }) => (isDown && about === 'f' ? failed(failure) : undefined),
      });
      const { entries, sources } = await last('wolf', {
        onFailure: (source, { kind }) => told.push([source, kind]),
      });
      expect(entries.map(({ name }) => name)).toEqual(['Ann Wolf', 'Bo Wolf']);
      expect(sources.people).toEqual({ state: 'ok', count: 2, isComplete: false, isWide: false });
      expect(sources.contacts).toMatchObject({ state: 'ok', isWide: true });
      expect(told).toEqual([['people', failure.kind]]);
      isDown = false;
      const before = asked.length;
      expect((await names('wolf')).toSorted()).toEqual(everybody);
      expect(initialsOf(asked.slice(before))).not.toContain('a');
      expect(initialsOf(asked.slice(before))).toContain('f');
    },
  );

  it('is what is reported where Webex itself was not asked', async () => {
    let failure: WebexFailure | undefined = { kind: 'rate_limited', retryAfter: 40 };
    const { last } = createTestDirectory({
      people,
      instead: async (question) => (failure && isInitial(question) ? failed(failure) : undefined),
    });
    expect((await last('7946')).sources.people).toEqual({ state: 'rate_limited', retryAfter: 40 });
    failure = undefined;
    expect((await last('7946')).sources.people).toMatchObject({ state: 'ok', count: 0, isWide: true });
  });

  it('is not tried again for ten minutes where single letters are refused', async () => {
    const { last, asked, clock } = createTestDirectory({
      people,
      instead: async (question) =>
        isInitial(question) ? failed({ kind: 'invalid', status: 400, reasons: [] }) : undefined,
    });
    const told: unknown[] = [];
    const onFailure = (...failure: unknown[]) => told.push(failure);
    const report = { state: 'ok', count: 0, isComplete: false, isWide: false };
    expect((await last('wolf', { onFailure })).sources.people).toEqual(report);
    expect((await last('7946', { onFailure })).sources.people).toEqual({ state: 'not_asked' });
    expect((await last('olf', { onFailure })).sources.people).toEqual(report);
    expect(initialsOf(asked).length).toBeLessThanOrEqual(3);
    expect(told).toEqual([]);
    clock.pass(11 * minute);
    await last('wolf');
    expect(initialsOf(asked).length).toBeGreaterThan(3);
  });

  it('is not begun when the source has failed already', async () => {
    const { last, asked } = createTestDirectory({
      people,
      instead: async ({ source }) => (source === 'people' ? failed({ kind: 'forbidden' }) : undefined),
    });
    expect((await last('wolf')).sources.people).toEqual({ state: 'denied' });
    expect(initialsOf(asked)).toEqual([]);
  });

  it('does not claim to know all whose names begin with one of thousands of signs', async () => {
    const { last } = createTestDirectory({ people: [colleague('佐藤 美咲')] });
    const { entries, sources } = await last('佐');
    expect(entries).toHaveLength(1);
    expect(sources.people).toEqual({ state: 'ok', count: 1, isComplete: false, isWide: false });
  });
});

describe('leafing through the contacts', () => {
  const contacts = Array.from({ length: 7 }, (_, at) => contact(`Ánn ${at}`));

  it('takes page after page, and goes on where it was left', async () => {
    let isDown = true;
    const { last, asked } = createTestDirectory({
      contacts,
      pageSize: 2,
      instead: async ({ source, next }) =>
        isDown && source === 'contacts' && next === 4 ? failed({ kind: 'unavailable' }) : undefined,
    });
    expect((await last('ann')).sources.contacts).toEqual({
      state: 'ok',
      count: 4,
      isComplete: false,
      isWide: false,
    });
    isDown = false;
    expect((await last('ann')).sources.contacts).toMatchObject({ count: 7, isComplete: true, isWide: true });
    const pages = asked.filter(({ source, about }) => source === 'contacts' && about === '');
    expect(pages.map(({ next }) => next)).toEqual([0, 2, 4, 4, 6]);
  });

  it('passes over a page of which all is hidden', async () => {
    const town = createTestDirectory({ contacts: [...contacts.slice(0, 2), ...contacts], pageSize: 2 });
    expect((await town.last('ann')).sources.contacts).toMatchObject({ count: 7, isWide: true });
  });

  it('ends where Webex gives the same page over and over, and does not claim to know the rest', async () => {
    const { last, aboutContacts } = createTestDirectory({ contacts, pageSize: 2, isPaged: false });
    const report = { state: 'ok', count: 2, isComplete: false, isWide: false };
    expect((await last('ann')).sources.contacts).toEqual(report);
    expect((await last('ann')).sources.contacts).toEqual(report);
    expect(aboutContacts().filter((about) => about === '')).toHaveLength(3);
  });
});

describe('a list of people that goes round in circles', () => {
  it('ends, and is not claimed to be all', async () => {
    const { last, aboutPeople } = createTestDirectory({ people, isAdmin: true, pageSize: 2, isPaged: false });
    expect((await last('wolf')).sources.people).toMatchObject({ isComplete: false, isWide: false });
    expect(aboutPeople().length).toBeLessThan(9);
  });

  it('ends for an initial, too', async () => {
    const { last, asked } = createTestDirectory({ people, pageSize: 1, isPaged: false });
    await last('wolf');
    expect(asked.length).toBeLessThan(200);
  });
});
