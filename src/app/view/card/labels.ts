import type { Text } from '../../text/en/en';
import type { Kind } from './told';

/** What a value is called. */
export function labelOf(told: Kind, text: Text): string {
  switch (told.kind) {
    case 'phone':
      return text.phones[told.type];
    case 'sip':
      return text.sips[told.type];
    case 'im':
      return text.ims[told.type];
    default:
      return text.card[told.kind];
  }
}
