import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../store/hooks';
import type { State } from '../../store/state';

export type Letter = 'c' | 'm' | 'e' | 'y';

interface Keys {
  onLetter: (letter: Letter) => void;
  onEscape: () => void;
  onBack: () => void;
}

/** Whether single letters work: unless the reader has switched them off (WCAG 2.2, 2.1.4). */
export const hasLettersIn = (state: State): boolean => state.kept?.hasLetterKeys !== false;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, input:not([type="checkbox"])') || target.isContentEditable);

/** The letter on a key; where a keyboard writes no Latin ones, the letter in its place. */
function letterOf({ key, code }: KeyboardEvent): Letter | undefined {
  const isForeign = /^[^\p{ASCII}]$/u.test(key);
  const letter = isForeign ? /^Key([A-Z])$/.exec(code)?.[1] : key;
  return (['c', 'm', 'e', 'y'] as const).find((known) => known === letter?.toLowerCase());
}

/** The keys of the card, wherever the focus is: a click on plain text takes it out of the card. */
export function useCardKeys(keys: Keys): void {
  const { getState } = useStore();
  const newest = useRef(keys);
  newest.current = keys;

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || ctrlKey || metaKey) return;
      // A key held down is one step, not all of them.
      if (key === 'Escape' && !altKey && !shiftKey)
        return event.repeat ? undefined : newest.current.onEscape();
      if (isTyping(target) || shiftKey) return;
      if (altKey ? key === 'ArrowLeft' : key === 'Backspace') {
        event.preventDefault();
        if (!event.repeat) newest.current.onBack();
        return;
      }
      const hasLetters = hasLettersIn(getState());
      const letter = altKey || event.repeat || !hasLetters ? undefined : letterOf(event);
      if (!letter) return;
      event.preventDefault();
      newest.current.onLetter(letter);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [getState]);
}
