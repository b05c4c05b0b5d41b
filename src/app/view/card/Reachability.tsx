import type { Person } from '../../../contract/people';
import { useSelected } from '../../store/hooks';
import type { State } from '../../store/state';
import { useText } from '../../text/text';
import { agoIn, timeIn } from './time';

interface ReachabilityProps {
  person: Person;
}

const languageOf = (state: State) => state.language;

/** Whether now is a good time: presence in a word, and the clock on their wall. */
export function Reachability({ person: { presence, timeZone } }: ReachabilityProps) {
  const text = useText();
  const hostLanguage = useSelected(languageOf);
  // In one language with the words around it, but in the reader's way of writing where that is theirs.
  const language = hostLanguage.startsWith(text.language) ? hostLanguage : text.language;
  const time = timeZone && timeIn(timeZone, language);
  const isAway = presence?.status === 'inactive' || presence?.status === 'OutOfOffice';
  const seen = isAway && presence.lastActivity && agoIn(presence.lastActivity, presence.asOf, language);
  const words = [
    presence && text.presence[presence.status],
    seen && text.lastSeen(seen),
    time && text.localTime(time),
  ];
  const told = words.filter(Boolean);
  if (told.length === 0) return null;
  return (
    <p class="reachability">
      {presence && <span class={`dot ${presence.status}`} aria-hidden="true" />}
      {told.join(' · ')}
    </p>
  );
}
