import type { ContactValues } from '../../../store/managing/forms/contact-values';
import type { ChannelRow } from '../../../store/managing/forms/values';
import type { Text } from '../../../text/en/en';
import type { ManagingText } from '../../../text/managing';
import { lineOf } from '../../card/address';
import { isolated } from '../../card/signs';
import { channelTypesOf } from './types';

/** A field of the form of a contact in words, on one line; empty where there is nothing. */
export function contactLineOf(
  name: keyof ContactValues,
  values: ContactValues,
  text: Text,
  words: ManagingText['contact'],
): string {
  const channels = (rows: readonly ChannelRow[], types: Readonly<Record<string, string>>) =>
    rows
      .filter(({ value }) => value.trim() !== '')
      .map(({ type, value, isPrimary }) => {
        const remark = [types[type], isPrimary && text.card.preferred].filter(Boolean).join(', ');
        return remark ? `${isolated(value)} (${remark})` : isolated(value);
      })
      .join(' · ');
  switch (name) {
    case 'address':
      return lineOf(values.address);
    case 'emails':
    case 'phones':
    case 'sipAddresses':
    case 'ims':
      return channels(values[name], channelTypesOf(text, words)[name]);
    case 'preferredMethod':
      return methodName(values.preferredMethod, words);
    case 'groupIds':
      return values.groupIds.split('\n').join(', ');
    default:
      return values[name];
  }
}

const methodName = (method: string, { methods }: ManagingText['contact']) =>
  Object.entries(methods).find(([known]) => known === method)?.[1] ?? '';
