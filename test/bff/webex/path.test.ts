import { describe, expect, it } from 'vitest';
import { urlOf } from '../../../src/bff/webex/call';

const api = 'https://api.example/v1';
const grant = { accessToken: 'unused' };

describe('the address of a call', () => {
  it('has each id in its place and every parameter escaped', () => {
    const url = urlOf(api, {
      template: '/contacts/organizations/{orgId}/contacts/{contactId}',
      ids: { orgId: 'd23736ac-8055', contactId: 'Y2lz_-9' },
      query: { keyword: 'a&limit=9#?/../\r\n', limit: 25, source: undefined },
      grant,
    });
    expect(url.pathname).toBe('/v1/contacts/organizations/d23736ac-8055/contacts/Y2lz_-9');
    expect([...url.searchParams]).toEqual([
      ['keyword', 'a&limit=9#?/../\r\n'],
      ['limit', '25'],
    ]);
    expect(url.hash).toBe('');
  });

  it.each([
    '',
    '.',
    '..',
    '../me',
    '..%2fme',
    '%2e%2e',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'a%00b',
    'a\0b',
    'a\r\nb',
    'a\n',
    ' a',
    'é',
    '{orgId}',
    'me',
    'Me',
    'search',
    'bulk',
    'a'.repeat(201),
    'a'.repeat(10_000),
  ])('refuses an id that could change the operation: %j', (personId) => {
    expect(() => urlOf(api, { template: '/people/{personId}', ids: { personId }, grant })).toThrow(
      RangeError,
    );
  });

  it('refuses a template whose id is not given', () => {
    expect(() => urlOf(api, { template: '/people/{personId}', grant })).toThrow(RangeError);
  });

  it('puts ids with the letters of its own templates in as they are', () => {
    const url = urlOf(api, { template: '/people/{personId}', ids: { personId: 'message-searcher' }, grant });
    expect(url.pathname).toBe('/v1/people/message-searcher');
  });
});
