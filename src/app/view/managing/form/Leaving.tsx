import { useDesk } from '../desk';
import { Heading } from './Heading';

interface LeavingProps {
  onLeave: () => void;
  onStay: () => void;
}

/** Asks, before what was typed is lost. */
export function Leaving({ onLeave, onStay }: LeavingProps) {
  const { leave } = useDesk().words.desk.form;
  return (
    <div class="notice">
      <Heading>{leave.title}</Heading>
      <p>{leave.advice}</p>
      <button type="button" class="button primary" onClick={onStay}>
        {leave.stay}
      </button>
      <button type="button" class="button" onClick={onLeave}>
        {leave.leave}
      </button>
    </div>
  );
}
