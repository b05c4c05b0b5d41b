import { failed } from '../api';
import { cut, found, frameOf, open } from '../frames';
import { ana, anders, present } from '../people/colleagues';
import { entryOf } from '../people/records';
import { show } from '../seen';
import type { PageState } from '../state';

/** From the first letter to the first row. */
export const typing: readonly PageState[] = [
  {
    id: 'short',
    title: 'One letter',
    async play(scene) {
      await scene.open();
      await scene.type('j');
    },
  },
  {
    id: 'short-number',
    title: 'Two digits',
    async play(scene) {
      await scene.open();
      await scene.type('47');
    },
  },
  {
    id: 'waiting',
    title: 'Typed before the session stands',
    async play(scene) {
      await scene.enter();
      await scene.type('joanna');
    },
  },
  {
    id: 'searching',
    title: 'Searching, nothing yet',
    async play(scene) {
      await scene.open();
      await scene.type('joanna');
    },
  },
  {
    id: 'searching-older',
    title: 'Searching, older rows until newer come',
    async play(scene) {
      await scene.open();
      scene.answers.search = found(
        present.map((person) => entryOf(person)),
        { people: cut(9) },
      );
      await scene.type('an');
      await show(scene, present);
      scene.answers.search = open();
      await scene.type('anz');
      scene.clock.pass(100);
      await scene.settle();
    },
  },
  {
    id: 'pending',
    title: 'One source has answered',
    async play(scene) {
      await scene.open();
      scene.answers.search = open(
        frameOf([entryOf(ana), entryOf(anders)], { contacts: { state: 'pending' } }),
      );
      await scene.type('an');
      await show(scene, present);
    },
  },
  {
    id: 'pending-nobody',
    title: 'One source has answered: nobody',
    async play(scene) {
      await scene.open();
      scene.answers.search = open(frameOf([], { contacts: { state: 'pending' } }));
      await scene.type('antilia');
    },
  },
  {
    id: 'search-offline',
    title: 'Offline',
    async play(scene) {
      await scene.open();
      scene.answers.search = () => ({ frames: [], end: failed('unreachable') });
      await scene.type('joanna');
    },
  },
  {
    id: 'search-slow-down',
    title: 'Too many searches',
    async play(scene) {
      await scene.open();
      scene.answers.search = () => ({ frames: [], end: failed('rate_limited', 600) });
      await scene.type('joanna');
    },
  },
];
