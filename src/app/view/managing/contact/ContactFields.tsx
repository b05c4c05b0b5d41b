import { useId } from 'preact/hooks';
import { useStateOf } from '../../../store/hooks';
import type { ContactForm } from '../../../store/managing/forms/contact-form';
import type { ContactValues } from '../../../store/managing/forms/contact-values';
import { Avatar } from '../../Avatar';
import { useDesk } from '../desk';
import { AddressFields } from '../form/AddressFields';
import { Choice } from '../form/Choice';
import { Fault } from '../form/Fault';
import { baseOf, keptOf, valuesOf } from '../form/parts';
import { useFormScope } from '../form/scope';
import { TextField } from '../form/TextField';
import { ContactChannels } from './ContactChannels';

/** Every field of a contact. */
export function ContactFields({ form }: { form: ContactForm }) {
  const values = useStateOf(form, valuesOf);
  const base = useStateOf(form, baseOf);
  const kept = useStateOf(form, keptOf);
  const { desk, contact: words } = useDesk().words;
  const { faultOf } = useFormScope();
  const reachId = useId();
  const { fields, sections, methods } = words;

  const line = (name: 'displayName' | 'firstName' | 'lastName' | 'company' | 'title') => (
    <TextField
      path={name}
      label={fields[name]}
      value={values[name]}
      onFill={(text) => form.fill({ [name]: text })}
    />
  );
  const fill = (part: Partial<ContactValues>) => form.fill(part);

  return (
    <>
      <section>
        <h2 class="unseen">{sections.name}</h2>
        {kept?.avatarUrl && <Avatar name={kept.name} url={kept.avatarUrl} isLarge />}
        {line('displayName')}
        {line('firstName')}
        {line('lastName')}
      </section>
      <section>
        <h2>{sections.reach}</h2>
        <Fault id={reachId} fault={faultOf('reach')} />
        <ContactChannels form={form} />
        <Choice
          path="preferredMethod"
          label={fields.preferredMethod}
          value={values.preferredMethod}
          // Webex takes another way in its place, and no emptiness.
          options={[
            ...(base.preferredMethod ? [] : [['', words.noMethod] as const]),
            ...Object.entries(methods),
          ]}
          onChoose={(preferredMethod) => fill({ preferredMethod })}
        />
      </section>
      <section>
        <h2>{sections.work}</h2>
        {line('company')}
        {line('title')}
      </section>
      <section>
        <h2>{sections.place}</h2>
        <AddressFields
          path="address"
          address={values.address}
          onFill={(part) => fill({ address: { ...values.address, ...part } })}
        />
      </section>
      <section>
        <h2>{sections.more}</h2>
        <TextField
          path="avatarUrl"
          label={fields.avatarUrl}
          value={values.avatarUrl}
          keys="url"
          hint={words.pictureHint}
          onFill={(avatarUrl) => fill({ avatarUrl })}
        />
        <TextField
          path="groupIds"
          label={fields.groupIds}
          value={values.groupIds}
          hint={desk.form.onePerLine}
          isLong
          onFill={(groupIds) => fill({ groupIds })}
        />
      </section>
    </>
  );
}
