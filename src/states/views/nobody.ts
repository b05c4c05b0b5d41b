import { failed, ok } from '../api';
import { found, frameOf, narrow } from '../frames';
import type { PageState } from '../state';

/** No row, and what can be said of that. */
export const nobody: readonly PageState[] = [
  {
    id: 'nobody-narrow',
    title: 'Nobody, by the start of the name',
    async play(scene) {
      await scene.open();
      const first = frameOf([], { people: narrow(0), contacts: narrow(0) });
      scene.answers.search = ({ isWide }) =>
        isWide ? { frames: [], end: failed('upstream_timeout') } : { frames: [first], end: ok(undefined) };
      await scene.type('zelda');
    },
  },
  {
    id: 'nobody-wide',
    title: 'Nobody, looked through all',
    async play(scene) {
      await scene.open();
      scene.answers.search = found([]);
      await scene.type('zelda');
    },
  },
  {
    id: 'nobody-long',
    title: 'Nobody by a long text',
    async play(scene) {
      await scene.open();
      scene.answers.search = found([]);
      await scene.type('Donaudampfschifffahrtsgesellschaftskapitänswitwenverein');
    },
  },
  {
    id: 'nobody-suggestions',
    title: 'Nobody, but perhaps these',
    async play(scene) {
      await scene.open();
      const frame = { ...frameOf([]), suggestions: ['Joanna Berg', 'Johanna Bergström', 'نور الهاشمي'] };
      scene.answers.search = () => ({ frames: [frame], end: ok(undefined) });
      await scene.type('joana');
    },
  },
  {
    id: 'nobody-number',
    title: 'No such number; colleagues were not asked',
    async play(scene) {
      await scene.open();
      scene.answers.search = found([], { people: { state: 'not_asked' } });
      await scene.type('555 0199');
    },
  },
  {
    id: 'nobody-so-far',
    title: 'Nobody so far: a source failed',
    async play(scene) {
      await scene.open();
      scene.answers.search = found([], { people: { state: 'unavailable' } });
      await scene.type('zelda');
    },
  },
];
