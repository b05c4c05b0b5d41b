import type { Presence, Status } from './person';
import type { Random } from './random';

const minute = 60;
const day = 24 * 60 * minute;

// Each status as often as it stands here; `pending` is left to people who have never signed in.
const statuses: readonly Status[] = [
  ...Array<Status>(8).fill('active'),
  ...Array<Status>(6).fill('inactive'),
  ...Array<Status>(3).fill('meeting'),
  ...Array<Status>(2).fill('call'),
  ...Array<Status>(2).fill('DoNotDisturb'),
  ...Array<Status>(2).fill('OutOfOffice'),
  'presenting',
  'unknown',
];

/**
 * Makes up a presence whose age fits its status: seen within ten minutes when active or busy, longer ago
 * when inactive or away, never when unknown. Inactive begins at eleven minutes: a minute
 * clear of Webex's bound, so that nobody is both while a test looks.
 */
export function createPresence(random: Random): Presence {
  const status = random.pick(statuses);
  switch (status) {
    case 'inactive':
      return { status, idleSeconds: 11 * minute + random.int(14 * day) };
    case 'OutOfOffice':
      return { status, idleSeconds: day + random.int(20 * day) };
    case 'unknown':
      return { status };
    default:
      return { status, idleSeconds: random.int(10 * minute) };
  }
}
