import { describe, expect, it } from 'vitest';
import { namesOf, newcomers, openImporter, plain } from './desk';

const twin = { displayName: 'Import Person Twin', workPhone: '+4722000009' };

describe('F17: looking for what a lost request has made', () => {
  it('takes nobody for a line who came meanwhile and lacks a channel of it', async () => {
    const importer = await openImporter();
    await importer.upload([{ ...twin, workEmail: 'twin.one@ipx.example.com' }]);
    const other = {
      displayName: twin.displayName,
      emails: [{ type: 'work', value: 'twin.two@ipx.example.com' }],
      phones: [{ type: 'work', value: twin.workPhone }],
    };
    let isLost = false;
    const done = await importer.startElsewhere(async ({ url }) => {
      if (!url.endsWith('/bulk') || isLost) return undefined;
      isLost = true;
      expect((await importer.send('POST', '/api/contacts', other)).status).toBe(201);
      return new Response(null, { status: 503 });
    });
    expect(isLost).toBe(true);
    expect(done).toMatchObject({ counts: { created: 1 } });
    expect(await importer.contacts()).toHaveLength(2);
  });

  it('takes nobody for a line who was there before it', async () => {
    const importer = await openImporter();
    await importer.upload([twin, twin]);
    await importer.run({ ...plain, onRepeat: 'create' });
    const again = importer.again();
    // One of the two is its match; the other is only somebody like it.
    await again.upload([twin]);
    await again.fault({ path: '*/bulk' }, { status: 503 }, 1);
    expect(await again.run({ ...plain, onMatch: 'create' })).toMatchObject({ counts: { created: 1 } });
    expect(await importer.contacts()).toHaveLength(3);
  });

  it('trusts no clock: this machine may be ahead of Webex', async () => {
    const importer = await openImporter();
    const file = newcomers(50);
    await importer.upload(file);
    await importer.fault({ path: '*/bulk' }, { lostAnswer: true }, 1);
    const done = await importer.startElsewhere(undefined, () => importer.kept.now() + 120_000);
    expect(done).toMatchObject({ counts: { created: 50 } });
    expect(importer.namesOf(await importer.contacts())).toEqual(namesOf(file));
  });

  it('makes nobody twice when somebody deletes while all contacts are read', async () => {
    const importer = await openImporter();
    const { orgId, accessToken } = importer.persona;
    const path = `/v1/contacts/organizations/${orgId}/contacts`;
    const headers = { authorization: `Bearer ${accessToken}` };
    const [first] = await importer.contacts('');
    await importer.upload(newcomers(460).map((line) => ({ ...line, displayName: 'Filler' })));
    await importer.run({ ...plain, onRepeat: 'create' });
    const again = importer.again();
    const file = newcomers(100).map((line) => ({
      ...line,
      workEmail: `new.${line.workEmail}`,
      workPhone: '',
    }));
    await again.upload(file);
    await again.fault({ path: '*/bulk' }, { lostAnswer: true }, 1);
    let isGone = false;
    const done = await again.startElsewhere(async ({ url }) => {
      const start = new URL(url).searchParams.get('start');
      if (!start || isGone || (await again.bulks()) < 6) return undefined;
      isGone = true;
      await importer.upstream(`${path}/${first?.contactId}`, { method: 'DELETE', headers });
      return undefined;
    });
    expect(isGone).toBe(true);
    expect(done).toMatchObject({ counts: { created: 100 } });
    expect(again.namesOf(await again.contacts())).toEqual(namesOf(file));
  });
});
