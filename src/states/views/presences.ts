import type { Person } from '../../contract/people';
import { openCard, serve } from '../opened';
import { joanna } from '../people/cards';
import { present } from '../people/colleagues';
import { entryOf } from '../people/records';
import type { PageState } from '../state';

const inPlaceOf = ({ presence, timeZone }: Person): PageState => {
  const person = { ...joanna, presence, timeZone, addresses: [] };
  const id = presence?.status.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase() ?? 'none';
  return {
    id: `card-presence-${id}`,
    title: presence?.status ?? 'No presence, at night',
    play(scene) {
      serve(scene, [person]);
      return openCard(scene, entryOf(person));
    },
  };
};

/** The same card by what its colleague is doing, and where. */
export const presences: readonly PageState[] = present.map(inPlaceOf);
