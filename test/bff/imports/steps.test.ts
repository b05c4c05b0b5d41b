import { randomUUID } from 'node:crypto';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../support/desk';
import { seedGrant } from '../../support/grants';
import { namesOf, newcomer, newcomers, openImporter, plain, sumOf } from './desk';

/** An import of which the first batch is on its way, and takes its time. */
async function openUnderWay(fault: object = {}) {
  const importer = await openImporter();
  const file = newcomers(300);
  await importer.upload(file);
  await importer.fault({ path: '*/bulk' }, { delayMs: 150, ...fault }, 1);
  await importer.step('start', plain);
  await expect.poll(() => importer.bulks()).toBe(1);
  return { importer, file };
}

describe('the steps of an import', () => {
  it('can each be taken twice', async () => {
    const importer = await openImporter();
    const begin = { name: 'twice.csv', rows: 1 };
    const rows = [{ line: 2, values: newcomer(1) }];
    for (let time = 0; time < 2; time += 1) {
      expect((await importer.send('PUT', importer.path, begin)).status).toBe(200);
      expect((await importer.send('PUT', `${importer.path}/parts/0`, { rows })).status).toBe(200);
      await importer.until('ready');
    }
    expect((await importer.send('PUT', importer.path, { ...begin, rows: 2 })).status).toBe(409);
    const other = [{ line: 2, values: newcomer(2) }];
    expect((await importer.send('PUT', `${importer.path}/parts/0`, { rows: other })).status).toBe(409);
    await importer.run();
    expect((await importer.step('start', plain)).status).toBe(409);
    expect(await importer.contacts()).toHaveLength(1);
    expect((await importer.send('DELETE', importer.path)).status).toBe(204);
    expect((await importer.send('GET', importer.path)).status).toBe(404);
    expect((await importer.send('GET', '/api/contacts/imports')).body).toEqual({ imports: [] });
  });

  it.each([
    ['too few lines', 'parts/0', { rows: [{ line: 2, values: newcomer(1) }] }],
    ['a part beyond the end', 'parts/2', { rows: [{ line: 2, values: newcomer(1) }] }],
    ['no number of a part', 'parts/first', { rows: [{ line: 2, values: newcomer(1) }] }],
    ['a column that is none', 'parts/1', { rows: [{ line: 2, values: { salary: '1' } }] }],
  ])('refuse %s', async (_, part, body) => {
    const importer = await openImporter();
    await importer.send('PUT', importer.path, { name: '', rows: 101 });
    expect((await importer.send('PUT', `${importer.path}/${part}`, body)).status).toBe(400);
    expect(await importer.report()).toMatchObject({ state: 'receiving', counts: { waiting: 101 } });
  });

  it('judge each line anew, whatever its page thought of it', async () => {
    const importer = await openImporter();
    await importer.upload([{ displayName: 'No Mail', workEmail: 'nobody' }, newcomer(1)]);
    const [refused] = await importer.rows('failed');
    expect(refused).toMatchObject({
      line: 2,
      state: 'refused',
      faults: [{ column: 'workEmail', problem: 'not_an_email' }],
    });
  });

  it('do with single lines what was chosen for them', async () => {
    const importer = await openImporter();
    await importer.upload([newcomer(1), newcomer(1), newcomer(2)]);
    const choices = [
      { line: 3, action: 'create' as const },
      { line: 4, action: 'skip' as const },
    ];
    const done = await importer.run({ ...plain, choices });
    expect(done.counts).toMatchObject({ created: 2, skipped: 1 });
    expect(await importer.contacts()).toHaveLength(2);
  });

  it('pause after the batch under way, and resume with the rest', async () => {
    const { importer, file } = await openUnderWay();
    expect((await importer.step('pause')).body.state).toBe('paused');
    await expect.poll(async () => (await importer.report()).counts.created).toBe(100);
    expect(await importer.contacts()).toHaveLength(100);
    await importer.step('resume');
    expect(await importer.until('done')).toMatchObject({ counts: { created: 300 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
    expect(await importer.bulks()).toBe(3);
  });

  it('cancel, and still tell what became of a batch whose answer was lost', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(300));
    await importer.fault({ path: '*/bulk' }, { lostAnswer: true }, 3);
    await importer.step('start', plain);
    await expect.poll(() => importer.bulks()).toBeGreaterThan(0);
    await importer.step('cancel');
    await expect.poll(async () => (await importer.report()).counts.unsure).toBe(0);
    const cancelled = await importer.report();
    expect(sumOf(cancelled)).toBe(300);
    expect(await importer.contacts()).toHaveLength(cancelled.counts.created);
    expect((await importer.step('resume')).status).toBe(409);
  });

  it('give the lines that did not get in as a file that can be mended', async () => {
    const importer = await openImporter();
    await importer.upload([newcomer(1), { displayName: '=1+1', workEmail: 'nobody' }]);
    await importer.run();
    const text = await (await importer.sendRaw('GET', `${importer.path}/failures`)).text();
    const { data } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      'Display name': "'=1+1",
      'Work email': 'nobody',
      Problem: expect.stringContaining('Work email is not an e-mail address'),
      Line: '3',
    });
  });

  it('end with the fourth import that is not finished', async () => {
    const importer = await openImporter();
    const begin = () => importer.send('PUT', `/api/contacts/imports/${randomUUID()}`, { name: '', rows: 1 });
    const given = [await begin(), await begin(), await begin(), await begin()];
    expect(given.map(({ status }) => status)).toEqual([200, 200, 200, 409]);
  });
});

