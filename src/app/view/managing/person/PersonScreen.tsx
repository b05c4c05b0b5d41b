// The form of a person. It knows which fields there are and which need a second thought, roles and deleting above all.
import { useState } from 'preact/hooks';
import { useStateOf, useStore } from '../../../store/hooks';
import type { PersonTask } from '../../../store/managing/forms/person-form';
import { useDesk } from '../desk';
import { Frame } from '../Frame';
import { FormScreen } from '../form/FormScreen';
import { keptOf, wholeOf } from '../form/parts';
import { personLineOf } from './lines';
import { PersonFields } from './PersonFields';
import { Remove } from './Remove';

/** One person to be given an account, put right, or deleted. */
export function PersonScreen({ task }: { task: PersonTask }) {
  const { manage } = useStore();
  const { managing, words } = useDesk();
  const [form] = useState(() => managing.personForm(task));
  const kept = useStateOf(form, keptOf);
  const isRemoved = useStateOf(form.removal, wholeOf).phase === 'removed';
  const { person, desk } = words;
  const title = kept || task.kind === 'person' ? person.title : person.newTitle;

  if (isRemoved && kept) {
    return (
      <Frame title={person.remove.removed(kept.person.name)}>
        <div class="notice">
          <p>{person.remove.removedAdvice}</p>
          <button type="button" class="button primary" onClick={() => manage()}>
            {desk.form.saved.done}
          </button>
        </div>
      </Frame>
    );
  }
  const end = form.isOwn(kept) ? <p class="hint">{person.remove.own}</p> : undefined;
  return (
    <FormScreen
      title={title}
      form={form}
      labels={person.fields}
      lineOf={(name, values) => personLineOf(name, values, person, form.idsIn)}
      mayExist={person.mayExist}
      end={kept && (end ?? <Remove removal={form.removal} person={kept.person} />)}
    >
      <PersonFields form={form} />
    </FormScreen>
  );
}
