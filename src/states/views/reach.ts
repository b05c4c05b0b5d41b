import type { HostRefusal } from '../../app/host/host';
import { failed, ok } from '../api';
import { openCard, serve } from '../opened';
import { joanna } from '../people/cards';
import { entryOf, presence } from '../people/records';
import { nothingKept, type Scene } from '../scene';
import type { PageState } from '../state';

const { name } = joanna;

function open(scene: Scene) {
  serve(scene, [joanna]);
  return openCard(scene, entryOf(joanna));
}

async function chat(scene: Scene) {
  await open(scene);
  await scene.press(scene.text.card.actionFor.chat(name));
}

const refusing = (reason: HostRefusal, title: string): PageState => ({
  id: `reach-${reason.replaceAll('_', '-')}`,
  title,
  play(scene) {
    scene.host.answers.openLink = { ok: false, reason };
    return chat(scene);
  },
});

/** What became of a press on the card. */
export const reach: readonly PageState[] = [
  { id: 'reach-opening', title: 'The chat is being opened', play: chat },
  {
    id: 'reach-opened',
    title: 'The chat was opened',
    play(scene) {
      scene.host.answers.openLink = { ok: true, value: undefined };
      return chat(scene);
    },
  },
  refusing('unsupported', 'The host cannot open chats'),
  refusing('denied', 'The user or an administrator said no'),
  refusing('timed_out', 'The host did not answer'),
  refusing('abandoned', 'Given up'),
  refusing('failed', 'The host failed'),
  {
    id: 'reach-disturb',
    title: 'Call in spite of do not disturb?',
    async play(scene) {
      const person = { ...joanna, presence: presence('DoNotDisturb') };
      serve(scene, [person]);
      await openCard(scene, entryOf(person));
      await scene.press(scene.text.card.actionFor.call(name));
    },
  },
  {
    id: 'copied',
    title: 'The card was copied',
    async play(scene) {
      await open(scene);
      await scene.press(scene.text.card.actionFor.copy(name));
    },
  },
  {
    id: 'not-copied',
    title: 'Copying is not allowed: the card',
    async play(scene) {
      scene.mayCopy = false;
      await open(scene);
      await scene.press(scene.text.card.actionFor.copy(name));
    },
  },
  {
    id: 'not-copied-value',
    title: 'Copying is not allowed: a number',
    async play(scene) {
      scene.mayCopy = false;
      await open(scene);
      await scene.press(scene.text.card.copyValue(scene.text.phones.work));
    },
  },
  {
    id: 'star-not-kept',
    title: 'The star was not kept',
    async play(scene) {
      scene.answers.kept = failed('store_unavailable');
      await open(scene);
      await scene.settle();
      await scene.press(scene.text.card.star);
    },
  },
  {
    id: 'letter-keys-off',
    title: 'Letter keys switched off',
    async play(scene) {
      serve(scene, [joanna]);
      const kept = { ...nothingKept, hasLetterKeys: false };
      scene.answers.kept = ok(kept);
      await scene.open({ kept });
      scene.store.card.open(entryOf(joanna));
      await scene.settle();
    },
  },
];
