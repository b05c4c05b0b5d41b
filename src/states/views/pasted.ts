import type { Answers } from '../api';
import { failed, ok } from '../api';
import { frameOf } from '../frames';
import { ana, anders, present } from '../people/colleagues';
import { priyaEntry } from '../people/contacts';
import { namesakes } from '../people/names';
import { entryOf } from '../people/records';
import type { Scene } from '../scene';
import { show } from '../seen';
import type { PageState } from '../state';

const list = [
  'Ana Ruiz <ana.ruiz@example.com>',
  'Anders Lindqvist <anders.lindqvist@example.com>',
  'priya.raman@northwind.example',
  'John Andersen',
  'nobody.at.all@somewhere-with-a-long-name.example.com',
  'unlucky@example.com',
].join('; ');

const known = [entryOf(ana), entryOf(anders), priyaEntry];

const lookUp: Answers['search'] = ({ text }) => {
  if (text.startsWith('unlucky')) return { frames: [], end: failed('upstream_unavailable') };
  if (text.startsWith('John')) return { frames: [frameOf(namesakes)], end: ok(undefined) };
  const entries = known.filter(({ emails }) => emails.includes(text));
  return { frames: [frameOf(entries)], end: ok(undefined) };
};

async function paste(scene: Scene, text: string, search: Answers['search']) {
  await scene.open();
  scene.answers.search = search;
  scene.store.paste.take(text);
  await scene.until(({ pasted: list }) => list !== undefined);
  await scene.settle();
  await show(scene, present);
}

/** A mail header or an address list, pasted into the search box. */
export const pasted: readonly PageState[] = [
  {
    id: 'pasted-looking',
    title: 'Being looked up',
    play: (scene) => paste(scene, list, () => ({ frames: [] })),
  },
  {
    id: 'pasted-half',
    title: 'Being looked up, two found',
    play: (scene) =>
      paste(scene, list, (wish) => (wish.text.startsWith('an') ? lookUp(wish) : { frames: [] })),
  },
  { id: 'pasted', title: 'Looked up, some not clear', play: (scene) => paste(scene, list, lookUp) },
  {
    id: 'pasted-cut',
    title: 'Cut at 50',
    play: (scene) =>
      paste(scene, Array.from({ length: 53 }, (_, at) => `guest${at + 1}@example.com`).join('\n'), lookUp),
  },
];
