import { everybody } from '../../app/store/managing/selection';
import { failed, ok } from '../api';
import { listing } from '../people/suppliers';
import type { Scene } from '../scene';
import type { PageState } from '../state';
import { openList } from './contacts';

/** The list with the first so many chosen, or all of them. */
async function choose(scene: Scene, count: number, of: number) {
  const opened = await openList(scene, of);
  if (count === of) opened.list.selectAll();
  else for (const contact of opened.contacts.slice(0, count)) opened.list.toggle(contact);
  await scene.settle();
  return opened;
}

async function ask(scene: Scene, count: number, of: number) {
  const { deleting, list } = await choose(scene, count, of);
  const { selection, filter } = list.getState();
  void deleting.ask(selection, filter);
  await scene.settle();
}

type Listing = ReturnType<typeof listing>;

/** Asks to delete all, where the list answers otherwise by then. */
async function askUnder(scene: Scene, answer: (before: Listing) => Listing) {
  const { deleting, contacts } = await choose(scene, 1240, 1240);
  scene.answers.managing.contacts = answer(listing(contacts));
  void deleting.ask(everybody, {});
  await scene.settle();
}

/** Deletes the first so many. */
async function remove(scene: Scene, count: number, of: number) {
  const { deleting, list } = await choose(scene, count, of);
  const { selection, filter } = list.getState();
  await deleting.ask(selection, filter);
  void deleting.agree();
  await scene.settle();
  return { deleting };
}

async function fetchFile(scene: Scene) {
  const { exporting, list } = await openList(scene, 12_480);
  void exporting.start('csv', list.getState().selection, {});
  await scene.settle();
}

/** Deleting and exporting many contacts at once. */
export const contactsMany: readonly PageState[] = [
  { id: 'contacts-delete-few', title: 'Delete 3?', play: (scene) => ask(scene, 3, 40) },
  { id: 'contacts-delete-many', title: 'Delete 500?', play: (scene) => ask(scene, 500, 500) },
  {
    id: 'contacts-delete-typed',
    title: 'Delete 500? The number typed',
    async play(scene) {
      await ask(scene, 500, 500);
      await scene.fill(scene.words.list.removing.type('500'), '500');
    },
  },
  {
    id: 'contacts-deleting-collecting',
    title: 'Being collected',
    play: (scene) =>
      askUnder(
        scene,
        (contacts) => (filter, start, signal) => (start < 300 ? contacts(filter, start, signal) : undefined),
      ),
  },
  {
    id: 'contacts-deleting-collecting-busy',
    title: 'Being collected, Webex busy',
    play: (scene) => askUnder(scene, () => () => failed('rate_limited', 25)),
  },
  {
    id: 'contacts-delete-unread',
    title: 'Not collected',
    play: (scene) => askUnder(scene, () => () => failed('forbidden')),
  },
  {
    id: 'contacts-delete-nobody',
    title: 'Nobody is there any more',
    play: (scene) => askUnder(scene, () => listing([])),
  },
  {
    id: 'contacts-deleting',
    title: 'Being deleted, half of them gone',
    async play(scene) {
      let asked = 0;
      scene.answers.managing.deleteContacts = (ids) => {
        asked += 1;
        return asked === 1 ? ok({ results: ids.map((id) => ({ id, state: 'deleted' })) }) : undefined;
      };
      await remove(scene, 1240, 1240);
    },
  },
  {
    id: 'contacts-deleting-busy',
    title: 'Being deleted, Webex busy',
    async play(scene) {
      scene.answers.managing.deleteContacts = () => failed('rate_limited', 25);
      await remove(scene, 1240, 1240);
    },
  },
  {
    id: 'contacts-deleted',
    title: 'Deleted',
    async play(scene) {
      scene.answers.managing.deleteContacts = (ids) =>
        ok({ results: ids.map((id) => ({ id, state: 'deleted' })) });
      await remove(scene, 3, 40);
    },
  },
  {
    id: 'contacts-deleted-partly',
    title: 'Deleted but for some',
    async play(scene) {
      const states = ['kept', 'kept', 'deleted', 'unchecked', 'kept'] as const;
      scene.answers.managing.deleteContacts = (ids) =>
        ok({ results: ids.map((id, at) => ({ id, state: states[at] ?? 'deleted' })) });
      await remove(scene, 39, 40);
    },
  },
  {
    id: 'contacts-deleted-failed',
    title: 'Deleting failed on the way',
    async play(scene) {
      let asked = 0;
      scene.answers.managing.deleteContacts = (ids) => {
        asked += 1;
        return asked === 1
          ? ok({ results: ids.map((id) => ({ id, state: 'deleted' })) })
          : failed('forbidden');
      };
      await remove(scene, 1240, 1240);
    },
  },
  {
    id: 'contacts-deleted-lost',
    title: 'Stopped, and the answer lost',
    async play(scene) {
      scene.answers.managing.deleteContacts = () => failed('unreachable', 25);
      const { deleting } = await remove(scene, 1240, 1240);
      deleting.stop();
    },
  },
  {
    id: 'contacts-export',
    title: 'Export of all',
    async play(scene) {
      await openList(scene, 12_480);
      await scene.press(scene.words.list.export);
    },
  },
  {
    id: 'contacts-export-too-many',
    title: 'Export of more than fit',
    async play(scene) {
      const { list, contacts } = await openList(scene, 12_480);
      list.selectAll();
      for (const contact of contacts.slice(0, 1)) list.toggle(contact);
      await scene.settle();
      await scene.press(scene.words.list.export);
    },
  },
  { id: 'contacts-exporting', title: 'Being exported', play: fetchFile },
  {
    id: 'contacts-exported',
    title: 'Exported',
    play(scene) {
      scene.answers.managing.exportAll = () => ok(new Blob(['Display name\r\n']));
      return fetchFile(scene);
    },
  },
  {
    id: 'contacts-export-failed',
    title: 'Not exported',
    play(scene) {
      scene.answers.managing.exportAll = () => failed('upstream_timeout');
      return fetchFile(scene);
    },
  },
];
