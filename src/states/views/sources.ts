import type { SourceReport } from '../../contract/search';
import { found } from '../frames';
import { ana, anders, present } from '../people/colleagues';
import { antiliaEntry } from '../people/contacts';
import { entryOf } from '../people/records';
import { show } from '../seen';
import type { PageState } from '../state';

const reporting = (id: string, title: string, contacts: SourceReport, passing = 0): PageState => ({
  id: `source-${id}`,
  title: `Contacts: ${title}`,
  async play(scene) {
    await scene.open();
    scene.answers.search = found([entryOf(ana), entryOf(anders)], { contacts });
    await scene.type('an');
    await show(scene, present);
    for (let second = 0; second < passing; second += 1) scene.clock.pass(1000);
  },
});

const failing = (id: string, title: string, people: SourceReport, contacts: SourceReport): PageState => ({
  id: `source-both-${id}`,
  title: `Both sources: ${title}`,
  async play(scene) {
    await scene.open();
    scene.answers.search = found([], { people, contacts });
    await scene.type('an');
  },
});

/** What each source said where that is more than "here is all I know". */
export const sources: readonly PageState[] = [
  reporting('denied', 'denied', { state: 'denied' }),
  reporting('rate-limited', 'busy, counting down', { state: 'rate_limited', retryAfter: 12 }, 3),
  reporting('rate-limited-long', 'busy for long', { state: 'rate_limited', retryAfter: 600 }),
  reporting('unavailable', 'unavailable', { state: 'unavailable' }),
  reporting('not-connected', 'not connected', { state: 'not_connected' }),
  {
    id: 'source-not-asked',
    title: 'Colleagues: not asked by a number',
    async play(scene) {
      await scene.open();
      scene.answers.search = found([antiliaEntry], { people: { state: 'not_asked' } });
      await scene.type('1234 5678');
    },
  },
  failing(
    'busy',
    'busy',
    { state: 'rate_limited', retryAfter: 12 },
    { state: 'rate_limited', retryAfter: 20 },
  ),
  failing('denied', 'denied', { state: 'denied' }, { state: 'denied' }),
  failing('not-connected', 'not connected', { state: 'not_connected' }, { state: 'not_connected' }),
  failing('differing', 'each in its way', { state: 'denied' }, { state: 'unavailable' }),
];
