import { describe, expect, it, vi } from 'vitest';
import { read } from '../../../../../src/app/import/read';
import { createImporting } from '../../../../../src/app/store/managing/importing';
import type { ImportReport } from '../../../../../src/contract/imports';
import { createChain } from '../../../../support/chain';

/** An administrator's import over the real API, BFF and sandbox; only the worker is left out. */
async function open() {
  const chain = await createChain({ persona: 'admin', skipsSleep: true });
  await chain.enter();
  const managing = await chain.store.managing();
  const importing = createImporting(managing, read);
  importing.open();

  /** Lets the page look again until the import is in a state. */
  const until = (state: ImportReport['state']) =>
    vi.waitFor(
      () => {
        chain.clock.pass(2000);
        const { now } = importing.getState();
        if (now.step !== 'watching' || now.report.state !== state) throw new Error(JSON.stringify(now));
        return now;
      },
      { timeout: 10_000 },
    );
  const choose = async (content: string) => {
    importing.choose(new File([content], 'people.csv'));
    await vi.waitFor(() => expect(importing.getState().now.step).toBe('reviewing'));
  };
  const found = async (keyword: string): Promise<{ displayName: string; title?: string }[]> => {
    const { orgId, accessToken } = chain.persona;
    const answer = await chain.upstream(
      `/v1/contacts/organizations/${orgId}/contacts/search?keyword=${encodeURIComponent(keyword)}`,
      { headers: { authorization: `Bearer ${accessToken}` } },
    );
    return (await answer.json()).result;
  };
  return { ...chain, importing, until, choose, found };
}

const people = (lines: number) =>
  Array.from(
    { length: lines },
    (_, at) => `Import Person ${at};import.person.${at}@example.com;+47555${10_000 + at}`,
  );

describe('a file of an administrator', () => {
  it('goes from the page into the directory, every line accounted for', async () => {
    const { importing, choose, until, found } = await open();
    await choose(
      ['Name;E-Mail;Telefon', ...people(130), 'Nobody;not an address;', people(1)[0]].join('\r\n'),
    );
    importing.send();
    const ready = await until('ready');
    expect(ready.report).toMatchObject({ rows: 132, repeated: 1, counts: { refused: 1, waiting: 131 } });
    importing.start();
    const { report } = await until('done');
    expect(report.counts).toMatchObject({ created: 130, skipped: 1, refused: 1, failed: 0, waiting: 0 });
    expect(await found('import.person.77@example.com')).toHaveLength(1);
    await vi.waitFor(() =>
      expect(importing.getState().now).toMatchObject({ looked: { show: 'failed', rows: [{ line: 132 }] } }),
    );
    const file = await importing.failures();
    expect(file).toContain('"Nobody"');
    // Mended, it goes in.
    await choose((file ?? '').replace('not an address', 'nobody@example.com'));
    importing.send();
    await until('ready');
    importing.start();
    expect((await until('done')).report.counts).toMatchObject({ created: 1 });
  });

  it('that comes a second time matches what is there, and updates it where that is wished', async () => {
    const { importing, choose, until, found } = await open();
    const header = 'Name;E-Mail;Telefon';
    await choose([header, ...people(3)].join('\n'));
    importing.send();
    await until('ready');
    importing.start();
    await until('done');
    await choose([`${header};Job title`, ...people(3).map((line) => `${line};Keeper`)].join('\n'));
    importing.send();
    const { report } = await until('ready');
    expect(report.matched).toBe(3);
    importing.decide({ onMatch: 'update' });
    importing.decideFor(2, 'skip');
    importing.start();
    expect((await until('done')).report.counts).toMatchObject({ updated: 2, skipped: 1, created: 0 });
    expect((await found('import.person.')).map(({ title }) => title).sort()).toEqual([
      'Keeper',
      'Keeper',
      undefined,
    ]);
  });
});
