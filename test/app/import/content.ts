import { read } from '../../../src/app/import/read';
import type { Wish } from '../../../src/app/import/reading';

/** What is read of a file with this content. */
export async function contentOf(content: string | Uint8Array<ArrayBuffer>, wish?: Wish) {
  const reading = await read(new Blob([content]), wish);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.file;
}

/** The values of each of its lines. */
export const valuesIn = async (content: string | Uint8Array<ArrayBuffer>, wish?: Wish) =>
  (await contentOf(content, wish)).rows.map(({ values }) => values);
