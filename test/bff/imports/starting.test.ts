import { describe, expect, it } from 'vitest';
import { namesOf, newcomer, newcomers, openImporter, plain } from './desk';

describe('setting an import going', () => {
  it('makes nobody twice when two files of the same people were matched before either ran', async () => {
    const first = await openImporter();
    const file = newcomers(5);
    await first.upload(file);
    const second = first.again();
    expect(await second.upload(file)).toMatchObject({ matched: 0 });
    await first.run();
    const done = await second.run({ ...plain, onMatch: 'skip' });
    expect(done.counts).toMatchObject({ created: 0, skipped: 5 });
    expect(first.namesOf(await first.contacts())).toEqual(namesOf(file));
  });

  it('has to wait for another import of the same user', async () => {
    const first = await openImporter();
    await first.upload(newcomers(300));
    await first.fault({ path: '*/bulk' }, { delayMs: 150 }, 1);
    const second = first.again();
    await second.upload(newcomers(300));
    await first.step('start', plain);
    const refused = await second.step('start', plain);
    expect(refused).toMatchObject({ status: 423, body: { code: 'locked' } });
    expect(await second.report()).toMatchObject({ state: 'ready' });
    // The same step of the one that goes is no second import.
    expect((await first.step('start', plain)).status).toBe(200);
    await first.until('done');
    await second.run({ ...plain, onMatch: 'skip' });
    expect(await first.contacts()).toHaveLength(300);
  });

  it('lets at most one of two go that are started at the same time', async () => {
    const first = await openImporter();
    await first.upload(newcomers(5));
    const second = first.again();
    await second.upload(newcomers(5));
    const given = await Promise.all([first.step('start', plain), second.step('start', plain)]);
    expect(given.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    await expect.poll(async () => (await first.report()).state).toMatch(/ready|done/);
    await expect.poll(async () => (await second.report()).state).toMatch(/ready|done/);
    for (const one of [first, second]) if ((await one.report()).state === 'ready') await one.run();
    expect(await first.contacts()).toHaveLength(5);
  });

  it('matches what is left of it anew when it is resumed', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(300));
    await importer.fault({ path: '*/bulk' }, { delayMs: 150 }, 1);
    await importer.step('start', { ...plain, onMatch: 'skip' });
    await expect.poll(() => importer.bulks()).toBe(1);
    await importer.step('pause');
    await expect.poll(async () => (await importer.report()).counts.created).toBe(100);
    const { displayName, workEmail = '' } = newcomer(250);
    const emails = [{ type: 'work', value: workEmail }];
    expect((await importer.send('POST', '/api/contacts', { displayName, emails })).status).toBe(201);
    await expect.poll(async () => (await importer.step('resume')).status).toBe(200);
    expect(await importer.until('done')).toMatchObject({ counts: { created: 299, skipped: 1 } });
    expect(await importer.contacts()).toHaveLength(300);
  });
});
