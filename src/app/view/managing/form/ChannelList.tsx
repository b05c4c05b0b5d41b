import plus from '@momentum-design/icons/dist/svg/plus-regular.svg?raw';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChannelRow as Row } from '../../../store/managing/forms/values';
import { isolated } from '../../card/signs';
import { Icon } from '../../Icon';
import { useDesk } from '../desk';
import { ChannelRow } from './ChannelRow';
import { Fault } from './Fault';
import { newRowKey } from './row-key';
import { useFormScope } from './scope';

interface ChannelListProps {
  /** Where it is in the form, as in `emails`. */
  path: string;
  label: string;
  rows: readonly Row[];
  /** What one row is called, and the button that adds one. */
  rowName: string;
  addLabel: string;
  keys: 'text' | 'email' | 'tel';
  types?: readonly (readonly [type: string, name: string])[];
  /** The most there may be. */
  most?: number;
  /** Rows of a kind that cannot be sent back; they are shown, and that is all. */
  unknown?: readonly Row[];
  hint?: string | undefined;
  onFill: (rows: Row[]) => void;
}

/** A list of ways to reach somebody, to be added to, changed and thinned out. */
export function ChannelList({ path, label, rows, rowName, addLabel, ...more }: ChannelListProps) {
  const { keys, types = [], most = 20, unknown = [], hint, onFill } = more;
  const { words } = useDesk();
  const { faultOf, isBusy } = useFormScope();
  const id = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  /** Which row takes the focus once it is drawn: the one that came, or that follows the one that went. */
  const wanted = useRef<number | undefined>(undefined);
  const fault = faultOf(path);

  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = place.current?.querySelectorAll('li')[Math.min(wanted.current, rows.length - 1)];
    const target = row?.querySelector('input') ?? place.current?.querySelector<HTMLElement>('.add');
    wanted.current = undefined;
    target?.focus();
  }, [rows.length]);

  function add() {
    if (isBusy) return;
    wanted.current = rows.length;
    const key = newRowKey([...rows, ...unknown]);
    onFill([...rows, ...unknown, { key, type: types[0]?.[0] ?? '', value: '', isPrimary: false }]);
  }
  function remove(index: number) {
    if (isBusy) return;
    wanted.current = index;
    onFill([...rows.filter((_, other) => other !== index), ...unknown]);
  }
  function fill(changed: number, part: Partial<Row>) {
    const filled = rows.map((row, index) => {
      if (index === changed) return { ...row, ...part };
      // Of each list one is the primary one.
      return part.isPrimary ? { ...row, isPrimary: false } : row;
    });
    onFill([...filled, ...unknown]);
  }

  return (
    <fieldset ref={place} class="list" aria-describedby={fault && `${id}-fault`}>
      <legend>{label}</legend>
      {hint && <p class="quiet">{hint}</p>}
      <ul>
        {rows.map((row, index) => (
          <ChannelRow
            key={row.key}
            list={path}
            row={row}
            name={`${rowName} ${index + 1}`}
            keys={keys}
            types={types}
            onFill={(part) => fill(index, part)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      {unknown.length > 0 && (
        <p class="quiet">{words.desk.form.unknown(unknown.map(({ value }) => isolated(value)).join(', '))}</p>
      )}
      <Fault id={`${id}-fault`} fault={fault} />
      {rows.length < most && (
        <button type="button" class="link add" onClick={add}>
          <Icon svg={plus} size={14} />
          {addLabel}
        </button>
      )}
    </fieldset>
  );
}
