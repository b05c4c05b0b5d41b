import type { Kept } from '../../contract/kept';
import { failed } from '../api';
import { ana, anders, angela, angus, present } from '../people/colleagues';
import { antiliaEntry, priyaEntry } from '../people/contacts';
import { crowd, names } from '../people/names';
import { entryOf } from '../people/records';
import { nothingKept, type Scene } from '../scene';
import { show } from '../seen';
import type { PageState } from '../state';

const both: Kept = {
  ...nothingKept,
  favourites: [entryOf(ana), priyaEntry],
  recents: [entryOf(anders), entryOf(angela), antiliaEntry, entryOf(angus)],
};

/** A home with these people, whose presences have been asked for. */
async function enterWith(scene: Scene, kept: Partial<Kept>) {
  await scene.open({
    kept: { ...nothingKept, ...kept },
    account: { displayName: 'Mira Calloway', email: 'mira.calloway@example.com' },
  });
  await show(scene, present);
}

/** Before anything is typed. */
export const home: readonly PageState[] = [
  { id: 'home-first', title: 'First run', play: (scene) => scene.open() },
  {
    id: 'home-derived',
    title: 'First run, bound to the account that signed in',
    play: (scene) =>
      scene.open({
        user: { key: 'derived', displayName: '', email: '', isDerived: true },
        account: { displayName: '', email: 'mira.calloway@a-rather-long-domain.example.com' },
      }),
  },
  { id: 'home-kept', title: 'Favourites and recents', play: (scene) => enterWith(scene, both) },
  {
    id: 'home-active',
    title: 'Favourites and recents, a row active',
    async play(scene) {
      await enterWith(scene, both);
      scene.store.search.move(1);
      scene.store.search.move(1);
    },
  },
  {
    id: 'home-recents',
    title: 'Recents only',
    play: (scene) => enterWith(scene, { recents: both.recents }),
  },
  {
    id: 'home-many',
    title: 'More than fit',
    play: (scene) =>
      enterWith(scene, { favourites: crowd.slice(0, 6), recents: [...names, ...both.recents] }),
  },
  {
    id: 'home-not-kept',
    title: 'A change was not kept',
    async play(scene) {
      await enterWith(scene, both);
      scene.answers.kept = failed('store_unavailable');
      await scene.store.kept.clearRecents();
    },
  },
];
