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

/** A screen of its own: the way back, its name, and what is on it. The focus begins at the name. */
export function Frame({ title, onBack, children }: FrameProps) {
  const { manage } = useStore();
  const { words } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  return (
    <main class="card managing">
      <nav class="bar">
        <button
          type="button"
          class="round"
          aria-label={words.desk.back}
          title={words.desk.back}
          onClick={onBack ?? (() => manage())}
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
