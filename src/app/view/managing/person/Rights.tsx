import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStateOf } from '../../../store/hooks';
import type { PersonForm } from '../../../store/managing/forms/person-form';
import { useDesk } from '../desk';
import { Fault } from '../form/Fault';
import { keptOf, valuesOf } from '../form/parts';
import { useFormScope } from '../form/scope';
import { TextField } from '../form/TextField';
import { personLineOf } from './lines';

/** Roles, licences and whether the person may sign in: to be read, and changed only after one more step. */
export function Rights({ form }: { form: PersonForm }) {
  const values = useStateOf(form, valuesOf);
  const kept = useStateOf(form, keptOf);
  const { desk, person: words } = useDesk().words;
  const { faultOf, isBusy } = useFormScope();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);

  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isOpen]);

  // Webex does not show them to everybody; what is not shown cannot be put back whole.
  const lists = (['roles', 'licenses'] as const).filter((name) => !kept || kept[name]);
  const knowsLogin = kept?.loginEnabled !== undefined;
  if (lists.length === 0 && !knowsLogin) return null;

  return (
    <section ref={place}>
      <h2>{words.rights.title}</h2>
      {!isOpen && (
        <>
          <dl class="facts">
            {lists.map((name) => (
              <div key={name}>
                <dt>{words.fields[name]}</dt>
                <dd>
                  <bdi class="value">{personLineOf(name, values, words) || words.rights.none}</bdi>
                </dd>
              </div>
            ))}
            {knowsLogin && (
              <div>
                <dt>{words.fields.loginEnabled}</dt>
                <dd>{personLineOf('loginEnabled', values, words)}</dd>
              </div>
            )}
          </dl>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {words.rights.change}
          </button>
        </>
      )}
      {isOpen && <p class="warning">{words.rights.warning}</p>}
      {isOpen &&
        lists.map((name) => (
          <TextField
            key={name}
            path={name}
            label={words.fields[name]}
            value={values[name]}
            hint={`${desk.form.onePerLine} ${personLineOf(name, values, words)}`}
            isLong
            onFill={(text) => form.fill({ [name]: text })}
          />
        ))}
      {isOpen && knowsLogin && (
        <label class="switch">
          <input
            type="checkbox"
            checked={values.loginEnabled === true}
            disabled={isBusy}
            onChange={({ currentTarget }) => form.fill({ loginEnabled: currentTarget.checked })}
          />
          {words.fields.loginEnabled}
        </label>
      )}
      <Fault id="login-fault" fault={faultOf('loginEnabled')} />
    </section>
  );
}
