import { useStateOf } from '../../../store/hooks';
import type { PersonForm } from '../../../store/managing/forms/person-form';
import type { PersonValues } from '../../../store/managing/forms/person-values';
import { useDesk } from '../desk';
import { ChannelList } from '../form/ChannelList';
import { Fault } from '../form/Fault';
import { keptOf, valuesOf } from '../form/parts';
import { useFormScope } from '../form/scope';
import { TextField } from '../form/TextField';
import { Addresses } from './Addresses';
import { Rights } from './Rights';

type Line = {
  [Name in keyof PersonValues]: PersonValues[Name] extends string ? Name : never;
}[keyof PersonValues];

/** Every field of a person that Webex lets an administrator set. */
export function PersonFields({ form }: { form: PersonForm }) {
  const values = useStateOf(form, valuesOf);
  const kept = useStateOf(form, keptOf);
  const { person: words } = useDesk().words;
  const { faultOf } = useFormScope();
  const { fields, sections } = words;

  const line = (name: Line, keys?: 'tel') => (
    <TextField
      path={name}
      label={fields[name]}
      value={values[name]}
      {...(keys && { keys })}
      onFill={(text) => form.fill({ [name]: text })}
    />
  );

  return (
    <>
      <section>
        {kept ? kept.invitePending && <p>{words.pending}</p> : <p>{words.makesAccount}</p>}
        <ChannelList
          path="emails"
          label={fields.emails}
          rows={values.emails}
          rowName={words.email}
          addLabel={words.addEmail}
          keys="email"
          hint={words.signIn}
          onFill={(emails) => form.fill({ emails })}
        />
      </section>
      <section>
        <h2>{sections.name}</h2>
        {line('displayName')}
        {line('firstName')}
        {line('lastName')}
        {form.hasField('nickName', kept) && line('nickName')}
      </section>
      <section>
        <h2>{sections.work}</h2>
        {line('title')}
        {line('department')}
        {line('manager')}
        <Fault id="manager-fault" fault={faultOf('managerId')} />
        {line('workPhone', 'tel')}
        {line('extension', 'tel')}
      </section>
      <section>
        <h2>{sections.place}</h2>
        <Addresses addresses={values.addresses} onFill={(addresses) => form.fill({ addresses })} />
      </section>
      <Rights form={form} />
    </>
  );
}
