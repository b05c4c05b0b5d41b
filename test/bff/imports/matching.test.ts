import { describe, expect, it } from 'vitest';
import { openImporter, plain } from './desk';

describe('the lines of an import', () => {
  it('find who can be reached by SIP only, in the file and at Webex', async () => {
    const importer = await openImporter();
    const line = { displayName: 'Import Person Sip', enterpriseSip: 'sip.person@sip.example.com' };
    expect(await importer.upload([line, line])).toMatchObject({ matched: 0, repeated: 1 });
    await importer.run();
    const again = importer.again();
    expect(await again.upload([line])).toMatchObject({ matched: 1 });
    await again.run();
    expect(await importer.contacts()).toHaveLength(1);
  });

  it.each([
    ['the reception of their office', { workPhone: '+49301234000' }, { workEmail: 'one@ipx.example.com' }],
    ['somebody with the same extension elsewhere', { extension: '101' }, {}],
  ])('are not taken for %s', async (_, reach, more) => {
    const importer = await openImporter();
    await importer.upload([{ displayName: 'Import Person There', ...reach }]);
    await importer.run();
    const again = importer.again();
    const line = { displayName: 'Import Person New', ...reach, ...more };
    expect(await again.upload([line])).toMatchObject({ matched: 0, repeated: 0 });
    await again.run();
    expect(await importer.contacts()).toHaveLength(2);
  });

  it('match whoever has the number that is all they have, whatever the names', async () => {
    const importer = await openImporter();
    const there = { workPhone: '+49 30 1234000', workEmail: 'one@ipx.example.com' };
    await importer.upload([{ displayName: 'Import Person There', ...there }]);
    await importer.run();
    const again = importer.again();
    const line = { displayName: 'Import P. There', mobilePhone: '0049 30 1234-000' };
    expect(await again.upload([line])).toMatchObject({ matched: 1 });
  });

  it('repeat nobody but their own contact when they name it by its id', async () => {
    const importer = await openImporter();
    const shared = { workEmail: 'info@ipx.example.com' };
    await importer.upload([0, 1].map((at) => ({ displayName: `Import Person ${at}`, ...shared })));
    await importer.run({ ...plain, onRepeat: 'create' });
    const lines = (await importer.contacts()).map(({ contactId, displayName = '' }) => ({
      ...{ contactId, displayName, ...shared },
      title: 'Edited',
    }));
    const again = importer.again();
    expect(await again.upload([...lines, ...lines.slice(1)])).toMatchObject({ matched: 2, repeated: 1 });
    await again.run();
    expect((await importer.contacts()).map(({ title }) => title)).toEqual(['Edited', 'Edited']);
  });
});
