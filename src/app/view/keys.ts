import { useEffect } from 'preact/hooks';
import { useStore } from '../store/hooks';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** Leads to the search box from anywhere: Ctrl+K or Command+K, and a slash where no text is typed. */
export function useSearchKeys(): void {
  const { card, getState } = useStore();

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isChord = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
      const isPlain = !ctrlKey && !metaKey && !altKey && !isTyping(target);
      const isSlash = key === '/' && isPlain && getState().kept?.hasLetterKeys !== false;
      // A screen that covers the page is left by its own ways, and with what was typed there.
      if ((!isChord && !isSlash) || getState().task) return;
      event.preventDefault();
      card.close();
      const input = document.querySelector<HTMLInputElement>('input[role="combobox"]');
      input?.focus();
      input?.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [card, getState]);
}
