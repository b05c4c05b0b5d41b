import { describe, expect, it } from 'vitest';
import { groups, namesOf, newcomer, newcomers, openImporter, sumOf } from './desk';

describe('an import', () => {
  it('P10: makes a contact of every line, and says so line by line', async () => {
    const importer = await openImporter();
    const file = newcomers(250);
    const ready = await importer.upload(file);
    expect(ready).toMatchObject({ counts: { waiting: 250 }, matched: 0, repeated: 0 });
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { created: 250 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
    expect(await importer.bulks()).toBe(3);
    expect(await importer.rows()).toHaveLength(250);
  });

  it('P10: accounts for every line of a file with repetitions, matches and lines that are no contacts', async () => {
    const importer = await openImporter();
    const [someone] = await importer.contacts('@');
    const there = someone?.emails?.[0]?.value ?? '';
    const file = [
      ...newcomers(280),
      ...newcomers(10),
      ...Array.from({ length: 9 }, () => ({ displayName: 'Nobody' })),
      { displayName: 'Found Again', workEmail: there.toUpperCase(), company: 'Imported Ltd' },
    ];
    const ready = await importer.upload(file);
    expect(ready).toMatchObject({ matched: 1, repeated: 10, counts: { refused: 9, waiting: 291 } });
    expect(sumOf(ready)).toBe(300);
    const matched = await importer.rows('matched');
    expect(matched).toHaveLength(11);
    expect(matched[0]).toMatchObject({ line: 282, repeats: 2 });
    expect(matched[10]).toMatchObject({ match: { id: someone?.contactId, by: 'email' } });

    const done = await importer.run();
    expect(done.counts).toEqual({
      ...{ refused: 9, skipped: 10, created: 280, updated: 1 },
      ...{ waiting: 0, unsure: 0, failed: 0 },
    });
    const [changed] = await importer.contacts(there);
    expect(changed).toMatchObject({ contactId: someone?.contactId, companyName: 'Imported Ltd' });
  });

  it.each([
    ['a number', 500],
    ['a word', 'external.non.privilege'],
  ])('F16: sends again what failed partly with %s, until all is there once', async (_, errorCode) => {
    const importer = await openImporter();
    await importer.fault({ path: '*/bulk' }, { partialFailure: 4, errorCode });
    const file = newcomers(120);
    await importer.upload(file);
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { created: 120 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
  });

  it('F17: makes nothing twice and loses nothing when the answer of each batch is lost', async () => {
    const importer = await openImporter();
    await importer.fault({ path: '*/bulk' }, { lostAnswer: true });
    const file = newcomers(300);
    await importer.upload(file);
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { created: 300 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
    expect((await importer.rows()).every(({ isChecked }) => isChecked)).toBe(true);
    expect(await importer.bulks()).toBe(3);
  });

  it('F17: sends again what was lost before it was done', async () => {
    const importer = await openImporter();
    await importer.fault({ path: '*/bulk' }, { status: 503 }, 2);
    const file = newcomers(300);
    await importer.upload(file);
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { created: 300 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
  });

  it('F17: believes no refusal before it has looked', async () => {
    const importer = await openImporter();
    await importer.fault({ path: '*/bulk' }, { statusAfter: 400 }, 2);
    const file = newcomers(150);
    await importer.upload(file);
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { created: 150 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
  });

  it('waits as long as Webex asks for, and then sends what it had to put off', async () => {
    const importer = await openImporter();
    const file = newcomers(120);
    await importer.upload(file);
    await importer.fault({ path: '*/bulk' }, { status: 429, retryAfter: 40 }, 2);
    const before = importer.kept.now();
    expect(await importer.run()).toMatchObject({ state: 'done', counts: { created: 120 } });
    expect(importer.kept.now() - before).toBeGreaterThanOrEqual(80_000);
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
    expect(await importer.bulks()).toBe(4);
  });

  it('sends a batch that was refused as a whole in smaller ones', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(100));
    await importer.fault({ path: '*/bulk' }, { status: 400 }, 1);
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { created: 100 } });
    expect(await importer.bulks()).toBe(5);
    expect(await importer.contacts()).toHaveLength(100);
  });

  it('says what Webex refuses, in its own words', async () => {
    const importer = await openImporter();
    await importer.upload([newcomer(1), newcomer(2)]);
    await importer.fault({ path: '*/contacts/bulk' }, { status: 400 });
    await importer.fault({ path: '*/contacts', method: 'POST' }, { status: 400 });
    const done = await importer.run();
    expect(done).toMatchObject({ state: 'done', counts: { failed: 2 } });
    const failed = await importer.rows('failed');
    expect(failed[0]).toMatchObject({ code: 'refused', reason: 'The sandbox was told to answer 400.' });
  });

  it('sends lines with groups one by one, as the bulk operation knows none', async () => {
    const importer = await openImporter();
    await importer.upload([newcomer(1), { ...newcomer(2), groups }]);
    await importer.run();
    const [, grouped] = await importer.contacts();
    expect(grouped).toMatchObject({ displayName: 'Import Person 2', groupIds: [groups] });
  });

  it.each([
    ['does not allow', 403, 'forbidden'],
    ['holds locked for ever', 423, 'locked'],
  ])('leaves out one contact that Webex %s, and makes the others', async (_, status, code) => {
    const importer = await openImporter();
    await importer.upload([{ ...newcomer(1), groups }, newcomer(2), newcomer(3)]);
    await importer.fault({ path: '*/contacts', method: 'POST' }, { status });
    expect(await importer.run()).toMatchObject({ state: 'done', counts: { created: 2, failed: 1 } });
    expect(await importer.rows('failed')).toMatchObject([{ line: 2, code }]);
  });

  it.each([
    ['allows it no more', 403, 'forbidden'],
    ['takes the token no more', 401, 'not_connected'],
  ])('pauses when Webex %s, and does nothing there', async (_, status, code) => {
    const importer = await openImporter();
    await importer.upload(newcomers(5));
    await importer.fault({ path: '*/bulk' }, { status });
    const paused = await importer.run();
    expect(paused).toMatchObject({ state: 'paused', counts: { waiting: 5 }, hold: { code } });
    expect(await importer.contacts()).toEqual([]);
  });

  it('goes on when Webex takes the token again', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(5));
    await importer.fault({ path: '*/bulk' }, { status: 401 }, 1);
    expect(await importer.run()).toMatchObject({ state: 'done', counts: { created: 5 } });
    expect(await importer.contacts()).toHaveLength(5);
  });

  it('lets people be found while it still runs', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(200));
    const found: number[] = [];
    await importer.startElsewhere(async ({ url }, process) => {
      if (!url.endsWith('/bulk')) return undefined;
      const headers = { authorization: `Bearer ${importer.handle()}` };
      const answer = await process.request('/api/search?q=Import%20Person&limit=20&wide=1', { headers });
      found.push(JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? '').entries.length);
      return undefined;
    });
    expect(found).toEqual([0, 20]);
  });
});
