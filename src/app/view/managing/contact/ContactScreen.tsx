// The form of a contact. It knows which fields there are and what they are called; saving is the form's own affair.
import { useState } from 'preact/hooks';
import { useStateOf } from '../../../store/hooks';
import type { ContactTask } from '../../../store/managing/forms/contact-form';
import { useText } from '../../../text/text';
import { useDesk } from '../desk';
import { FormScreen } from '../form/FormScreen';
import { hidesPictureOf, keptOf } from '../form/parts';
import { ContactFields } from './ContactFields';
import { contactLineOf } from './lines';

/** One contact to be made or put right. */
export function ContactScreen({ task }: { task: ContactTask }) {
  const { managing, words } = useDesk();
  const text = useText();
  const [form] = useState(() => managing.contactForm(task));
  const hidesPicture = useStateOf(form, hidesPictureOf);
  const isNew = useStateOf(form, keptOf) === undefined && task.kind === 'new_contact';
  return (
    <FormScreen
      title={isNew ? words.contact.newTitle : words.contact.title}
      form={form}
      labels={words.contact.fields}
      lineOf={(name, values) => contactLineOf(name, values, text, words.contact)}
      mayExist={words.contact.mayExist}
      afterwards={hidesPicture && <p>{words.contact.pictureHidden}</p>}
    >
      <ContactFields form={form} />
    </FormScreen>
  );
}
