import type { LookedAt } from '../../../store/managing/importing/state';
import { useText } from '../../../text/text';
import { useDesk } from '../desk';
import { toLastRow } from './focus';

/** The way to the next lines; nothing after the last. */
export function More({ looked: { next, isLoading, failure } }: { looked: LookedAt }) {
  const { managing, words } = useDesk();
  const text = useText();
  if (next === undefined) return null;
  return (
    <>
      {failure && <p role="alert">{text.failure(failure).title}</p>}
      <button
        type="button"
        class="button"
        aria-disabled={isLoading}
        onClick={({ currentTarget }) => {
          toLastRow(currentTarget);
          managing.importing.more();
        }}
      >
        {failure ? words.importing.sending.again : words.importing.reviewing.more}
      </button>
    </>
  );
}
