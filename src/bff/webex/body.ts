const megabyte = 1_000_000;

/** Why a body could not be read as JSON. */
export class BadPayload extends Error {
  override name = 'BadPayload' as const;
}

/**
 * The JSON of an answer, at most 8 MB of it.
 * @throws BadPayload when the body is larger, empty, or not JSON; whatever the stream throws when it breaks.
 */
export async function readJson(response: Response, limit = 8 * megabyte): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new BadPayload('larger than the limit');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder().decode(Buffer.concat(chunks)));
  } catch {
    throw new BadPayload('not JSON');
  }
}
