/** Why most people do not work at a time of day. */
export type Off = 'early' | 'late' | 'night' | 'weekend';

export interface LocalMoment {
  /** In the reader's way of writing it. */
  time: string;
  /** Absent within usual hours, 8 to 18 from Monday to Friday. */
  off?: Off | undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make, and a list needs the same few for every row. */
function formatOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${Object.keys(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, fresh);
  return fresh;
}

function offAt(hour: number, weekday: string): Off | undefined {
  if (hour < 6 || hour >= 22) return 'night';
  if (weekday === 'Sat' || weekday === 'Sun') return 'weekend';
  if (hour < 8) return 'early';
  return hour >= 18 ? 'late' : undefined;
}

/** The time of day in a zone (IANA name) at an epoch millisecond; undefined for a zone nobody knows. */
export function localMoment(timeZone: string, locale: string, now: number): LocalMoment | undefined {
  try {
    const time = formatOf(locale, timeZone, { hour: 'numeric', minute: '2-digit' }).format(now);
    const parts = formatOf('en-US', timeZone, { weekday: 'short', hourCycle: 'h23', hour: '2-digit' });
    const told = new Map(parts.formatToParts(now).map(({ type, value }) => [type, value]));
    return { time, off: offAt(Number(told.get('hour')), told.get('weekday') ?? '') };
  } catch {
    return undefined;
  }
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * How long before `now` (epoch milliseconds) an ISO 8601 moment was, in words; undefined if it is no moment. The
 * short style is for rows.
 */
export function agoIn(
  moment: string | number,
  now: number,
  locale: string,
  style: 'long' | 'short' = 'long',
): string | undefined {
  const elapsed = now - new Date(moment).getTime();
  if (!(elapsed >= 0)) return undefined;
  const [unit, length] = units.find(([, milliseconds]) => elapsed >= milliseconds) ?? units[2];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  return format.format(-Math.floor(elapsed / length), unit);
}
