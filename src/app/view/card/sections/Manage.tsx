import { Fragment } from 'preact';
import type { Contact } from '../../../../contract/contacts';
import { useStore } from '../../../store/hooks';
import { useText } from '../../../text/text';
import { useMay } from '../../may';
import { contactsOf } from '../records';
import type { SectionProps } from '../section';
import { isolated } from '../signs';
import { useTelling } from '../telling';

/** Putting right what the card shows, for those who may. */
export function Manage({ card }: SectionProps) {
  const store = useStore();
  const mayContacts = useMay('write_contacts');
  const mayPeople = useMay('write_people');
  const { tell } = useTelling();
  const text = useText();
  const contacts = mayContacts ? contactsOf(card) : [];
  const personId = mayPeople ? card.entry.personId : undefined;
  if (contacts.length === 0 && !personId) return null;

  async function remove({ id, name }: Contact) {
    try {
      const { pending } = await store.managing();
      store.card.back();
      pending.remove({ id, name });
    } catch {
      // Its code could not be fetched, so nothing was deleted.
      tell(text.failure({ code: 'unreachable' }).title);
    }
  }

  const { editContact, editContactNamed, deleteContact, deleteContactNamed } = text.manage;
  const isOne = contacts.length === 1;
  return (
    <section class="ways-out">
      <h2 class="unseen">{text.manage.label}</h2>
      {contacts.map((contact) => (
        <Fragment key={contact.id}>
          <button
            type="button"
            class="button"
            onClick={() => store.manage({ kind: 'contact', id: contact.id })}
          >
            {isOne ? editContact : editContactNamed(isolated(contact.name))}
          </button>
          <button type="button" class="button" onClick={() => remove(contact)}>
            {isOne ? deleteContact : deleteContactNamed(isolated(contact.name))}
          </button>
        </Fragment>
      ))}
      {personId && (
        <button type="button" class="button" onClick={() => store.manage({ kind: 'person', id: personId })}>
          {text.manage.editPerson}
        </button>
      )}
    </section>
  );
}
