import type { ComponentChildren } from 'preact';
import type { Sent } from '../../../store/managing/forms/form';
import { useDesk } from '../desk';
import { Facts } from './Facts';
import { Heading } from './Heading';

interface SavedProps {
  /** What became of the save; absent when there was nothing to save. */
  sent: Omit<Sent<unknown>, 'kept'> | undefined;
  /** What each field is called, by its name in `sent`. */
  labels: Readonly<Record<string, string>>;
  facts: readonly (readonly [label: string, value: string])[];
  onAgain: () => void;
  onDone: () => void;
  children?: ComponentChildren;
}

/** What Webex holds after a save, and where it is not what was sent. */
export function Saved({ sent, labels, facts, onAgain, onDone, children }: SavedProps) {
  const { saved } = useDesk().words.desk.form;
  const differing = (sent?.differing ?? []).map((name) => labels[name] ?? name);
  return (
    <section class="saved">
      <Heading>{sent ? saved.title : saved.unchanged}</Heading>
      <p>{saved.holds}</p>
      {differing.length > 0 && <p class="fault">{saved.differing(differing.join(', '))}</p>}
      {sent && sent.warnings.length > 0 && (
        <>
          <p>{saved.warnings}</p>
          <ul>
            {sent.warnings.map((warning) => (
              <li key={warning} dir="auto">
                {warning}
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
      <Facts facts={facts} />
      <p class="ends">
        <button type="button" class="button primary" onClick={onDone}>
          {saved.done}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {saved.again}
        </button>
      </p>
    </section>
  );
}