describe('whose an import is', () => {
  it('T30: nobody without the right begins one, and Webex sees no write', async () => {
    const member = await openDesk('member');
    const path = `/api/contacts/imports/${randomUUID()}`;
    for (const [method, where] of [
      ['PUT', path],
      ['PUT', `${path}/parts/0`],
      ['POST', `${path}/start`],
      ['POST', `${path}/resume`],
    ] as const) {
      expect((await member.send(method, where, { name: '', rows: 1 })).status, where).toBe(403);
    }
    expect((await member.send('GET', path)).status).toBe(404);
    expect(await member.writes()).toEqual([]);
  });

  it('is not there for another administrator', async () => {
    const importer = await openImporter();
    await importer.upload([newcomer(1)]);
    const personas = await (await importer.upstream('/sandbox/personas')).json();
    const other = personas.find(({ id }: { id: string }) => id === 'second-admin');
    await seedGrant(importer.kept, {
      orgId: other.orgId,
      userId: other.personId,
      issuer: 'http://webex.test/idb',
      accessToken: other.accessToken,
    });
    const opened = await importer.bff.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: other.embeddedToken }),
    });
    importer.use((await opened.json()).handle);
    expect((await importer.send('GET', importer.path)).status).toBe(404);
    expect((await importer.step('start', plain)).status).toBe(404);
    expect((await importer.send('DELETE', importer.path)).status).toBe(404);
  });

  it('ends with the sign-out of its owner, and nothing of it stays', async () => {
    const { importer } = await openUnderWay();
    expect((await importer.send('DELETE', '/api/connect')).status).toBeLessThan(300);
    expect((await importer.send('DELETE', '/api/session')).status).toBeLessThan(300);
    await expect.poll(async () => (await importer.contacts()).length).toBe(100);
    await seedGrant(importer.kept, {
      orgId: importer.persona.orgId,
      userId: importer.persona.personId,
      issuer: 'http://webex.test/idb',
      accessToken: importer.persona.accessToken,
    });
    importer.use(await importer.openSession());
    expect((await importer.send('GET', importer.path)).status).toBe(404);
    expect((await importer.send('GET', '/api/contacts/imports')).body).toEqual({ imports: [] });
    expect(await importer.bulks()).toBe(1);
  });

  it('F34: is worked on by one process at a time', async () => {
    const importer = await openImporter();
    const file = newcomers(300);
    await importer.upload(file);
    const second = importer.another({ stopping: new AbortController().signal });
    await importer.step('start', plain);
    const headers = { authorization: `Bearer ${importer.handle()}` };
    await second.request(importer.path, { headers });
    await importer.until('done');
    expect(await importer.bulks()).toBe(3);
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
  });

  it('F34: goes on in another process when the first was told to end', async () => {
    const importer = await openImporter();
    const stopping = new AbortController();
    const works: Promise<unknown>[] = [];
    const first = importer.another({ stopping: stopping.signal, background: (work) => works.push(work) });
    const file = newcomers(300);
    await importer.upload(file);
    await importer.fault({ path: '*/bulk' }, { delayMs: 100 }, 1);
    await first.request(`${importer.path}/start`, {
      method: 'POST',
      headers: { authorization: `Bearer ${importer.handle()}`, 'content-type': 'application/json' },
      body: JSON.stringify(plain),
    });
    await expect.poll(() => importer.bulks()).toBe(1);
    stopping.abort();
    await Promise.all(works);
    expect(await importer.bulks()).toBe(1);
    expect(await importer.until('done')).toMatchObject({ counts: { created: 300 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
  });
});
