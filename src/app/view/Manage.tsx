import { useStore } from '../store/hooks';
import type { Task } from '../store/state';
import { useText } from '../text/text';
import { useMay } from './may';

/** The ways to the screens where the directory is put right, for those who may. */
export function WaysIn() {
  const { manage } = useStore();
  const mayContacts = useMay('write_contacts');
  const mayPeople = useMay('write_people');
  const text = useText();
  if (!mayContacts && !mayPeople) return null;
  const ways: { words: string; task: Task; isOpen: boolean }[] = [
    { words: text.manage.contacts, task: { kind: 'contacts' }, isOpen: mayContacts },
    { words: text.manage.newContact, task: { kind: 'new_contact' }, isOpen: mayContacts },
    { words: text.manage.import, task: { kind: 'import' }, isOpen: mayContacts },
    { words: text.manage.newPerson, task: { kind: 'new_person' }, isOpen: mayPeople },
  ];
  return (
    <nav class="ways-in" aria-label={text.manage.label}>
      {ways
        .filter(({ isOpen }) => isOpen)
        .map(({ words, task }) => (
          <button key={task.kind} type="button" class="link" onClick={() => manage(task)}>
            {words}
          </button>
        ))}
    </nav>
  );
}

interface CreateProps {
  /** What is known of them already. */
  seed: string;
  isLink?: boolean;
}

/** A contact of whom nobody was found, for those who may create one. */
export function Create({ seed, isLink = false }: CreateProps) {
  const { manage } = useStore();
  const text = useText();
  if (!useMay('write_contacts')) return null;
  return (
    <button
      type="button"
      class={isLink ? 'link' : 'button'}
      aria-label={text.manage.createFor(seed)}
      onClick={() => manage({ kind: 'new_contact', seed })}
    >
      {text.manage.create}
    </button>
  );
}
