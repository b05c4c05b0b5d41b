import { useEffect, useState } from 'preact/hooks';
import { useSelected } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { announcementOf } from './words';

const stateOf = (state: State) => state;

/** The page rests at least this long before anything is said, in milliseconds. */
const calm = 400;

/** Tells a screen reader what the page says, once it has come to rest (WCAG 2.2, 4.1.3). */
export function Announcer() {
  const text = useText();
  const words = announcementOf(useSelected(stateOf), text);
  const [said, say] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => say(words), words ? calm : 0);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
