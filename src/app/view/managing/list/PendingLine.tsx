import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Leaving } from '../../../store/state';
import { useText } from '../../../text/text';
import { isolated } from '../../card/signs';
import { useDesk } from '../desk';
import { leadBack } from './lead-back';

interface PendingLineProps {
  leaving: Leaving;
}

/** A contact that was deleted a moment ago, and the way to have it back; the focus begins there. */
export function PendingLine({ leaving: { id, name, phase, failure } }: PendingLineProps) {
  const { managing, words } = useDesk();
  const { pending } = managing;
  const line = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const text = useText();
  const { pending: said } = words.list;
  const who = name ? isolated(name) : text.unnamed;
  const isFailed = phase === 'failed';
  const advice = failure && words.desk.failure(failure);
  const wordsId = `pending-${id}`;

  useEffect(() => button.current?.focus(), []);
  useLayoutEffect(() => {
    const { current } = line;
    return () => {
      if (current?.contains(document.activeElement)) leadBack();
    };
  }, []);

  function act() {
    if (phase === 'waiting') pending.keep(id);
    if (isFailed) pending.again(id);
  }

  return (
    <div ref={line} class="bar-line">
      <p id={wordsId} role="status">
        {said[phase](who)} {phase === 'waiting' && <span class="quiet">{said.hint}</span>}
        {advice && <span>{`${advice.title}. ${advice.advice}`}</span>}
      </p>
      <button
        ref={button}
        type="button"
        class="button"
        aria-label={isFailed ? said.againFor(who) : said.undoFor(who)}
        aria-describedby={wordsId}
        aria-disabled={phase === 'sending'}
        onClick={act}
      >
        {isFailed ? said.again : said.undo}
      </button>
      {isFailed && (
        <button type="button" class="button" onClick={() => pending.keep(id)}>
          {said.close}
        </button>
      )}
    </div>
  );
}
