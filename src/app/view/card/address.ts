import type { Address } from '../../../contract/fields';

/** An address on one line, in the order in which Webex's own clients write it. */
export function lineOf({ street, postalCode, city, region, country }: Address): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [street, town, region, country].filter(Boolean).join(', ');
}
