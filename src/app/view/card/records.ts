import type { Contact } from '../../../contract/contacts';
import type { Person } from '../../../contract/people';
import type { CardState } from '../../store/state';

/** The colleague's record, once it is there. */
export const personOf = ({ person }: CardState): Person | undefined =>
  person?.state === 'ready' ? person.value : undefined;

/** The contact's records that are there. */
export const contactsOf = ({ contacts }: CardState): Contact[] =>
  contacts.flatMap((part) => (part.state === 'ready' ? part.value : []));

const partsOf = ({ person, contacts }: CardState) => (person ? [person, ...contacts] : contacts);

/** Whether a record is still on its way. */
export const isLoading = (card: CardState): boolean => partsOf(card).some(({ state }) => state === 'loading');

/** Whether every record is there, so that what they do not say is not so. */
export const isWhole = (card: CardState): boolean => partsOf(card).every(({ state }) => state === 'ready');
