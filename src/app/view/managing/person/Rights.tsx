import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStateOf } from '../../../store/hooks';
import type { PersonForm } from '../../../store/managing/forms/person-form';
import { useDesk } from '../desk';
import { Facts } from '../form/Facts';
import { keptOf, valuesOf } from '../form/parts';
import { useFormScope } from '../form/scope';
import { personLineOf } from './lines';
import { RightsFields } from './RightsFields';

const names = ['roles', 'licenses', 'loginEnabled'] as const;

/** Roles, licences and whether the person may sign in: to be read, and changed only after one more step. Nobody takes them from themselves. */
export function Rights({ form }: { form: PersonForm }) {
  const values = useStateOf(form, valuesOf);
  const kept = useStateOf(form, keptOf);
  const { person: words } = useDesk().words;
  const { faultOf } = useFormScope();
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);

  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (isAsked) place.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isAsked]);

  // Webex does not show them to everybody; what is not shown cannot be put back whole.
  const known = names.filter((name) => form.hasField(name, kept));
  if (known.length === 0) return null;
  // What is wrong there is shown where it can be put right, and stays in sight while that is done.
  wasOpen.current ||= isAsked || known.some((name) => faultOf(name) !== undefined);

  return (
    <section ref={place}>
      <h2>{words.rights.title}</h2>
      {wasOpen.current ? (
        <RightsFields form={form} names={known} />
      ) : (
        <>
          <Facts
            facts={known.map((name) => [
              words.fields[name],
              personLineOf(name, values, words, form.idsIn) || words.rights.none,
            ])}
          />
          {form.isOwn(kept) ? (
            <p class="hint">{words.rights.own}</p>
          ) : (
            <button type="button" class="button" onClick={() => setAsked(true)}>
              {words.rights.change}
            </button>
          )}
        </>
      )}
    </section>
  );
}
