import { describe, expect, it } from 'vitest';
import { createChain } from '../../support/chain';

const list = [
  'Johanna Lindqvist <johanna.lindqvist@acme.example.com>',
  'Nobody Atall <nobody.atall@nowhere.example.com>',
  'JEROME.LEFEVRE@acme.example.com',
].join(', ');

async function open() {
  const chain = await createChain();
  await chain.enter();
  const settle = async () => {
    await chain.until(({ pasted }) => pasted !== undefined);
    await chain.until(({ pasted }) => !pasted?.lines.some(({ state }) => state === 'waiting'));
  };
  const states = () => chain.store.getState().pasted?.lines.map(({ state }) => state);
  return { ...chain, settle, states };
}

describe('a pasted list', () => {
  it('becomes a row for everybody who is found, and a flagged line for everybody who is not', async () => {
    const { store, settle, states } = await open();
    expect(store.paste.take(list)).toBe(true);
    await settle();
    expect(states()).toEqual(['found', 'nobody', 'found']);
    expect(store.shown().found.map(({ name }) => name)).toEqual(['Johanna Lindqvist', 'Jérôme Lefèvre']);
  });

  it('says of a name that several people have that it is not clear', async () => {
    const { store, settle, states } = await open();
    store.paste.take('Maria Rossi\nNora Quist');
    await settle();
    expect(states()?.[0]).toBe('several');
  });

  it('is left to the search box when it is about one person', async () => {
    const { store } = await open();
    expect(store.paste.take('Johanna Lindqvist <johanna.lindqvist@acme.example.com>')).toBe(false);
    expect(store.getState().pasted).toBeUndefined();
  });

  it('is searched for as it stands when it names nobody', async () => {
    const { store, until } = await open();
    expect(store.paste.take('12\n34')).toBe(true);
    await until(({ search }) => search.text === '12 34');
  });

  it('does not take a source that cannot answer for one that knows nobody', async () => {
    const { store, fault, settle, states } = await open();
    await fault({ path: '/v1/*' }, { status: 503 });
    store.paste.take(list);
    await settle();
    expect(states()).toEqual(['failed', 'failed', 'failed']);
  });

  it('goes when something else is typed, and asks no more then', async () => {
    const { store, journal, until } = await open();
    store.paste.take(list);
    await until(({ pasted }) => pasted !== undefined);
    store.search.type('x');
    expect(store.getState().pasted).toBeUndefined();
    const asked = async () => (await journal()).filter(({ path }) => !path.endsWith('/me')).length;
    const before = await asked();
    await new Promise((done) => setTimeout(done, 50));
    expect(await asked()).toBeLessThanOrEqual(before + 2);
  });
});
