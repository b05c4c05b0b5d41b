import star from '@momentum-design/icons/dist/svg/favorite-filled.svg?raw';
import type { Entry } from '../../contract/search';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useSpeech, useText } from '../text/text';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import { rowId } from './ids';
import { Marked } from './Marked';
import { localMoment } from './moment';
import { currentOf, presenceWords } from './presence/presence';
import { rowTexts, textOf } from './row';

interface ResultRowProps {
  entry: Entry;
  /** What was typed; empty on the first screen. */
  typed: string;
  /** What tells this entry from another of the same name. */
  apart: string | undefined;
  isActive: boolean;
  /** Epoch milliseconds. */
  now: number;
  onOpen: (entry: Entry) => void;
}

const keptOf = (state: State) => state.kept;

/** One option of the list; it holds no buttons, as the role gives no way to reach them. */
export function ResultRow({ entry, typed, apart, isActive, now, onOpen }: ResultRowProps) {
  const { search, isStarred } = useStore();
  const { personId } = entry;
  const presence = currentOf(
    useSelected((state: State) => (personId ? state.presences[personId] : undefined)),
    now,
  );
  useSelected(keptOf);
  const speech = useSpeech();
  const text = useText();
  const { name, apart: apartBeside, about, way, reason, isReasonAbout } = rowTexts(entry, typed, apart);
  const [word, ...ages] = presence ? presenceWords(presence, speech, now, 'short') : [];
  const local = entry.timeZone ? localMoment(entry.timeZone, speech.locale, now) : undefined;
  const off = local?.off && text.hours[local.off];
  const label = reason && text.matched[reason.field];
  const isFavourite = isStarred(entry);
  // What tells people apart comes first, and what the row shows only by its place is said.
  const spoken = [
    entry.name || text.unnamed,
    apart,
    isFavourite && text.favourite,
    word,
    ...ages,
    local && text.localTime(local.time),
    off,
    reason && `${label} ${reason.value}`,
    !isReasonAbout && textOf(about) !== apart && textOf(about),
    (!reason || isReasonAbout) && textOf(way),
  ];

  return (
    <div
      id={rowId(entry.key)}
      class="row"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-label={spoken.filter(Boolean).join(', ')}
      data-person={personId}
      onClick={() => onOpen(entry)}
      onKeyDown={({ key }) => key === 'Enter' && onOpen(entry)}
      onPointerEnter={() => search.touch(entry.key)}
      onPointerLeave={() => search.touch(undefined)}
    >
      <Avatar name={entry.name} url={entry.avatarUrl} presence={presence} />
      <span class="line first">
        <span class="name">
          <bdi>{entry.name ? <Marked pieces={name} /> : text.unnamed}</bdi>
          {isFavourite && <Icon svg={star} size={12} />}
        </span>
        {word && (
          <span class="presence">
            {word}
            {ages.map((age) => (
              <span key={age}>· {age}</span>
            ))}
          </span>
        )}
      </span>
      <span class="line">
        {about.length > 0 && (
          <span class="about">
            {apartBeside.length > 0 && `${textOf(apartBeside)} · `}
            {isReasonAbout && `${label} `}
            <bdi>
              <Marked pieces={about} />
            </bdi>
          </span>
        )}
        {local && <span class="time">{local.time}</span>}
      </span>
      {(way.length > 0 || off) && (
        <span class="line">
          {way.length > 0 && (
            <span class="way">
              <bdi dir="ltr">
                <Marked pieces={way} />
              </bdi>
            </span>
          )}
          {off && <span class="off">{off}</span>}
        </span>
      )}
    </div>
  );
}
