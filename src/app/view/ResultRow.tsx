import type { Entry } from '../../contract/search';
import { useText } from '../text/text';
import { Initials } from './Initials';
import { rowId } from './ids';

interface ResultRowProps {
  entry: Entry;
  isActive: boolean;
  onOpen: (entry: Entry) => void;
}

/** One option of the list; it holds no buttons, as the role gives no way to reach them. */
export function ResultRow({ entry, isActive, onOpen }: ResultRowProps) {
  const text = useText();
  const place = [entry.title, entry.department ?? entry.company].filter(Boolean).join(' · ');
  const about = place || entry.email || entry.phone;
  return (
    <div
      id={rowId(entry.key)}
      class="row"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={() => onOpen(entry)}
      onKeyDown={({ key }) => key === 'Enter' && onOpen(entry)}
    >
      <Initials name={entry.name} />
      <bdi class="name">{entry.name || text.unnamed}</bdi>
      {about && <bdi class="about">{about}</bdi>}
      {place && entry.phone && <bdi class="number">{entry.phone}</bdi>}
    </div>
  );
}
