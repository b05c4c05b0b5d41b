import { useDesk } from '../desk';

interface ProgressProps {
  /** How far it is, in words. */
  said: string;
  /** How far it is, in numbers; absent while nobody knows of how many. */
  done?: number;
  of?: number;
  /** Seconds that Webex wants to be left alone. */
  waitsFor: number | undefined;
}

/** How far something is that is done to many contacts. */
export function Progress({ said, done, of = 1, waitsFor }: ProgressProps) {
  const { words } = useDesk();
  return (
    <>
      <progress aria-label={said} max={of} {...(done !== undefined && { value: done })} />
      <p class="quiet" role="status">
        {said}
        {waitsFor !== undefined && ` · ${words.list.busy(waitsFor)}`}
      </p>
    </>
  );
}
