import type { MakerDeps } from './deps';
import type { Known } from './known';
import type { Pasting } from './pasted';

export interface PasteActions {
  /**
   * Takes a pasted text that looks like more than one person or address, and looks each line up; tells whether it
   * did. What is about one is left to the search box, as is a text that turns out to name nobody.
   */
  take(text: string): boolean;
  /** Puts the pasted lines away. */
  clear(): void;
}

export interface PasteEvents {
  /** A list takes the place of what was typed. */
  onList(): void;
  /** It was no list after all. */
  onText(text: string): void;
}

const isList = (text: string) => /[\n;]/.test(text.trim()) || (text.match(/@/g) ?? []).length > 1;

/** Lists are rare, so what they need comes when one does. */
export function createPaste(
  deps: MakerDeps & { known: Known },
  { onList, onText }: PasteEvents,
): PasteActions {
  let pasting: Pasting | undefined;
  let turn = 0;

  return {
    take(text) {
      if (!isList(text)) return false;
      onList();
      turn += 1;
      const mine = turn;
      void import('./pasted').then(
        ({ createPasting }) => {
          if (mine !== turn) return;
          pasting ??= createPasting(deps);
          if (pasting.take(text) < 2) onText(text);
        },
        () => mine === turn && onText(text),
      );
      return true;
    },
    clear() {
      turn += 1;
      pasting?.clear();
    },
  };
}
