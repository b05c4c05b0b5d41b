import { Refusal } from './refusal';

/**
 * Reads a whole number from a query parameter. Above `most` it is quietly lowered, as Webex does with page
 * sizes; throws a 400 Refusal if it is no number or below `least`.
 */
export function readCount(
  name: string,
  text: string | undefined,
  { fallback, least, most }: { fallback: number; least: number; most: number },
): number {
  if (text === undefined || text === '') return Math.min(fallback, most);
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= least)) throw new Refusal(400, `Parameter '${name}' must be a whole number from ${least}.`);
  return Math.min(count, most);
}
