import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { ContactTask } from '../../../../src/app/store/managing/forms/contact-form';
import { ImportReport } from '../../../../src/contract/imports';
import { openDesk, row } from './forms/desk';

/** An administrator's desk with a card open, and contacts that are there. */
async function open() {
  const desk = await openDesk();
  const { store, managing, search } = desk;
  const page = await managing.api.contacts({}, 0, new AbortController().signal);
  const [one, other] = page.ok ? page.value.contacts : [];
  if (!one || !other) throw new Error('the sandbox has no contacts');
  const [entry] = (await search('helena')).entries;
  if (!entry) throw new Error('nobody has a card');
  await store.card.open(entry);
  const hasCard = () => store.getState().card !== undefined;
  return { ...desk, one, other, hasCard };
}

const running: ImportReport = v.parse(ImportReport, {
  id: '8f2d3c1a-5b64-4e7f-9a10-2c3d4e5f6071',
  name: 'people.csv',
  state: 'running',
  createdAt: '2026-01-01T00:00:00Z',
  rows: 1,
  counts: { refused: 0, waiting: 1, unsure: 0, created: 0, updated: 0, skipped: 0, failed: 0 },
  matched: 0,
  repeated: 0,
});
const task: ContactTask = { kind: 'new_contact' };

/** A new contact that is being saved from the screen of its form. */
async function save({ store, open }: Awaited<ReturnType<typeof openDesk>>) {
  store.manage(task);
  const form = await open(task);
  form.fill({ emails: [row('lena@quist.example.net')], displayName: 'Lena Quist' });
  return { form, saved: form.save() };
}

describe('what was put right', () => {
  it('takes the card under its screen away, which shows what was before', async () => {
    const desk = await open();
    const { saved } = await save(desk);
    await saved;
    expect(desk.hasCard()).toBe(false);
  });

  it('leaves the card alone when its screen was left while it was saved', async () => {
    const desk = await open();
    const { form, saved } = await save(desk);
    desk.store.manage();
    await saved;
    expect(form.getState().phase).toBe('saved');
    expect(desk.hasCard()).toBe(true);
  });

  it('is found anew by the search when it was many contacts, and the card stays', async () => {
    const { managing, one, hasCard, store } = await open();
    managing.list.toggle(one);
    await managing.deleting.ask(managing.list.getState().selection, {});
    await managing.deleting.agree();
    expect(managing.deleting.getState()).toMatchObject({ phase: 'over', deleted: 1 });
    expect(hasCard()).toBe(true);
    expect(store.getState().search.phase).toBe('searching');
  });

  it('leaves the card alone when it was an import', async () => {
    const { managing, hasCard } = await open();
    const found = vi.spyOn(managing.api, 'import');
    found.mockResolvedValue({ ok: true, value: { ...running, state: 'done' } });
    managing.importing.watch(running);
    await vi.waitFor(() =>
      expect(managing.importing.getState().now).toMatchObject({ report: { state: 'done' } }),
    );
    expect(hasCard()).toBe(true);
  });
});

describe('those who were chosen to be deleted', () => {
  it('are chosen no longer once it begins, and who is chosen since then stays', async () => {
    const { managing, one, other } = await open();
    const { list, deleting } = managing;
    list.toggle(one);
    await deleting.ask(list.getState().selection, {});
    const done = deleting.agree();
    expect(list.selected()).toBe(0);
    list.toggle(other);
    await done;
    expect(deleting.getState()).toMatchObject({ phase: 'over', deleted: 1 });
    expect(list.selected()).toBe(1);
    expect(list.isSelected(other.id)).toBe(true);
  });

  it('are asked about no longer when others are chosen', async () => {
    const { managing, one, other } = await open();
    const { list, deleting } = managing;
    list.toggle(one);
    await deleting.ask(list.getState().selection, {});
    list.toggle(other);
    expect(deleting.getState()).toEqual({ phase: 'idle' });
  });
});
