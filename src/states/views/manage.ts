import type { Failure } from '../../app/api/failure';
import { failed, ok } from '../api';
import { found, frameOf } from '../frames';
import { openCard, serve } from '../opened';
import { joanna, joannaContact } from '../people/cards';
import { ana, anders } from '../people/colleagues';
import { antiliaEntry, priya, priyaEntry } from '../people/contacts';
import { entryOf } from '../people/records';
import { nothingKept, type Scene } from '../scene';
import type { PageState } from '../state';
import { rights } from '../task';

/** A card as an administrator sees it. */
async function openCardToManage(scene: Scene, entry: Parameters<typeof openCard>[1]) {
  await openCard(scene, entry);
  await scene.open({ rights });
}

/** Contacts are deleted from the list of what was found, one after another. */
async function remove(scene: Scene, contacts: readonly { id: typeof priya.id; name: string }[]) {
  await scene.open({ rights });
  scene.answers.search = found([priyaEntry, antiliaEntry, entryOf(ana)]);
  await scene.type('an');
  const { pending } = await scene.store.managing();
  for (const contact of contacts) pending.remove(contact);
  await scene.settle();
}

const [second] = antiliaEntry.contactIds;
const both = [priya, ...(second ? [{ id: second, name: antiliaEntry.name }] : [])];

/** So long a contact can be had back, in milliseconds. */
const regret = 7000;

const notDeleted = (code: Failure['code'], title: string): PageState => ({
  id: `delete-${code.replaceAll('_', '-')}`,
  title: `Not deleted: ${title}`,
  async play(scene) {
    scene.answers.managing.deleteContact = () => failed(code);
    await remove(scene, [priya]);
    scene.clock.pass(regret);
    await scene.settle();
  },
});

/** Where those who may put things right find that they may. */
export const manage: readonly PageState[] = [
  {
    id: 'manage-home',
    title: 'First screen of an administrator',
    play: (scene) =>
      scene.open({
        rights,
        kept: { ...nothingKept, favourites: [entryOf(ana), priyaEntry], recents: [entryOf(anders)] },
        account: { displayName: 'Mira Calloway', email: 'mira.calloway@example.com' },
      }),
  },
  {
    id: 'manage-home-contacts',
    title: 'First run of somebody who may write contacts alone',
    play: (scene) => scene.open({ rights: rights.filter((right) => right !== 'write_people') }),
  },
  {
    id: 'manage-nobody',
    title: 'Nobody, to be created',
    async play(scene) {
      await scene.open({ rights });
      scene.answers.search = found([]);
      await scene.type('zelda.quist@northwind.example');
    },
  },
  {
    id: 'manage-pasted',
    title: 'Pasted lines, to be created',
    async play(scene) {
      await scene.open({ rights });
      scene.answers.search = ({ text }) => {
        const entries = text.startsWith('priya') ? [priyaEntry] : [];
        return { frames: [frameOf(entries)], end: ok(undefined) };
      };
      scene.store.paste.take(
        'priya.raman@northwind.example; zelda.quist@northwind.example; a.person.with.a.long.name@somewhere.example.com',
      );
      await scene.until(({ pasted }) => !!pasted?.lines.every(({ state }) => state !== 'waiting'));
    },
  },
  {
    id: 'manage-card-contact',
    title: 'Card of a contact, to be put right',
    async play(scene) {
      serve(scene, [], [priya]);
      await openCardToManage(scene, priyaEntry);
    },
  },
  {
    id: 'manage-card-merged',
    title: 'Card of colleague and contacts, to be put right',
    async play(scene) {
      serve(scene, [joanna], [joannaContact, priya]);
      await openCardToManage(scene, entryOf(joanna, joannaContact, priya));
    },
  },
  { id: 'delete', title: 'Just deleted, to be had back', play: (scene) => remove(scene, [priya]) },
  { id: 'delete-two', title: 'Two just deleted', play: (scene) => remove(scene, both) },
  {
    id: 'delete-sending',
    title: 'Being deleted',
    async play(scene) {
      await remove(scene, [priya]);
      scene.clock.pass(regret);
      await scene.settle();
    },
  },
  notDeleted('forbidden', 'no right'),
  notDeleted('unreachable', 'offline'),
];
