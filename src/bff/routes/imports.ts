import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import {
  BeginImport,
  ImportId,
  ImportPart,
  importLimits,
  rowChoices,
  StartImport,
} from '../../contract/imports';
import { paths } from '../../contract/paths';
import type { Imports, Ref, Step } from '../imports/imports';
import type { Log } from '../log';
import { problem } from '../problem';
import type { RequestEnv } from '../request';
import { bodyOf } from './body';
import { singles } from './edge';
import { fileOf } from './file';

const place = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(importLimits.rows));
const rowsQuery = v.strictObject({ show: v.picklist(rowChoices), start: v.optional(place, '0') });

async function* answered(pieces: AsyncGenerator<string>) {
  for await (const value of pieces) yield { ok: true as const, value };
}

/**
 * Imports of the user of the session; works behind `requireConnected`, and what leads to a write behind
 * `requireCaller` and `requireRight` as well. No step needs an
 * Idempotency-Key: each names what is to be, so that taking it twice changes nothing more. What is no id, is nobody's
 * or is somebody else's is `not_found`.
 */
export function importRoutes(imports: Imports, log: Log) {
  const routes = new Hono<RequestEnv>();

  function refOf(c: Context<RequestEnv>): Ref | undefined {
    const id = v.safeParse(ImportId, c.req.param('id'));
    return id.success ? { key: c.var.session.key, id: id.output } : undefined;
  }

  /** One step of an import that the path names. */
  async function step(c: Context<RequestEnv>, take: (ref: Ref) => Promise<Step>) {
    const ref = refOf(c);
    if (!ref) return problem(c, 'not_found');
    if (new URL(c.req.url).search) return problem(c, 'invalid_request');
    const taken = await take(ref);
    return taken.ok ? c.json(taken.report) : problem(c, taken.code);
  }

  const refused: Step = { ok: false, code: 'invalid_request' };

  routes.get(paths.imports, async (c) => c.json({ imports: await imports.list(c.var.session.key) }));

  routes.get(paths.import(':id'), (c) => step(c, imports.find));

  routes.put(paths.import(':id'), (c) =>
    step(c, async ({ id }) => {
      const body = await bodyOf(c, BeginImport);
      const { key, issuer, userId } = c.var.session;
      return body ? imports.begin({ key, issuer, userId, orgId: c.var.orgId }, id, body) : refused;
    }),
  );

  routes.put(paths.importPart(':id', ':part'), (c) =>
    step(c, async (ref) => {
      const part = v.safeParse(place, c.req.param('part'));
      const body = await bodyOf(c, ImportPart);
      return part.success && body ? imports.receive(ref, part.output, body.rows) : refused;
    }),
  );

  routes.post(paths.startImport(':id'), (c) =>
    step(c, async (ref) => {
      const body = await bodyOf(c, StartImport);
      return body ? imports.start(ref, body) : refused;
    }),
  );
  routes.post(paths.pauseImport(':id'), (c) => step(c, imports.pause));
  routes.post(paths.resumeImport(':id'), (c) => step(c, imports.resume));
  routes.post(paths.cancelImport(':id'), (c) => step(c, imports.cancel));

  routes.delete(paths.import(':id'), async (c) => {
    const ref = refOf(c);
    const removed = ref ? await imports.remove(ref) : undefined;
    if (!removed) return problem(c, 'not_found');
    return removed.ok ? c.body(null, 204) : problem(c, removed.code);
  });

  routes.get(paths.importRows(':id'), async (c) => {
    const ref = refOf(c);
    const query = v.safeParse(rowsQuery, singles(c.req.queries()));
    if (!query.success) return problem(c, 'invalid_request');
    const rows = ref && (await imports.rows(ref, query.output.show, query.output.start));
    return rows ? c.json(rows) : problem(c, 'not_found');
  });

  routes.get(paths.importFailures(':id'), async (c) => {
    const ref = refOf(c);
    const pieces = ref && (await imports.failures(ref));
    if (!pieces) return problem(c, 'not_found');
    const type = 'text/csv; charset=utf-8';
    return fileOf(c, log, { name: 'failures.csv', type, pieces: answered(pieces) });
  });

  return routes;
}
