import type { PersonForm } from '../../../store/managing/forms/person-form';
import type { PersonValues } from '../../../store/managing/forms/person-values';
import type { ManagingText } from '../../../text/managing';
import { lineOf } from '../../card/address';
import { readable } from './readable';

/** A field of the form of a person in words, on one line; empty where there is nothing. */
export function personLineOf(
  name: keyof PersonValues,
  values: PersonValues,
  words: ManagingText['person'],
  idsIn: PersonForm['idsIn'],
): string {
  switch (name) {
    case 'emails':
      return values.emails
        .map(({ value }) => value)
        .filter(Boolean)
        .join(', ');
    case 'addresses':
      return values.addresses.map(lineOf).filter(Boolean).join(' · ');
    case 'roles':
    case 'licenses':
      return idsIn(values[name]).map(readable).join(', ');
    case 'loginEnabled':
      if (values.loginEnabled === undefined) return '';
      return values.loginEnabled ? words.yes : words.no;
    default:
      return values[name];
  }
}
