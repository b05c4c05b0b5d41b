import type { Presence } from '../../../contract/people';
import type { WayName, Ways } from './ways';

/** What decides how somebody is best reached now. */
export interface Circumstances {
  status?: Presence['status'] | undefined;
  /** Whether it is a time of day, there, at which most people do not work. */
  isOff: boolean;
  preferred?: WayName | undefined;
}

export type Reason = 'outOfOffice' | 'neverSignedIn' | 'busy' | 'hours' | 'preferred' | 'away' | 'active';

export interface Primary {
  way: WayName;
  /** Absent where the best way does not exist and this one stands in for it. */
  reason?: Reason | undefined;
}

interface Rule {
  when: (now: Circumstances) => boolean;
  /** The best way first, then those that stand in for it. */
  ways: readonly WayName[];
  reason?: Reason;
}

const has =
  (...statuses: readonly Presence['status'][]) =>
  ({ status }: Circumstances) =>
    status !== undefined && statuses.includes(status);

/** The first that applies decides. */
const rules: readonly Rule[] = [
  { when: has('OutOfOffice'), ways: ['mail', 'chat', 'call'], reason: 'outOfOffice' },
  { when: has('pending'), ways: ['mail', 'call', 'chat'], reason: 'neverSignedIn' },
  {
    when: has('DoNotDisturb', 'meeting', 'call', 'presenting'),
    ways: ['chat', 'mail', 'call'],
    reason: 'busy',
  },
  { when: ({ isOff }) => isOff, ways: ['chat', 'mail', 'call'], reason: 'hours' },
  { when: ({ preferred }) => preferred === 'chat', ways: ['chat', 'call', 'mail'], reason: 'preferred' },
  { when: ({ preferred }) => preferred === 'call', ways: ['call', 'chat', 'mail'], reason: 'preferred' },
  { when: ({ preferred }) => preferred === 'mail', ways: ['mail', 'chat', 'call'], reason: 'preferred' },
  { when: has('inactive'), ways: ['chat', 'mail', 'call'], reason: 'away' },
  { when: has('active'), ways: ['chat', 'call', 'mail'], reason: 'active' },
  // Nothing is known of their day: most contacts.
  { when: () => true, ways: ['call', 'mail', 'chat'] },
];

/** The one way to reach somebody now, and why; undefined when there is none at all. */
export function primaryOf(ways: Ways, now: Circumstances): Primary | undefined {
  const rule = rules.find(({ when }) => when(now));
  const way = rule?.ways.find((name) => ways[name]);
  if (!rule || !way) return undefined;
  return { way, reason: way === rule.ways[0] ? rule.reason : undefined };
}
