import remove from '@momentum-design/icons/dist/svg/delete-regular.svg?raw';
import type { ChannelRow as Row } from '../../../store/managing/forms/values';
import { Icon } from '../../Icon';
import { useDesk } from '../desk';
import { Choice } from './Choice';
import { useFormScope } from './scope';
import { TextField } from './TextField';

interface ChannelRowProps {
  /** Where the list is in the form. */
  list: string;
  row: Row;
  /** What this row is called, as in "Number 2". */
  name: string;
  keys: 'text' | 'email' | 'tel';
  /** The types there are, and what they are called; without any there is neither type nor primary. */
  types: readonly (readonly [type: string, name: string])[];
  onFill: (part: Partial<Row>) => void;
  onRemove: () => void;
}

/** One e-mail, number or account: its type, itself, whether it is the primary one, and a way to remove it. */
export function ChannelRow({ list, row, name, keys, types, onFill, onRemove }: ChannelRowProps) {
  const { words } = useDesk();
  const { isBusy } = useFormScope();
  const { row: said } = words.desk.form;
  const path = `${list}.${row.key}`;
  return (
    <li class={types.length > 0 ? 'channel typed' : 'channel'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the grid of its list. */}
      <div role="group" aria-label={name}>
        <TextField
          path={path}
          label={name}
          value={row.value}
          keys={keys}
          onFill={(value) => onFill({ value })}
          isLabelUnseen
        />
        {types.length > 0 && (
          <Choice
            path={`${path}.type`}
            label={`${said.type}: ${name}`}
            value={row.type}
            options={types}
            onChoose={(type) => onFill({ type })}
            isLabelUnseen
          />
        )}
        {types.length > 0 && (
          <label class="switch">
            <input
              type="checkbox"
              checked={row.isPrimary}
              disabled={isBusy}
              aria-label={`${said.primary}: ${name}`}
              onChange={({ currentTarget }) => onFill({ isPrimary: currentTarget.checked })}
            />
            {said.primary}
          </label>
        )}
        <button
          type="button"
          class="round"
          aria-label={said.remove(name)}
          title={said.remove(name)}
          aria-disabled={isBusy}
          onClick={onRemove}
        >
          <Icon svg={remove} size={18} />
        </button>
      </div>
    </li>
  );
}
