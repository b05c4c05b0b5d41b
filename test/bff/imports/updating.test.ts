import { describe, expect, it } from 'vitest';
import { newcomer, newcomers, openImporter } from './desk';

const groups = '6f5b1f2a-0000-4000-8000-000000000001';

/** Somebody imports a file, and then another one of the same people. */
async function importTwice(
  lines: Parameters<Awaited<ReturnType<typeof openImporter>>['upload']>[0],
  fault?: object,
) {
  const first = await openImporter();
  await first.upload(newcomers(lines.length));
  await first.run();
  if (fault) await first.fault({ path: '*/bulk' }, fault, 1);
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
      const { second, done } = await importTwice(promoted(20), fault);
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
});
