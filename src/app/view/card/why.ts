import type { Presence } from '../../../contract/people';
import type { Text } from '../../text/en/en';
import type { LocalMoment } from '../moment';
import type { Reason } from './primary';

/** Why the best way is the best one, in words. */
export function whyOf(
  reason: Reason,
  presence: Presence | undefined,
  local: LocalMoment | undefined,
  { card: { why }, presence: words, hours }: Text,
): string | undefined {
  switch (reason) {
    case 'busy':
      return presence && why.busy(words[presence.status]);
    case 'hours':
      return local && why.hours(local.off ? `${local.time} (${hours[local.off]})` : local.time);
    default:
      return why[reason];
  }
}
