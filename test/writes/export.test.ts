import Papa from 'papaparse';
import { parse } from 'vcard4';
import { describe, expect, it } from 'vitest';
import { columnNames, columns } from '../../src/contract/columns';
import { openHouse } from '../security/support/house';
import { openDesk } from '../support/desk';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** As the bytes are: `text()` would swallow the byte order mark. */
const textOf = async (response: Response) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());

async function idsOf(desk: Desk, count: number): Promise<string[]> {
  const { body } = await desk.send('GET', '/api/contacts');
  return body.contacts.slice(0, count).map(({ id }: { id: string }) => id);
}

describe('exporting contacts', () => {
  it('gives a CSV file of all, with our columns', async () => {
    const desk = await openDesk();
    const answer = await desk.sendRaw('GET', '/api/contacts/export?format=csv');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="contacts.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const text = await textOf(answer);
    expect(text.startsWith('\uFEFF"Contact ID"')).toBe(true);
    const [head, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',' }).data;
    expect(head).toEqual(columns.map((column) => columnNames[column]));
    const { body } = await desk.send('GET', '/api/contacts');
    expect(rows).toHaveLength(body.total);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('gives a vCard file of those that match', async () => {
    const desk = await openDesk();
    const answer = await desk.sendRaw('GET', '/api/contacts/export?format=vcf&q=Jonquil');
    expect(answer.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    const cards = [parse(await textOf(answer))].flat();
    const { body } = await desk.send('GET', '/api/contacts?q=Jonquil');
    expect(cards).toHaveLength(body.total);
  });

  it.each([2, 30])('gives a file of those chosen, without those that are gone: %i', async (count) => {
    const desk = await openDesk('admin', { skipsSleep: true });
    const ids = await idsOf(desk, count);
    const gone = '00000000-0000-4000-8000-000000000000';
    const answer = await desk.sendRaw(
      'POST',
      '/api/contacts/export',
      { format: 'csv', ids: [...ids, gone] },
      '',
    );
    const rows = Papa.parse<string[]>((await textOf(answer)).trimEnd(), { delimiter: ',' }).data.slice(1);
    expect(rows.map(([id]) => id).sort()).toEqual([...ids].sort());
    expect(await desk.writes()).toEqual([]);
  });

  it.each(['format=csv&start=1', 'format=xls', '', 'format=csv&format=vcf'])(
    'takes no other question: %s',
    async (query) => {
      const desk = await openDesk();
      expect(await desk.send('GET', `/api/contacts/export?${query}`)).toMatchObject({ status: 400 });
    },
  );

  it('is only for those who may write, whatever they say of themselves', async () => {
    for (const persona of ['member', 'readonly-admin']) {
      const desk = await openDesk(persona);
      const ids = await idsOf(desk, 1);
      const asked = (await desk.journal()).length;
      expect(await desk.send('GET', '/api/contacts/export?format=csv')).toMatchObject({ status: 403 });
      expect(await desk.send('POST', '/api/contacts/export', { format: 'csv', ids })).toMatchObject({
        status: 403,
      });
      const journal = (await desk.journal()).slice(asked);
      expect(journal.filter(({ path }) => path.includes('/contacts/'))).toEqual([]);
    }
  });

  it('is a problem when Webex gives nothing at all', async () => {
    const desk = await openDesk();
    await desk.fault({ path: '*/search' }, { status: 403 });
    expect(await desk.send('GET', '/api/contacts/export?format=csv')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });

  it('knows no contact of its own name', async () => {
    const desk = await openDesk();
    for (const [method, path] of [
      ['DELETE', '/api/contacts/export'],
      ['PATCH', '/api/contacts/imports'],
      ['DELETE', '/api/contacts/imports'],
    ] as const)
      expect((await desk.send(method, path)).status).toBe(404);
    expect(await desk.writes()).toEqual([]);
  });
});

/** An organisation of more than a page, whose second page is answered otherwise. */
async function withPages(
  second: (asked: Request, pass: (asked: Request) => Promise<Response>) => Promise<Response>,
) {
  const house = await openHouse({
    deps: { sleep: async () => {} },
    between: async (asked, pass) => {
      const isFirst = !new URL(asked.url).searchParams.has('start');
      return isFirst ? pass(asked) : second(asked, pass);
    },
  });
  const guest = await house.enter('admin');
  const { orgId, accessToken } = guest.persona;
  const schemas = 'urn:cisco:codev:identity:contact:core:1.0';
  const contacts = Array.from({ length: 1000 }, (_, at) => ({
    schemas,
    source: 'CH',
    displayName: `Bulk ${at}`,
    phoneNumbers: [{ type: 'work', value: `+47555${String(at).padStart(5, '0')}` }],
  }));
  const made = await house.upstream(`/v1/contacts/organizations/${orgId}/contacts/bulk`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ schemas, contacts }),
  });
  expect(made.status).toBe(200);
  return { ...house, ...guest };
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array> | undefined) {
  while (reader && !(await reader.read()).done);
}

describe('an export of more than a page', () => {
  it('goes to its end', async () => {
    const { send } = await withPages((asked, pass) => pass(asked));
    const text = await textOf(await send('GET', '/api/contacts/export?format=csv'));
    const total = (await (await send('GET', '/api/contacts')).json()).total;
    expect(Papa.parse(text.trimEnd(), { delimiter: ',' }).data).toHaveLength(total + 1);
    expect(total).toBeGreaterThan(1000);
  });

  it('breaks off when Webex does, so that no file looks whole', async () => {
    const { send, lines } = await withPages(async () => Response.json({ message: 'no' }, { status: 403 }));
    const answer = await send('GET', '/api/contacts/export?format=csv');
    expect(answer.status).toBe(200);
    await expect(textOf(answer)).rejects.toThrow('broken');
    expect(lines.find(({ event }) => event === 'file broken off')).toMatchObject({
      fields: { kind: 'forbidden' },
    });
  });

  it('ends when its reader leaves', async () => {
    let isAsking = () => {};
    const asking = new Promise<void>((resolve) => {
      isAsking = resolve;
    });
    let isLeft = false;
    const { send } = await withPages(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            isLeft = true;
            reject(new Error('aborted'));
          });
          isAsking();
        }),
    );
    const reader = (await send('GET', '/api/contacts/export?format=csv')).body?.getReader();
    const last = readAll(reader);
    await asking;
    await reader?.cancel();
    await last;
    expect(isLeft).toBe(true);
  });
});
