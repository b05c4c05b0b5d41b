import { useEffect, useState } from 'preact/hooks';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { announcementOf } from './words';

const stateOf = (state: State) => state;

/** The page rests at least this long before anything is said, in milliseconds. */
const calm = 400;

/** Tells a screen reader what the page says, once it has come to rest (WCAG 2.2, 4.1.3). */
export function Announcer() {
  const text = useText();
  const { shown } = useStore();
  const state = useSelected(stateOf);
  const typed = state.search.text;
  const words = announcementOf(state, shown().found.length, text);
  const [said, say] = useState('');

  // Another text, another search: what was said of the one before is no longer so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text alone decides
  useEffect(() => say(''), [typed]);

  useEffect(() => {
    // While the same is looked for further, what was said still holds, and is not said twice.
    if (!words) return;
    const timer = setTimeout(() => say(words), calm);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
