import type { ComponentChildren } from 'preact';
import type { Advice } from '../text/advice';
import { useText } from '../text/text';

interface NoticeProps extends Advice {
  /** What "Try again" does; without it there is nothing to try. */
  onAgain?: (() => void) | undefined;
  /** What the button says instead of "Try again". */
  label?: string;
  children?: ComponentChildren;
}

/** A state in words: what is the case, what it means, what to do. */
export function Notice({ title, advice, more, onAgain, label, children }: NoticeProps) {
  const text = useText();

  function tryAgain({ currentTarget }: { currentTarget: Element }) {
    // The button goes with the failure, and the focus would go with it to nowhere.
    currentTarget.closest('main')?.querySelector<HTMLElement>('input, h1')?.focus();
    onAgain?.();
  }

  return (
    <div class="notice">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p>{advice}</p>
      {more && <p>{more}</p>}
      {children}
      {onAgain && (
        <button type="button" class="button" onClick={tryAgain}>
          {label ?? text.again}
        </button>
      )}
    </div>
  );
}
