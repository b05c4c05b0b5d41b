import { describe, expect, it } from 'vitest';
import { contactDraft } from '../../security/support/routes';
import { openDesk } from '../../support/desk';

/** A desk of an administrator who has just searched, and how often Webex was asked to. */
async function searched() {
  const desk = await openDesk('admin');
  async function search(text = 'nora newcomer') {
    const answer = await desk.sendRaw('GET', `/api/search?q=${encodeURIComponent(text)}`);
    const { entries } = JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? '');
    return entries.map(({ name, title }: { name: string; title?: string }) => [name, title]);
  }
  const asked = async () => {
    const paths = (await desk.journal()).map(({ path }) => path);
    return paths.filter((path) => path === '/v1/people' || path.endsWith('/contacts/search')).length;
  };
  expect(await search()).toEqual([]);
  return { ...desk, search, asked };
}

describe('a search after a write', () => {
  it('finds what was made, as it was changed, and no more what was removed', async () => {
    const desk = await searched();
    const { record } = (await desk.send('POST', '/api/contacts', contactDraft)).body;
    expect(await desk.search()).toEqual([['Nora Newcomer', undefined]]);
    const path = `/api/contacts/${record.id}`;
    await desk.send('PATCH', path, { change: { title: 'Chief' }, basedOn: record.lastModified });
    expect(await desk.search()).toEqual([['Nora Newcomer', 'Chief']]);
    await desk.send('DELETE', path);
    expect(await desk.search()).toEqual([]);
  });

  it('finds what may have been made although Webex failed', async () => {
    const desk = await searched();
    await desk.fault({ path: '/v1/contacts/*', method: 'POST' }, { lostAnswer: true }, 1);
    await desk.fault({ path: '/v1/contacts/*', method: 'GET' }, { status: 500 });
    expect((await desk.send('POST', '/api/contacts', contactDraft)).status).toBe(502);
    await desk.upstream('/sandbox/faults', { method: 'DELETE' });
    expect(await desk.search()).toEqual([['Nora Newcomer', undefined]]);
  });

  it('is answered from memory as before when the write was refused', async () => {
    const desk = await searched();
    const before = await desk.asked();
    await desk.search();
    expect(await desk.asked()).toBe(before);
    expect((await desk.send('POST', '/api/contacts', {})).status).toBe(400);
    await desk.search();
    expect(await desk.asked()).toBe(before);
  });
});
