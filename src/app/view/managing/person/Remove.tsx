import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Person } from '../../../../contract/people';
import { useStateOf } from '../../../store/hooks';
import type { PersonForm } from '../../../store/managing/forms/person-form';
import { useDesk } from '../desk';
import { Failed } from '../form/Failed';
import { Heading } from '../form/Heading';
import { wholeOf } from '../form/parts';
import { TextField } from '../form/TextField';

interface RemoveProps {
  removal: PersonForm['removal'];
  person: Person;
}

/** Deletes a person, once their name was typed as it is written. */
export function Remove({ removal, person }: RemoveProps) {
  const { person: words } = useDesk().words;
  const { phase, typed, failure } = useStateOf(removal, wholeOf);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isConfirmed = removal.isConfirmed(person);
  const { remove } = words;

  useLayoutEffect(() => {
    if (phase === 'closed' && wasOpen.current) opener.current?.focus();
    wasOpen.current = phase !== 'closed';
  }, [phase]);

  function submit(event: Event) {
    event.preventDefault();
    void removal.remove(person);
  }

  if (phase === 'closed') {
    return (
      <section>
        <button ref={opener} type="button" class="button danger" onClick={removal.ask}>
          {remove.open}
        </button>
      </section>
    );
  }
  return (
    <section>
      <Heading>{remove.title}</Heading>
      <p>{remove.advice}</p>
      {failure && <Failed failure={failure} />}
      <form onSubmit={submit} noValidate>
        <TextField path="removal" label={remove.label(person.name)} value={typed} onFill={removal.type} />
        <p class="ends">
          <button type="submit" class="button danger" aria-disabled={!isConfirmed || phase === 'removing'}>
            {phase === 'removing' ? remove.removing : remove.confirm}
          </button>
          <button type="button" class="button" aria-disabled={phase === 'removing'} onClick={removal.cancel}>
            {remove.cancel}
          </button>
        </p>
      </form>
    </section>
  );
}
