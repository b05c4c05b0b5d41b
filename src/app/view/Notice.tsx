import type { Advice } from '../text/en';
import { useText } from '../text/text';

interface NoticeProps extends Advice {
  /** What "Try again" does; without it there is nothing to try. */
  onAgain?: (() => void) | undefined;
}

/** A state in words: what is the case, what it means, what to do. */
export function Notice({ title, advice, more, onAgain }: NoticeProps) {
  const text = useText();
  return (
    <div class="notice">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p>{advice}</p>
      {more && <p>{more}</p>}
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {text.again}
        </button>
      )}
    </div>
  );
}
