import type { Entry } from '../../../contract/search';
import type { Text } from '../../text/en/en';
import type { Facts } from './facts';
import { labelOf } from './labels';
import { onOneLine } from './signs';

/** The whole card as text: the name, then each value on a line of its own. */
export function plainOf({ name }: Entry, { reach, work, place }: Facts, text: Text): string {
  const lines = [...work, ...reach, ...place]
    .filter(({ value }) => value)
    .map((fact) => `${labelOf(fact, text)}: ${onOneLine(fact.value)}`);
  return [onOneLine(name) || text.unnamed, ...lines].join('\n');
}
