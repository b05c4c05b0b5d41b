import type { Failure } from '../../app/api/failure';
import { failed, ok } from '../api';
import { listing, suppliers } from '../people/suppliers';
import type { Scene } from '../scene';
import type { PageState } from '../state';
import { openTask, rights } from '../task';

/** The list of a directory of so many contacts, of which the first page has come. */
export async function openList(scene: Scene, count: number) {
  const contacts = suppliers(count);
  scene.answers.managing.contacts = listing(contacts);
  const managing = await openTask(scene, { kind: 'contacts' });
  managing.list.see(0, 0);
  await scene.settle();
  return { ...managing, contacts };
}

const refused = (code: Failure['code'], title: string, retryAfter?: number): PageState => ({
  id: `contacts-${code.replaceAll('_', '-')}`,
  title: `Not to be had: ${title}`,
  async play(scene) {
    scene.answers.managing.contacts = () => failed(code, retryAfter);
    const { list } = await openTask(scene, { kind: 'contacts' });
    list.see(0, 0);
    await scene.settle();
  },
});

/** All contacts of the organisation. */
export const contacts: readonly PageState[] = [
  {
    id: 'contacts-loading',
    title: 'Loading',
    play: async (scene) => void (await openTask(scene, { kind: 'contacts' })),
  },
  { id: 'contacts', title: 'Many', play: async (scene) => void (await openList(scene, 12_480)) },
  {
    id: 'contacts-uncounted',
    title: 'Many; Webex does not say how many',
    async play(scene) {
      scene.answers.managing.contacts = (_, start) =>
        start === 0 ? ok({ contacts: [...suppliers(100)], start, hasMore: true }) : undefined;
      const { list } = await openTask(scene, { kind: 'contacts' });
      list.see(0, 0);
      await scene.settle();
    },
  },
  {
    id: 'contacts-selected',
    title: 'Some chosen',
    async play(scene) {
      const { list, contacts } = await openList(scene, 12_480);
      for (const contact of contacts.slice(1, 4)) list.toggle(contact);
    },
  },
  {
    id: 'contacts-reached',
    title: 'Back from the contact of a row, one row chosen',
    async play(scene) {
      const contacts = suppliers(40);
      scene.answers.managing.contacts = listing(contacts);
      await scene.open({ rights });
      const { list } = await scene.store.managing();
      for (const contact of contacts.slice(2, 3)) list.toggle(contact);
      list.place({ activeRow: 3, isLeft: true });
      scene.store.manage({ kind: 'contacts' });
      list.see(0, 0);
      await scene.settle();
    },
  },
  {
    id: 'contacts-selected-all',
    title: 'All that match chosen but one',
    async play(scene) {
      const { list, contacts } = await openList(scene, 12_480);
      list.selectAll();
      for (const contact of contacts.slice(1, 2)) list.toggle(contact);
    },
  },
  {
    id: 'contacts-filters',
    title: 'More filters, a group id half typed',
    async play(scene) {
      const { list } = await openList(scene, 40);
      await scene.press(scene.words.list.more);
      list.narrow({ source: 'CH', group: '0f2a5c1e-8d3b' });
      list.see(0, 0);
      await scene.settle();
    },
  },
  {
    id: 'contacts-leaving',
    title: 'One being deleted',
    async play(scene) {
      const { pending, contacts } = await openList(scene, 40);
      for (const contact of contacts.slice(0, 1)) pending.remove(contact);
    },
  },
  { id: 'contacts-empty', title: 'None', play: async (scene) => void (await openList(scene, 0)) },
  {
    id: 'contacts-no-match',
    title: 'No match',
    async play(scene) {
      const { list } = await openList(scene, 40);
      scene.answers.managing.contacts = listing([]);
      list.narrow({ word: 'zelda' });
      scene.clock.pass(300);
      await scene.settle();
    },
  },
  {
    id: 'contacts-busy',
    title: 'Rows, and Webex busy',
    async play(scene) {
      const { list } = await openList(scene, 12_480);
      scene.answers.managing.contacts = () => failed('rate_limited', 25);
      list.renew();
      await scene.settle();
    },
  },
  refused('rate_limited', 'busy', 25),
  refused('forbidden', 'no right'),
  refused('unreachable', 'offline'),
];
