import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../../store/hooks';
import type { CardState } from '../../store/state';
import { useText } from '../../text/text';
import { Initials } from '../Initials';
import { ContactSection } from './ContactSection';
import { Part } from './Part';
import { PersonSection } from './PersonSection';
import { Reachability } from './Reachability';
import './card.css';

interface CardProps {
  card: CardState;
}

/** One human being, whole: what the list knew at once, then what each source adds. */
export function Card({ card: { entry, person, contacts } }: CardProps) {
  const { card } = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useText();
  const colleague = person?.state === 'ready' ? person.value : undefined;
  const about = [entry.title, entry.department ?? entry.company].filter(Boolean).join(' · ');

  useLayoutEffect(() => heading.current?.focus(), []);

  // On the document: a click on plain text takes the focus out of the card.
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && card.close();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [card]);

  return (
    <main class="card">
      <nav class="bar">
        <button type="button" class="back" aria-label={text.back} onClick={card.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m10 2-6 6 6 6" />
          </svg>
        </button>
      </nav>
      <header>
        <Initials name={entry.name} isLarge />
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{entry.name || text.unnamed}</bdi>
        </h1>
        {about && (
          <p class="quiet">
            <bdi>{about}</bdi>
          </p>
        )}
        {colleague && <Reachability person={colleague} />}
      </header>
      {person && (
        <Part source="person" part={person}>
          {(value) => <PersonSection person={value} />}
        </Part>
      )}
      {contacts.map((part, index) => (
        <Part key={entry.contactIds[index]} source="contact" part={part}>
          {(value) => <ContactSection contact={value} entry={entry} person={colleague} />}
        </Part>
      ))}
    </main>
  );
}
