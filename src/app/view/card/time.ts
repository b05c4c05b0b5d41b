/** The time of day in a zone, in the reader's way of writing it; undefined for a zone nobody knows. */
export function timeIn(timeZone: string, language: string, now = new Date()): string | undefined {
  try {
    return new Intl.DateTimeFormat(language, { timeZone, hour: 'numeric', minute: '2-digit' }).format(now);
  } catch {
    return undefined;
  }
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long before `now` (epoch milliseconds) an ISO 8601 moment was, in words; undefined if it is no moment. */
export function agoIn(moment: string, now: number, language: string): string | undefined {
  const elapsed = now - Date.parse(moment);
  if (!(elapsed >= 0)) return undefined;
  const [unit, length] = units.find(([, milliseconds]) => elapsed >= milliseconds) ?? units[2];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    -Math.floor(elapsed / length),
    unit,
  );
}
