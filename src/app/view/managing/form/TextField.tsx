import { useId } from 'preact/hooks';
import { Fault } from './Fault';
import { useFormScope } from './scope';

interface TextFieldProps {
  /** Where it is in the form, as in `company` or `emails.0`. */
  path: string;
  label: string;
  value: string;
  onFill: (text: string) => void;
  hint?: string | undefined;
  /** Which keys are offered where they are drawn on the screen. */
  keys?: 'text' | 'email' | 'tel' | 'url';
  /** True for a text of several lines. */
  isLong?: boolean;
  /** True where what stands around it says what it is to those who see it. */
  isLabelUnseen?: boolean;
}

/** A text to be typed, what it is called, and what is wrong with it. */
export function TextField({ path, label, value, onFill, hint, keys = 'text', ...look }: TextFieldProps) {
  const { faultOf, onLeft, isBusy } = useFormScope();
  const id = useId();
  const fault = faultOf(path);
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    // Names are written in the direction of their own letters, numbers and addresses always from left to right.
    dir: keys === 'text' && !look.isLong ? ('auto' as const) : ('ltr' as const),
    readOnly: isBusy,
    autocomplete: 'off' as const,
    'aria-invalid': !!fault,
    'aria-describedby': about || undefined,
    onBlur: () => onLeft(path),
  };
  return (
    <div class="field">
      <label for={id} class={look.isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {look.isLong ? (
        <textarea {...shared} rows={3} onInput={({ currentTarget }) => onFill(currentTarget.value)} />
      ) : (
        <input {...shared} inputMode={keys} onInput={({ currentTarget }) => onFill(currentTarget.value)} />
      )}
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`${id}-fault`} fault={fault} />
    </div>
  );
}
