import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../text/text';

interface DisturbProps {
  onCall: () => void;
  onLeave: () => void;
}

/** Asks, before a call to somebody who does not want to be disturbed. */
export function Disturb({ onCall, onLeave }: DisturbProps) {
  const first = useRef<HTMLButtonElement>(null);
  const { card } = useText();

  useLayoutEffect(() => first.current?.focus(), []);

  return (
    <fieldset class="question">
      <legend>{card.disturb}</legend>
      <button ref={first} type="button" class="button" onClick={onCall}>
        {card.callAnyway}
      </button>
      <button type="button" class="button" onClick={onLeave}>
        {card.callNot}
      </button>
    </fieldset>
  );
}
