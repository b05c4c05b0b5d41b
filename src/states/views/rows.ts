import { cut, found } from '../frames';
import { moment, saturday } from '../moment';
import { ana, anders, present } from '../people/colleagues';
import { antiliaEntry } from '../people/contacts';
import { crowd, names, namesakes } from '../people/names';
import { entryOf } from '../people/records';
import { nothingKept, type Scene } from '../scene';
import { show } from '../seen';
import type { PageState } from '../state';

const everybody = [...present.map((person) => entryOf(person)), antiliaEntry];

async function find(scene: Scene) {
  await scene.open({ kept: { ...nothingKept, favourites: [entryOf(ana)] } });
  scene.answers.search = found(everybody);
  await scene.type('an');
  await show(scene, present);
}

const older = present.map((person) => ({
  ...person,
  presence: person.presence && { ...person.presence, asOf: moment - 4 * 60_000 },
}));

/** A list of people, complete. */
export const rows: readonly PageState[] = [
  { id: 'rows', title: 'Every presence, every time of day, a favourite', play: find },
  {
    id: 'rows-older',
    title: 'Presences of four minutes ago',
    async play(scene) {
      await scene.open();
      scene.answers.search = found(everybody);
      await scene.type('an');
      await show(scene, older);
    },
  },
  {
    id: 'rows-weekend',
    title: 'On a Saturday, no presence yet',
    at: saturday,
    async play(scene) {
      await scene.open();
      scene.answers.search = found(everybody);
      await scene.type('an');
    },
  },
  {
    id: 'rows-names',
    title: 'Long, short, right-to-left and CJK names',
    async play(scene) {
      await scene.open();
      scene.answers.search = found(names);
      await scene.type('team');
    },
  },
  {
    id: 'rows-namesakes',
    title: 'Four of one name',
    async play(scene) {
      await scene.open();
      scene.answers.search = found(namesakes);
      await scene.type('john andersen');
    },
  },
  {
    id: 'rows-more',
    title: 'More than fit',
    async play(scene) {
      await scene.open();
      scene.answers.search = found(crowd, { people: cut(25) });
      await scene.type('ma');
    },
  },
  {
    id: 'rows-active',
    title: 'A row active',
    async play(scene) {
      await find(scene);
      scene.store.search.move(1);
      scene.store.search.move(1);
    },
  },
  {
    id: 'rows-active-far',
    title: 'The last row active, scrolled to',
    async play(scene) {
      await scene.open();
      scene.answers.search = found(crowd);
      await scene.type('ma');
      scene.store.search.move(-1);
    },
  },
  {
    id: 'rows-sole',
    title: 'The sole exact match',
    async play(scene) {
      await scene.open();
      scene.answers.search = found([entryOf(anders)]);
      await scene.type('anders lindqvist');
      await show(scene, [anders]);
    },
  },
  {
    id: 'rows-closed',
    title: 'The list put away',
    async play(scene) {
      await find(scene);
      scene.store.search.close();
    },
  },
];
