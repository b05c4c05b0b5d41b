import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/bff/store/store';
import { entry } from '../bff/support/kept';
import { openDesk } from '../support/desk';
import { codeFor } from '../support/sign-in';
import { openHouse } from './support/house';

type Sender = Pick<Awaited<ReturnType<typeof openDesk>>, 'send'>;

const nothing = { favourites: [], recents: [], hasLetterKeys: true };
const star = ({ send }: Sender, name: string) =>
  send('PUT', '/api/favourites', { entry: entry(name), isFavourite: true });
const names = (list: { name: string }[]) => list.map(({ name }) => name);

describe('P03 T27: what is kept is its user’s alone', () => {
  it('P03 T27: no other session sees it, of the same organisation or another', async () => {
    const house = await openHouse();
    const guests = await Promise.all(['member', 'admin', 'other-org-member'].map((id) => house.enter(id)));
    for (const { send, persona } of guests)
      await send('PUT', '/api/favourites', { entry: entry(`of ${persona.id}`), isFavourite: true });
    for (const { persona } of guests) {
      const { kept } = await (await house.openAs(persona.embeddedToken)).json();
      expect(names(kept.favourites)).toEqual([`of ${persona.id}`]);
    }
  });

  it('P03 T27: nor do users whom Webex does not name share it', async () => {
    const house = await openHouse({ privateData: 'off', signedIn: false });
    for (const id of ['member', 'admin']) {
      const guest = await house.enter(id);
      const { authorizeUrl } = await (await guest.send('POST', '/api/connect')).json();
      const code = await codeFor(house.upstream, authorizeUrl, id);
      const { handle, kept } = await (await guest.send('POST', '/api/connect/complete', { code })).json();
      expect(kept).toEqual(nothing);
      guest.use(handle);
      const marked = await guest.send('PUT', '/api/favourites', {
        entry: entry(`of ${id}`),
        isFavourite: true,
      });
      expect(names((await marked.json()).favourites)).toEqual([`of ${id}`]);
    }
  });

  it('P16 T18: nor does the next account that such a user chooses', async () => {
    const desk = await openDesk('private-member', { signedIn: false });
    async function attempt(persona: string) {
      const { body } = await desk.send('POST', '/api/connect');
      const code = await codeFor(desk.upstream, body.authorizeUrl, persona);
      return desk.send('POST', '/api/connect/complete', { code });
    }
    async function signIn(persona: string) {
      const completed = await attempt(persona);
      desk.use(completed.body.handle);
      return completed.body.kept;
    }
    await signIn('private-member');
    await star(desk, 'Jo');
    const { store } = desk.kept;
    const { remove } = store;
    store.remove = (key, ...rest) =>
      key.startsWith('kept') ? Promise.reject(new StoreUnavailable('x')) : remove(key, ...rest);
    expect((await desk.send('DELETE', '/api/connect')).status).toBe(503);
    expect((await attempt('member')).body.code).toBe('wrong_account');
    store.remove = remove;
    await desk.send('DELETE', '/api/connect');
    expect(await signIn('member')).toEqual(nothing);
  });

  it('P16 T30: it is gone after signing out, also when a change was under way', async () => {
    const desk = await openDesk();
    const { store } = desk.kept;
    const { add } = store;
    const signOut = () => desk.send('DELETE', '/api/session');
    store.add = async (...row) => {
      store.add = add;
      await signOut();
      return add(...row);
    };
    expect(await star(desk, 'Jo')).toMatchObject({ status: 401, body: { code: 'session_expired' } });
    const again = await openDesk();
    await star(again, 'Jo');
    const { replace } = again.kept.store;
    again.kept.store.replace = async (...row) => {
      again.kept.store.replace = replace;
      await again.send('DELETE', '/api/session');
      return replace(...row);
    };
    expect(await star(again, 'Kim')).toMatchObject({ status: 401, body: { code: 'session_expired' } });
    for (const { kept, owner } of [desk, again]) {
      const box = kept.vault.box('kept', v.unknown());
      expect(await box.get(owner)).toBeUndefined();
    }
  });

  it('P16 T18: nor is it begun for a user who has let go of their account meanwhile', async () => {
    const desk = await openDesk();
    const { store } = desk.kept;
    const { add } = store;
    store.add = async (...row) => {
      store.add = add;
      await desk.send('DELETE', '/api/connect');
      return add(...row);
    };
    expect((await star(desk, 'Jo')).status).toBe(401);
    expect(await desk.kept.vault.box('kept', v.unknown()).get(desk.owner)).toBeUndefined();
  });
});
