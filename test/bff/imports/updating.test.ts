import { describe, expect, it } from 'vitest';
import { groups, newcomer, newcomers, openImporter } from './desk';

/** Somebody imports a file, and then another one of the same people. */
async function importTwice(
  lines: Parameters<Awaited<ReturnType<typeof openImporter>>['upload']>[0],
  match: object = {},
  fault?: object,
  times = 1,
) {
  const first = await openImporter();
  await first.upload(newcomers(lines.length));
  await first.run();
  if (fault) await first.fault(match, fault, times);
  const second = first.again();
  const ready = await second.upload(lines);
  expect(ready.matched).toBe(lines.length);
  return { second, done: await second.run() };
}

const promoted = (count: number) => newcomers(count).map((line) => ({ ...line, title: 'Director' }));

describe('an import of people who are there already', () => {
  it('changes what the file says, and makes nobody anew', async () => {
    const { second, done } = await importTwice(promoted(120));
    expect(done.counts).toMatchObject({ updated: 120, created: 0 });
    const contacts = await second.contacts();
    expect(contacts).toHaveLength(120);
    expect(contacts.every(({ title }) => title === 'Director')).toBe(true);
  });

  it.each([{ lostAnswer: true }, { status: 503 }, { statusAfter: 500 }, { partialFailure: 3 }])(
    'F17: looks what became of them after %j, and repeats what was not done',
    async (fault) => {
      const { second, done } = await importTwice(promoted(20), { path: '*/bulk' }, fault);
      expect(done.counts).toMatchObject({ updated: 20, failed: 0 });
      const contacts = await second.contacts();
      expect(contacts.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, () => 'Director'));
    },
  );

  it('takes a number away that the file no longer has, and sets groups, one contact at a time', async () => {
    const line = { ...newcomer(0), workPhone: '+47220000001', groups };
    const { second, done } = await importTwice([line]);
    expect(done.counts).toMatchObject({ updated: 1 });
    expect(await second.contacts()).toMatchObject([
      { phoneNumbers: [{ value: '+47220000001' }], groupIds: [groups] },
    ]);
  });

  it('leaves them alone, or makes them again, when that was chosen', async () => {
    const first = await openImporter();
    await first.upload(newcomers(3));
    await first.run();
    const second = first.again();
    await second.upload(newcomers(3));
    const choices = [{ line: 3, action: 'create' as const }];
    const done = await second.run({ onMatch: 'skip', onRepeat: 'skip', choices });
    expect(done.counts).toMatchObject({ skipped: 2, created: 1 });
    expect(await second.contacts()).toHaveLength(4);
  });

  it('finds them one by one where Webex does not let on what follows', async () => {
    const first = await openImporter();
    await first.upload(newcomers(3));
    await first.run();
    // A list that is said to go on for ever, with nobody new in it.
    await first.fault({ path: '*/contacts/search' }, { drift: 'wrong-total' }, 8);
    const second = first.again();
    expect(await second.upload(newcomers(3))).toMatchObject({ matched: 3 });
  });

  it('sends again what Webex has taken over in part only, until all of it is there', async () => {
    const line = { ...newcomer(0), title: 'Director', company: 'New Ltd', lastName: 'King', groups };
    const { second, done } = await importTwice(
      [line],
      { path: '*/contacts/*', method: 'PATCH' },
      { halfApplied: 400 },
    );
    expect(done.counts).toMatchObject({ updated: 1 });
    expect(await second.contacts()).toMatchObject([
      { title: 'Director', companyName: 'New Ltd', lastName: 'King', groupIds: [groups] },
    ]);
  });

  it('is not done when a part never gets there, whatever Webex answers', async () => {
    const first = await openImporter();
    await first.upload([newcomer(0)]);
    await first.run();
    const second = first.again();
    await second.upload([{ ...newcomer(0), title: 'Director', groups }]);
    const done = await second.startElsewhere(async (call) => {
      if (call.method !== 'PATCH') return undefined;
      const { title: _, ...body } = await call.clone().json();
      const { method, headers } = call;
      return second.upstream(new URL(call.url).pathname, { method, headers, body: JSON.stringify(body) });
    });
    expect(done.counts).toMatchObject({ updated: 0, failed: 1 });
    expect(await second.rows('failed')).toMatchObject([{ code: 'refused' }]);
  });

  it('changes nobody whom somebody else has changed since they were matched', async () => {
    const first = await openImporter();
    await first.upload([newcomer(0)]);
    await first.run();
    const [there] = await first.contacts();
    const path = `/api/contacts/${there?.contactId}`;
    const { lastModified: basedOn } = (await first.send('GET', path)).body;
    const second = first.again();
    await second.upload([{ ...newcomer(0), title: 'From the file', groups }]);
    let isChanged = false;
    const done = await second.startElsewhere(async ({ url }) => {
      if (isChanged || !url.endsWith(`/${there?.contactId}`)) return undefined;
      isChanged = true;
      first.wait(1000);
      const change = { title: 'By somebody' };
      expect((await first.send('PATCH', path, { change, basedOn })).status).toBe(200);
      return undefined;
    });
    expect(done.counts).toMatchObject({ updated: 0, failed: 1 });
    expect(await second.rows('failed')).toMatchObject([{ code: 'conflict' }]);
    expect(await second.contacts()).toMatchObject([{ title: 'By somebody' }]);
  });

  it('takes a turn for each call, so that searching is never put off', async () => {
    const before = await openImporter();
    await before.upload(newcomers(20));
    await before.run();
    const second = before.again();
    await second.upload(newcomers(20).map((line) => ({ ...line, title: 'Director', groups })));
    const since = second.kept.now();
    const known = (await second.journal()).length;
    await second.run();
    const calls = (await second.journal()).slice(known).filter(({ path }) => path.includes('/contacts/'));
    const minutes = (second.kept.now() - since) / 60_000;
    expect(calls.length).toBeGreaterThanOrEqual(60);
    // What is allowed is 300, for the import and its owner together.
    expect(calls.length / minutes).toBeLessThan(120);
  });
});
