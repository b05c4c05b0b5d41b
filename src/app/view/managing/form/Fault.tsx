import warning from '@momentum-design/icons/dist/svg/warning-regular.svg?raw';
import { Icon } from '../../Icon';

interface FaultProps {
  id: string;
  fault: string | undefined;
}

/** What is wrong, under the field that it is wrong with. */
export function Fault({ id, fault }: FaultProps) {
  if (!fault) return null;
  return (
    <p class="fault" id={id} tabIndex={-1}>
      <Icon svg={warning} size={14} />
      <bdi>{fault}</bdi>
    </p>
  );
}
