import { describe, expect, it } from 'vitest';
import { createList } from '../../../../src/app/store/managing/list';
import { createClock } from '../../../support/clock';
import { createDirectory, numbered, settle } from '../../../support/directory';

async function open(size: number, options?: { tellsTotal?: boolean; repeats?: boolean }) {
  const directory = createDirectory(size, options);
  const clock = createClock();
  const list = createList({ api: directory.api, clock });
  list.see(0, 10);
  await settle();
  /** Scrolls to these rows and rests there. */
  const look = async (first: number, last = first + 10) => {
    list.see(first, last);
    clock.pass(100);
    await settle();
  };
  return { ...directory, clock, list, look, starts: () => directory.asked.map(({ start }) => start) };
}

describe('the list of contacts', () => {
  it('asks for the page that is looked at, and for no other', async () => {
    const { list, look, starts } = await open(200_000);
    expect(list.getState()).toMatchObject({ total: 200_000, rows: 200_000 });
    await look(150_095, 150_105);
    expect(starts()).toEqual([0, 150_000, 150_100]);
    expect(list.contactAt(150_100)?.name).toBe('Contact 150100');
    expect(list.contactAt(50_000)).toBeUndefined();
  });

  it('asks for nothing on the way there, and drops what is scrolled past', async () => {
    const { list, clock, asked, starts } = await open(200_000);
    for (let row = 1000; row < 90_000; row += 1000) {
      list.see(row, row + 10);
      clock.pass(20);
    }
    clock.pass(100);
    list.see(100, 110);
    clock.pass(100);
    expect(starts()).toEqual([0, 89_000, 100]);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
  });

  it('keeps at most 40 pages, those near the reader', async () => {
    const { list, look } = await open(200_000);
    for (let page = 1; page < 60; page += 1) await look(page * 100);
    expect(list.getState().pages.size).toBe(40);
    expect(list.contactAt(5900)).toBeDefined();
    expect(list.contactAt(0)).toBeUndefined();
  });

  it('grows as pages come where Webex does not say how many there are', async () => {
    const { list, look } = await open(250, { tellsTotal: false });
    expect(list.getState()).toMatchObject({ rows: 200, total: undefined, known: 100 });
    await look(190);
    expect(list.getState()).toMatchObject({ rows: 300, known: 200 });
    await look(240);
    expect(list.getState()).toMatchObject({ rows: 250, total: 250 });
  });

  it('is as long as Webex says when it became shorter than the place that is looked at', async () => {
    const { list, look, starts, now } = await open(50_000);
    await look(49_990, 49_999);
    now.size = 10_000;
    await look(49_880, 49_890);
    expect(list.getState()).toMatchObject({ total: 10_000, rows: 10_000, known: 10_000 });
    await look(9990, 9999);
    expect(starts()).toEqual([0, 49_900, 49_800, 9900]);
    expect(list.contactAt(9999)).toBeDefined();
    expect(list.contactAt(49_900)).toBeUndefined();
  });

  it('begins again where it became shorter and Webex does not say by how much', async () => {
    const { list, look, starts, now } = await open(450, { tellsTotal: false });
    for (const row of [150, 250, 350]) await look(row);
    now.size = 120;
    list.renew();
    await settle();
    await settle();
    expect(starts()).toEqual([0, 100, 200, 300, 300, 0]);
    expect(list.getState()).toMatchObject({ rows: 200, total: undefined, known: 100 });
    await look(110, 119);
    expect(list.getState()).toMatchObject({ rows: 120, total: 120 });
  });

  it('counts by itself where there are fewer than Webex says', async () => {
    const { list, look, starts, now } = await open(500);
    now.size = 150;
    now.total = 500;
    await look(400);
    await settle();
    expect(list.getState()).toMatchObject({ rows: 200, total: undefined, known: 100 });
    await look(150);
    await look(200);
    expect(list.getState()).toMatchObject({ rows: 150, total: 150, known: 150 });
    expect(starts()).toEqual([0, 400, 0, 100, 200]);
  });

  it('ends where it begins again at its first page', async () => {
    const { list, look, starts } = await open(12_480, { repeats: true });
    await look(150);
    expect(list.getState()).toMatchObject({ rows: 100, known: 100, total: undefined });
    expect(list.contactAt(100)).toBeUndefined();
    await look(90, 99);
    expect(starts()).toEqual([0, 100]);
  });

  it('waits for a busy Webex as long as it says, and then asks by itself', async () => {
    const { list, clock, failures, look, starts } = await open(500);
    failures.push({ code: 'rate_limited', retryAfter: 2 });
    await look(200);
    expect(list.getState().retryIn).toBe(2);
    await look(210);
    expect(starts()).toEqual([0, 200]);
    clock.pass(1000);
    clock.pass(1000);
    await settle();
    expect(list.getState().retryIn).toBeUndefined();
    expect(list.contactAt(210)).toBeDefined();
  });

  it('says why nothing came, and asks again when told to', async () => {
    const { list, failures, look } = await open(500);
    failures.push({ code: 'unreachable' });
    await look(200);
    expect(list.getState().failure).toEqual({ code: 'unreachable' });
    list.again();
    await settle();
    expect(list.getState().failure).toBeUndefined();
    expect(list.contactAt(200)).toBeDefined();
  });

  it('filters by a word once it has been typed, and by the rest at once', async () => {
    const { list, clock, asked } = await open(500);
    list.narrow({ word: 'a' });
    clock.pass(200);
    list.narrow({ word: 'an' });
    clock.pass(299);
    expect(asked).toHaveLength(1);
    clock.pass(1);
    expect(asked.at(-1)?.filter).toEqual({ q: 'an' });
    list.narrow({ source: 'Webex4Broadworks' });
    expect(asked.at(-1)?.filter).toEqual({ q: 'an', source: 'Webex4Broadworks' });
    expect(asked.at(-2)?.signal.aborted).toBe(true);
  });

  it('filters by a group only when its id is whole', async () => {
    const { list, asked } = await open(500);
    list.narrow({ group: '0f2a5c1e-8d3b' });
    expect(asked).toHaveLength(1);
    list.narrow({ group: '0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60' });
    expect(asked.at(-1)?.filter).toEqual({ group: '0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60' });
  });

  it('asks anew after a write, and keeps rows, place and choice until the answer', async () => {
    const { list, look, starts } = await open(500);
    await look(200);
    list.toggle(numbered(200));
    list.place({ activeRow: 205, scrollTop: 11_200 });
    list.renew();
    expect(list.contactAt(200)).toBeDefined();
    await settle();
    expect(starts()).toEqual([0, 200, 200]);
    expect(list.getState()).toMatchObject({ activeRow: 205, scrollTop: 11_200 });
    expect(list.selected()).toBe(1);
  });

  it('asks for nothing after a write while it is not on screen', async () => {
    const { list, asked } = await open(500);
    list.leave();
    list.renew();
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('lets go of everybody', async () => {
    const { list } = await open(500);
    list.toggle(numbered(3));
    list.letGo();
    expect(list.getState().pages.size).toBe(0);
    expect(list.selected()).toBe(0);
  });
});

describe('who is chosen', () => {
  it('is counted one by one', async () => {
    const { list } = await open(500);
    list.toggle(numbered(1));
    list.toggle(numbered(2));
    list.toggle(numbered(1));
    expect(list.selected()).toBe(1);
    expect(list.isSelected(numbered(2).id)).toBe(true);
  });

  it('is all that match but those that were unticked', async () => {
    const { list } = await open(200_000);
    list.selectAll();
    list.toggle(numbered(7));
    expect(list.selected()).toBe(199_999);
    expect(list.isSelected(numbered(7).id)).toBe(false);
    expect(list.isSelected(numbered(150_000).id)).toBe(true);
  });

  it('is nobody after another filter', async () => {
    const { list } = await open(500);
    list.selectAll();
    list.narrow({ source: 'CH' });
    expect(list.selected()).toBe(0);
  });
});
