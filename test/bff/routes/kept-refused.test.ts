import { describe, expect, it } from 'vitest';
import { openDesk } from '../../support/desk';
import { entry } from '../support/kept';

describe('a change of what is kept that is not understood', () => {
  const jo = entry('Jo');
  const wrong: [what: string, one: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', [jo]],
    ['a text', 'Jo'],
    ['no name', { ...jo, name: undefined }],
    ['no record of anybody', { ...jo, contactIds: [] }],
    ['a record that leaves its path', { ...jo, contactIds: ['../me'] }],
    ['a person of Webex’s own words', { ...jo, personId: 'me' }],
    ['a person with a space', { ...jo, personId: 'a b' }],
    ['an id that is a number', { ...jo, contactIds: [7] }],
    ['51 records', { ...jo, contactIds: Array(51).fill('a') }],
    ['51 e-mails', { ...jo, emails: Array(51).fill('a@b.no') }],
    ['51 numbers', { ...jo, phones: Array(51).fill('112') }],
    ['51 names', { ...jo, aliases: Array(51).fill('Jo') }],
    ['a name of 1025 letters', { ...jo, name: 'x'.repeat(1025) }],
    ['a number that is an object', { ...jo, phones: [{ value: '112' }] }],
    ['an unknown field', { ...jo, note: 'x' }],
    ['an organisation', { ...jo, orgId: 'd23736ac-8055-433e-b85a-0fc55c96ead9' }],
  ];

  it.each(wrong)('is refused and changes nothing: %s', async (_what, one) => {
    const desk = await openDesk();
    for (const [method, path, body] of [
      ['PUT', '/api/favourites', { entry: one, isFavourite: true }],
      ['PUT', '/api/favourites', { entry: one, isFavourite: false }],
      ['POST', '/api/recents', { entry: one }],
    ] as const) {
      expect(await desk.send(method, path, body)).toMatchObject({
        status: 400,
        body: { code: 'invalid_request' },
      });
    }
    const { body } = await desk.send('DELETE', '/api/recents');
    expect(body).toMatchObject({ favourites: [], recents: [] });
  });

  it.each([
    ['PUT', '/api/favourites', []],
    ['PUT', '/api/favourites', [{ entry: jo, isFavourite: true }]],
    ['PUT', '/api/favourites', { entry: jo }],
    ['PUT', '/api/favourites', { entry: jo, isFavourite: 'true' }],
    ['PUT', '/api/favourites', { entry: jo, isFavourite: true, user: 'x' }],
    ['POST', '/api/recents', []],
    ['POST', '/api/recents', { entry: jo, isFavourite: true }],
    ['POST', '/api/recents?user=x', { entry: jo }],
    ['DELETE', '/api/recents?user=x', undefined],
    ['PUT', '/api/preferences', []],
    ['PUT', '/api/preferences', {}],
    ['PUT', '/api/preferences', { hasLetterKeys: 1 }],
    ['PUT', '/api/preferences', { hasLetterKeys: true, favourites: [] }],
  ])('is refused as a whole: %s %s %j', async (method, path, body) => {
    const desk = await openDesk();
    expect(await desk.send(method, path, body)).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    });
  });
});
