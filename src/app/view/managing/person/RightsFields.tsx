import { useId } from 'preact/hooks';
import { useStateOf } from '../../../store/hooks';
import type { PersonForm } from '../../../store/managing/forms/person-form';
import { useDesk } from '../desk';
import { Fault } from '../form/Fault';
import { valuesOf } from '../form/parts';
import { useFormScope } from '../form/scope';
import { TextField } from '../form/TextField';
import { readable } from './readable';

interface RightsFieldsProps {
  form: PersonForm;
  /** Those of them that Webex shows to the reader. */
  names: readonly ('roles' | 'licenses' | 'loginEnabled')[];
}

/** Characters at the end of an id that tell it from others; they all begin alike. */
const tail = 12;

/** What the ids of roles or licences say to people, beside the end of each. */
function Readings({ ids }: { ids: readonly string[] }) {
  const known = [...new Set(ids)].filter((id) => readable(id) !== id);
  if (known.length === 0) return null;
  return (
    <ul class="readings">
      {known.map((id) => (
        <li key={id}>
          <bdi>{readable(id)}</bdi>
          <bdi class="quiet">…{id.slice(-tail)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Roles, licences and whether the person may sign in, to be changed. */
export function RightsFields({ form, names }: RightsFieldsProps) {
  const values = useStateOf(form, valuesOf);
  const { desk, person: words } = useDesk().words;
  const { faultOf, isBusy } = useFormScope();
  const id = useId();
  const loginFault = faultOf('loginEnabled');
  return (
    <>
      <p class="warning">{words.rights.warning}</p>
      {names.map((name) =>
        name === 'loginEnabled' ? (
          <div key={name}>
            <label class="switch">
              <input
                type="checkbox"
                checked={values.loginEnabled === true}
                disabled={isBusy}
                aria-invalid={!!loginFault}
                aria-describedby={loginFault && `${id}-fault`}
                onChange={({ currentTarget }) => form.fill({ loginEnabled: currentTarget.checked })}
              />
              {words.fields.loginEnabled}
            </label>
            <Fault id={`${id}-fault`} fault={loginFault} />
          </div>
        ) : (
          <div key={name}>
            <TextField
              path={name}
              label={words.fields[name]}
              value={values[name]}
              hint={desk.form.onePerLine}
              isLong
              onFill={(text) => form.fill({ [name]: text })}
            />
            <Readings ids={form.idsIn(values[name])} />
          </div>
        ),
      )}
    </>
  );
}
