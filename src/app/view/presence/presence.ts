import type { Person, Presence } from '../../../contract/people';
import type { Speech } from '../../text/text';
import { agoIn } from '../moment';

const minute = 60_000;
/** Older presence is not shown: it was true once (Microsoft Graph Toolkit #854). */
const shownFor = 5 * minute;

/** A presence that is still worth showing. */
export const currentOf = (presence: Person['presence'], now: number): Presence | undefined =>
  presence && now - presence.asOf < shownFor ? presence : undefined;

/** A presence in words: what it is, since when where that matters, and how old it is when that is over a minute. */
export function presenceWords(
  { status, lastActivity, asOf }: Presence,
  { text, locale }: Speech,
  now: number,
  style: 'long' | 'short' = 'long',
): string[] {
  if (!text) return [];
  const isAway = status === 'inactive' || status === 'OutOfOffice';
  const seen = isAway && lastActivity ? agoIn(lastActivity, asOf, locale, style) : undefined;
  const age = now - asOf >= minute ? agoIn(asOf, now, locale, style) : undefined;
  const words = [
    text.presence[status],
    seen && (style === 'short' ? seen : text.lastSeen(seen)),
    !seen && age && (style === 'short' ? age : text.asOf(age)),
  ];
  return words.filter((word) => word !== undefined && word !== false);
}
