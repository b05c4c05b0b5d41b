import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ContactFilter, ExportContacts, type ExportFormat, exportFormats } from '../../contract/contact-list';
import { paths } from '../../contract/paths';
import type { ExportDesk, Exported } from '../directory/export';
import type { Log } from '../log';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';
import type { Answer } from '../webex/failure';
import { bodyOf } from './body';
import { singles } from './edge';
import { fileOf } from './file';

export interface ExportRoutesDeps {
  exportOf(desk: ExportDesk, format: ExportFormat, wanted: Exported): AsyncGenerator<Answer<string>, void>;
  log: Log;
}

const ExportQuery = v.strictObject({ ...ContactFilter.entries, format: v.picklist(exportFormats) });

const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
};

/** Files of contacts, streamed; behind `requireRight`. */
export function exportRoutes({ exportOf, log }: ExportRoutesDeps) {
  async function send(c: Context<RequestEnv>, format: ExportFormat, wanted: Exported) {
    const { caller, orgId } = c.var;
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, c.req.raw.signal]);
    // The request has no end but the reader's: each page has its own.
    const found = exportOf({ caller: { ...caller, signal, endsAt: undefined }, orgId }, format, wanted);
    // A failure before anything is sent can still be told as one.
    const first = await found.next();
    if (!first.done && !first.value.ok) return problemOf(c, first.value.failure);
    async function* whole() {
      if (!first.done) yield first.value;
      yield* found;
    }
    return fileOf(c, log, { name: `contacts.${format}`, type: types[format], pieces: whole(), left });
  }

  const routes = new Hono<RequestEnv>();

  routes.get(paths.exportContacts, async (c) => {
    const query = v.safeParse(ExportQuery, singles(c.req.queries()));
    if (!query.success) return problem(c, 'invalid_request');
    const { format, ...filter } = query.output;
    return send(c, format, { filter });
  });

  routes.post(paths.exportContacts, async (c) => {
    const body = await bodyOf(c, ExportContacts);
    if (!body) return problem(c, 'invalid_request');
    return send(c, body.format, { ids: body.ids });
  });

  return routes;
}
