const megabyte = 1_000_000;

/** Why a body could not be read as JSON. */
export class BadPayload extends Error {
  override name = 'BadPayload' as const;
}

/**
 * The text of an answer, at most 8 MB of it.
 * @throws BadPayload when it is larger; whatever the stream throws when it breaks.
 */
export async function readText(response: Response, limit = 8 * megabyte): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new BadPayload('larger than the limit');
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** @throws BadPayload when the text is empty or not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadPayload('not JSON');
  }
}

/** The JSON of an answer. @throws as `readText` and `parseJson`. */
export async function readJson(response: Response, limit?: number): Promise<unknown> {
  return parseJson(await readText(response, limit));
}
