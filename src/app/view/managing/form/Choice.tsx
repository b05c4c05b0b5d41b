import { useId } from 'preact/hooks';
import { Fault } from './Fault';
import { useFormScope } from './scope';

interface ChoiceProps {
  path: string;
  label: string;
  value: string;
  /** What can be chosen, and what it is called, in their order. */
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
  isLabelUnseen?: boolean;
}

/** One of a few. */
export function Choice({ path, label, value, options, onChoose, isLabelUnseen }: ChoiceProps) {
  const { faultOf, isBusy } = useFormScope();
  const id = useId();
  const fault = faultOf(path);
  return (
    <div class="field">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={isBusy}
        aria-invalid={!!fault}
        aria-describedby={fault && `${id}-fault`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
      <Fault id={`${id}-fault`} fault={fault} />
    </div>
  );
}
