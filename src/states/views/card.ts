import type { Failure } from '../../app/api/failure';
import { failed } from '../api';
import { openCard, refuse, serve } from '../opened';
import { dana, joanna, joannaContact, long } from '../people/cards';
import { bare, bareEntry, priya, priyaEntry } from '../people/contacts';
import { names } from '../people/names';
import { entryOf } from '../people/records';
import type { PageState } from '../state';

const joannaEntry = entryOf(joanna);
const mergedEntry = entryOf(joanna, joannaContact);

const failing = (code: Failure['code'], title: string, retryAfter?: number): PageState => ({
  id: `card-${code.replaceAll('_', '-')}`,
  title: `Not to be had: ${title}`,
  play(scene) {
    refuse(scene, code, retryAfter);
    return openCard(scene, joannaEntry);
  },
});

/** One human being, by how much of them is known. */
export const card: readonly PageState[] = [
  { id: 'card-loading', title: 'Loading', play: (scene) => openCard(scene, joannaEntry) },
  {
    id: 'card-loading-bare',
    title: 'Loading, hardly anything known',
    play: (scene) => openCard(scene, { ...bareEntry, contactIds: [priya.id] }),
  },
  {
    id: 'card-colleague',
    title: 'A whole colleague, a favourite',
    play(scene) {
      serve(scene, [joanna]);
      return openCard(scene, joannaEntry, true);
    },
  },
  {
    id: 'card-merged',
    title: 'Colleague and contact in one',
    play(scene) {
      serve(scene, [joanna], [joannaContact]);
      return openCard(scene, mergedEntry);
    },
  },
  {
    id: 'card-contact',
    title: 'Contact only',
    play(scene) {
      serve(scene, [], [priya]);
      return openCard(scene, priyaEntry);
    },
  },
  {
    id: 'card-bare',
    title: 'Hardly anything known',
    play(scene) {
      serve(scene, [], [bare]);
      return openCard(scene, bareEntry);
    },
  },
  {
    id: 'card-unnamed',
    title: 'No name',
    play(scene) {
      serve(scene, [], [{ ...bare, name: '' }]);
      return openCard(scene, { ...bareEntry, name: '' });
    },
  },
  {
    id: 'card-long',
    title: 'Long values',
    play(scene) {
      serve(scene, [long]);
      return openCard(scene, entryOf(long));
    },
  },
  ...names.slice(1, 4).map(
    (entry, at): PageState => ({
      id: `card-${['arabic', 'hebrew', 'japanese'][at]}`,
      title: `Still loading: ${entry.name}`,
      play: (scene) => openCard(scene, entry),
    }),
  ),
  {
    id: 'card-part-failed',
    title: 'The contact’s record failed',
    play(scene) {
      serve(scene, [joanna]);
      scene.answers.contact = () => failed('upstream_unavailable');
      return openCard(scene, mergedEntry);
    },
  },
  failing('not_found', 'gone'),
  failing('forbidden', 'no right'),
  failing('rate_limited', 'too many', 25),
  failing('unreachable', 'offline'),
  {
    id: 'card-trail',
    title: 'Opened from another card',
    async play(scene) {
      serve(scene, [joanna, dana]);
      await openCard(scene, joannaEntry);
      scene.store.card.openPerson(dana.id, dana.name);
      await scene.settle();
    },
  },
];
