import type { Presence } from '../../../contract/people';
import { Icon } from '../Icon';
import { shapes } from './shapes';

interface ShapeProps {
  status: Presence['status'];
  size?: number;
}

/** The shape of a presence; the word beside it says it to screen readers. */
export function Shape({ status, size = 12 }: ShapeProps) {
  const svg = shapes[status];
  return (
    <span class={`shape ${status}`} aria-hidden="true">
      {svg && <Icon svg={svg} size={size} />}
    </span>
  );
}
