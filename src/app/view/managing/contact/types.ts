import type { ChannelKind } from '../../../../contract/columns';
import type { Text } from '../../../text/en/en';
import type { ManagingText } from '../../../text/managing';

/** What the types of each kind of channel are called. */
export const channelTypesOf = (
  text: Text,
  { emailTypes, federated }: ManagingText['contact'],
): Record<ChannelKind, Readonly<Record<string, string>>> => ({
  emails: emailTypes,
  phones: text.phones,
  sipAddresses: text.sips,
  ims: { ...text.ims, 'xmpp-fed-jid': federated },
});
