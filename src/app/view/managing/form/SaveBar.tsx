import { useDesk } from '../desk';
import { useFormScope } from './scope';

/** Saves the form it stands in, or leaves it. */
export function SaveBar({ onCancel }: { onCancel: () => void }) {
  const { form } = useDesk().words.desk;
  const { isBusy } = useFormScope();
  return (
    <p class="save-bar">
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {isBusy ? form.saving : form.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {form.cancel}
      </button>
    </p>
  );
}
