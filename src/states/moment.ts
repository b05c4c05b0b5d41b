const minute = 60_000;

/** The moment at which every state is shown, in epoch milliseconds: a Wednesday, 13:00 UTC. */
export const moment = Date.UTC(2026, 2, 11, 13);

/** A Saturday, 10:30 UTC, when nobody is at work in Europe. */
export const saturday = Date.UTC(2026, 2, 14, 10, 30);

/** ISO 8601 of so many minutes before that moment. */
export const minutesAgo = (minutes: number): string => new Date(moment - minutes * minute).toISOString();
