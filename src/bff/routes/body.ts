import type { Context } from 'hono';
import * as v from 'valibot';
import type { RequestEnv } from '../request';

/** The JSON body as a schema wants it, strict; undefined when it is anything else. */
export async function bodyOf<const Schema extends v.GenericSchema>(
  c: Context<RequestEnv>,
  schema: Schema,
): Promise<v.InferOutput<Schema> | undefined> {
  const body: unknown = await c.req.json().catch(() => undefined);
  // To a schema whose fields are all optional a list looks like an object without any.
  const parsed = v.safeParse(schema, Array.isArray(body) ? undefined : body);
  return parsed.success ? parsed.output : undefined;
}
