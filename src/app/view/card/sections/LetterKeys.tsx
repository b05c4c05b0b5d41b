import { useSelected, useStore } from '../../../store/hooks';
import type { State } from '../../../store/state';
import { useText } from '../../../text/text';

const keptOf = (state: State) => state.kept;

/** Switches single letters off, for whoever speaks to their computer or strikes keys by chance (WCAG 2.2, 2.1.4). */
export function LetterKeys() {
  const { kept: actions } = useStore();
  const kept = useSelected(keptOf);
  const text = useText();
  if (!kept) return null;
  return (
    <section>
      <label class="switch quiet">
        <input
          type="checkbox"
          role="switch"
          aria-checked={kept.hasLetterKeys}
          checked={kept.hasLetterKeys}
          onChange={({ currentTarget }) => void actions.setLetterKeys(currentTarget.checked)}
        />
        {text.card.letterKeys}
      </label>
    </section>
  );
}
