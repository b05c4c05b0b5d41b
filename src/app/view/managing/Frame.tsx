import backIcon from '@momentum-design/icons/dist/svg/arrow-left-regular.svg?raw';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../store/hooks';
import { Icon } from '../Icon';
import { useDesk } from './desk';

interface FrameProps {
  title: string;
  /** What the way back does; it closes the task if nothing is said. */
  onBack?: () => void;
  children: ComponentChildren;
}

/** A screen of its own: the way back, its name, and what is on it. The focus begins at the name. Escape leads back, too. */
export function Frame({ title, onBack, children }: FrameProps) {
  const { manage } = useStore();
  const { words } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);

  const back = onBack ?? (() => manage());
  const newest = useRef(back);
  newest.current = back;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, target, isComposing, repeat, defaultPrevented } = event;
      // In a field Escape belongs to the field: it closes a list of choices, or empties the box.
      const isInField = target instanceof HTMLElement && target.matches('input, select, textarea');
      if (key === 'Escape' && !isInField && !isComposing && !repeat && !defaultPrevented) newest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <main class="card managing">
      <nav class="bar">
        <button
          type="button"
          class="round"
          aria-label={words.desk.back}
          title={words.desk.back}
          onClick={back}
        >
          <Icon svg={backIcon} size={20} isPointing />
        </button>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
