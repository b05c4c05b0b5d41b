import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Presence } from '../../../contract/people';
import type { CardState } from '../../store/state';
import { useSpeech, useText } from '../../text/text';
import { Avatar } from '../Avatar';
import type { LocalMoment } from '../moment';
import { presenceWords } from '../presence/presence';
import { Shape } from '../presence/Shape';
import { aboutOf } from './about';
import { isLoading } from './records';
import { isolated } from './signs';

interface HeadProps {
  card: CardState;
  presence: Presence | undefined;
  /** What the clock on their wall says. */
  local: LocalMoment | undefined;
  /** Epoch milliseconds. */
  now: number;
}

/** Who this is, and whether now is a good time. Lines that may still come have their place. */
export function Head({ card, presence, local, now }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const speech = useSpeech();
  const text = useText();
  const { entry } = card;
  const about = aboutOf(entry).join(' · ');
  const time =
    local && (entry.city ? text.timeIn(local.time, isolated(entry.city)) : text.localTime(local.time));
  const words = presence ? presenceWords(presence, speech, now) : [];

  useLayoutEffect(() => heading.current?.focus(), []);

  return (
    <header>
      <Avatar name={entry.name} url={entry.avatarUrl} presence={presence} isLarge />
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{entry.name || text.unnamed}</bdi>
      </h1>
      {(about || isLoading(card)) && (
        <p class="position">
          <bdi>{about}</bdi>
        </p>
      )}
      {(entry.personId || time) && (
        <p class="moment">
          {presence && <Shape status={presence.status} size={12} />}
          {[...words, time].filter(Boolean).join(' · ')}
          {local?.off && <span class="off"> · {text.hours[local.off]}</span>}
        </p>
      )}
    </header>
  );
}
