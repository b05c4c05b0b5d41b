import { describe, expect, it } from 'vitest';
import { newcomer, newcomers, openImporter, plain } from './desk';

type Importer = Awaited<ReturnType<typeof openImporter>>;

/** Audit lines of imports, as the log has them. */
const audits = ({ logged }: Importer) =>
  logged.flatMap((fields) => (Object(fields).action === 'import' ? [Object(fields)] : []));

const idsOf = async (importer: Importer) =>
  (await importer.contacts()).map(({ contactId }) => contactId).sort();

/** An import whose only batch is on its way, and takes its time. */
async function openUnderWay() {
  const importer = await openImporter();
  await importer.upload(newcomers(100));
  await importer.fault({ path: '*/bulk' }, { delayMs: 150 }, 1);
  await importer.step('start', plain);
  await expect.poll(() => importer.bulks()).toBe(1);
  return importer;
}

describe('the audit of an import', () => {
  it('names the contacts that were made, and those that were changed', async () => {
    const first = await openImporter();
    await first.upload([newcomer(0)]);
    await first.run();
    const [known] = await idsOf(first);
    expect(audits(first)).toMatchObject([{ created: [known], updated: [], outcome: 'done' }]);
    const second = first.again();
    await second.upload([{ ...newcomer(0), title: 'Buyer' }, newcomer(1)]);
    await second.run();
    const made = (await idsOf(first)).filter((id) => id !== known);
    const told = audits(first).slice(1);
    expect(told.flatMap(({ created }) => created)).toEqual(made);
    expect(told.flatMap(({ updated }) => updated)).toEqual([known]);
    expect(JSON.stringify(told)).not.toMatch(/Import Person|example\.com|Buyer/);
  });

  it('names a contact that was not to be changed', async () => {
    const first = await openImporter();
    await first.upload([newcomer(0)]);
    await first.run();
    const ids = await idsOf(first);
    const second = first.again();
    const groups = '6f5b1f2a-0000-4000-8000-000000000001';
    await second.upload([{ ...newcomer(0), groups }]);
    await first.fault({ path: '*/contacts/*', method: 'PATCH' }, { status: 400 });
    await second.run();
    expect(audits(first).slice(1)).toContainEqual(
      expect.objectContaining({ ids, created: [], updated: [], outcome: 'refused' }),
    );
  });

  it('names contacts whose answer was lost and that were found', async () => {
    const importer = await openImporter();
    await importer.upload(newcomers(10));
    await importer.fault({ path: '*/bulk' }, { lostAnswer: true }, 1);
    await importer.run();
    const [lost, found] = audits(importer);
    expect(lost).toMatchObject({ ids: [], outcome: 'upstream_unavailable' });
    expect(found.created.sort()).toEqual(await idsOf(importer));
  });

  it('names contacts that were made while their user signed out', async () => {
    const importer = await openUnderWay();
    await importer.send('DELETE', '/api/session');
    await expect.poll(() => audits(importer).length).toBe(1);
    expect(audits(importer)[0].created.sort()).toEqual(await idsOf(importer));
    expect(await importer.contacts()).toHaveLength(100);
  });
});

describe('an import that is worked on', () => {
  it('cannot be removed while a batch of it is on its way', async () => {
    const importer = await openUnderWay();
    expect((await importer.step('pause')).body.state).toBe('paused');
    expect((await importer.send('DELETE', importer.path)).status).toBe(409);
    await expect.poll(async () => (await importer.report()).counts.created).toBe(100);
    await expect.poll(async () => (await importer.send('DELETE', importer.path)).status).toBe(204);
    expect(audits(importer)[0].created).toHaveLength(100);
  });
});
