import type { Entry } from '../../contract/search';
import { found } from '../frames';
import { joanna } from '../people/cards';
import { ana, anders } from '../people/colleagues';
import { antiliaEntry, priyaEntry } from '../people/contacts';
import { entryOf } from '../people/records';
import type { PageState } from '../state';

const matching = (field: string, typed: string, ...entries: readonly Entry[]): PageState => ({
  id: `matched-${field}`,
  title: `By ${field}: ${typed}`,
  async play(scene) {
    await scene.open();
    scene.answers.search = found(entries);
    await scene.type(typed);
  },
});

/** Why somebody is in the list whose name does not say so. */
export const matched: readonly PageState[] = [
  matching('title', 'designer', entryOf(ana)),
  matching('department', 'sales', entryOf(anders)),
  matching('company', 'northwind', priyaEntry),
  matching('city', 'bristol', priyaEntry),
  matching('email', 'dispatch@', antiliaEntry),
  matching('number', '1234 5678', antiliaEntry),
  matching('alias', 'jo', entryOf({ ...joanna, name: 'Berg, J.', nickName: 'Jo' })),
];
