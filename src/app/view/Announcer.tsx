import { useEffect, useState } from 'preact/hooks';
import { useSelected } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';

const searchOf = (state: State) => state.search;

/** Typing pauses at least this long before anything is said. */
const calm = 400;

/** Tells a screen reader how many were found, once the search has come to rest (WCAG 2.2, 4.1.3). */
export function Announcer() {
  const { phase, frame } = useSelected(searchOf);
  const { found } = useText();
  const [said, say] = useState('');

  useEffect(() => {
    const words = phase === 'done' && frame ? found(frame.entries.length) : '';
    const timer = setTimeout(() => say(words), words ? calm : 0);
    return () => clearTimeout(timer);
  }, [phase, frame, found]);

  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
