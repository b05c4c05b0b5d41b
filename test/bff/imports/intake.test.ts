import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../src/bff/store/store';
import { importLimits } from '../../../src/contract/imports';
import { vaultOn } from '../../support/store';
import { newcomer, newcomers, openImporter, plain } from './desk';

describe('lines as they come', () => {
  it('T22: that are bombs are refused one by one, and the report of them is small', async () => {
    const importer = await openImporter();
    const bomb = 'a|'.repeat(4090);
    const values = { workEmail: bomb, homeEmail: bomb, fax: bomb, displayName: 'x'.repeat(8000) };
    await importer.send('PUT', importer.path, { name: '', rows: 100 });
    const rows = Array.from({ length: 100 }, (_, at) => ({ line: at + 2, values }));
    expect((await importer.send('PUT', `${importer.path}/parts/0`, { rows })).status).toBe(200);
    await importer.until('ready');
    const report = await (await importer.sendRaw('GET', `${importer.path}/rows?show=failed`)).text();
    expect(report.length).toBeLessThan(100_000);
    const [first] = JSON.parse(report).rows;
    expect(first.faults.map(({ problem }: { problem: string }) => problem)).toContain('too_many');
  });

  it('T22: may all be as long as a file may be', async () => {
    const importer = await openImporter();
    const cell = 'x'.repeat(importLimits.cell);
    const values = Object.fromEntries(
      ['displayName', 'firstName', 'lastName', 'company', 'title', 'street', 'city'].map((name) => [
        name,
        cell,
      ]),
    );
    await importer.send('PUT', importer.path, { name: '', rows: 100 });
    const rows = Array.from({ length: 100 }, (_, at) => ({ line: at + 2, values }));
    expect((await importer.send('PUT', `${importer.path}/parts/0`, { rows })).status).toBe(200);
    const more = { rows, rest: 'x'.repeat(8_000_000) };
    expect((await importer.send('PUT', `${importer.path}/parts/0`, more)).status).toBe(413);
    const long = { name: 'x'.repeat(300_000), rows: 1 };
    expect((await importer.send('PUT', importer.path, long)).status).toBe(413);
  });

  it('are those of three imports at most, however many begin at the same time', async () => {
    const importer = await openImporter();
    const begin = () => importer.send('PUT', `/api/contacts/imports/${randomUUID()}`, { name: '', rows: 1 });
    const given = await Promise.all(Array.from({ length: 10 }, begin));
    expect(given.map(({ status }) => status).sort()).toEqual([...Array(3).fill(200), ...Array(7).fill(409)]);
    const { body } = await importer.send('GET', '/api/contacts/imports');
    expect(body.imports).toHaveLength(3);
  });
});

describe('the file of lines that did not get in', () => {
  it('breaks off with the store, so that it never looks whole', async () => {
    const importer = await openImporter();
    await importer.upload(Array.from({ length: 500 }, (_, at) => ({ displayName: `No ${at}` })));
    const { store, now } = importer.kept;
    let left = Number.POSITIVE_INFINITY;
    const failing: typeof store = {
      ...store,
      async get(key) {
        left -= 1;
        if (left < 0) throw new StoreUnavailable();
        return store.get(key);
      },
    };
    const bff = importer.another({ store: failing, vault: vaultOn(failing, now) });
    const headers = { authorization: `Bearer ${importer.handle()}` };
    left = 10;
    const answer = await bff.request(`${importer.path}/failures`, { headers });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('broken off');
  });
});

describe('who may do what with an import', () => {
  it('T30: is seen and stopped by its owner while Webex cannot say what they may do', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(300));
    await importer.fault({ path: '*/bulk' }, { delayMs: 100 });
    await importer.step('start', plain);
    importer.wait(61_000);
    await importer.fault({ path: '/v1/people/me' }, { status: 503 });
    expect((await importer.send('GET', importer.path)).status).toBe(200);
    expect((await importer.send('GET', '/api/contacts/imports')).status).toBe(200);
    expect((await importer.send('GET', `${importer.path}/rows?show=all`)).status).toBe(200);
    expect((await importer.step('pause')).status).toBe(200);
    expect(await importer.step('resume')).toMatchObject({
      status: 502,
      body: { code: 'upstream_unavailable' },
    });
    expect((await importer.step('cancel')).status).toBe(200);
  });

  it('T30: goes on after Webex has refused one contact to its owner', async () => {
    const importer = await openImporter();
    await importer.upload([newcomer(1)]);
    await importer.fault({ path: '*/contacts', method: 'POST' }, { status: 403 }, 1);
    const draft = { displayName: 'Nadia', emails: [{ type: 'work', value: 'nadia@example.net' }] };
    expect((await importer.send('POST', '/api/contacts', draft)).status).toBe(403);
    expect((await importer.step('start', plain)).status).toBe(200);
  });
});
