import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toContact } from '../../../../src/bff/webex/contacts/translate';
import { wireContact } from '../../../../src/bff/webex/contacts/wire';
import { createPictures } from '../../../../src/bff/webex/pictures';
import { Contact } from '../../../../src/contract/contacts';
import { publishedContact } from '../../support/published';

const contactId = '441d0fa5-7fa0-491e-b27a-f017896c0bab';

const pictures = createPictures(['https://*.webexcontent.com']);

/** A contact as Webex sends it, in our words and held to the contract. */
const read = (sent: Record<string, unknown>) =>
  v.parse(Contact, toContact(v.parse(wireContact, { contactId, ...sent }), pictures));

describe('a contact of Webex', () => {
  it('comes over whole from Webex’s own example', () => {
    expect(read(publishedContact)).toEqual({
      id: publishedContact.contactId,
      name: 'Logan',
      displayName: 'Logan',
      firstName: 'Simic',
      lastName: 'Zhang',
      company: 'Cisco Systems',
      title: 'Product Manager',
      address: {
        street: '1099 Bird Ave.',
        city: 'Milpitas',
        region: undefined,
        postalCode: '99212',
        country: 'US',
      },
      emails: [{ type: 'work', value: 'simizhan@example.com', isPrimary: false }],
      phones: [{ type: 'work', value: '20134319', isPrimary: false }],
      sipAddresses: [{ type: 'other', value: 'mysip1231233', isPrimary: false }],
      ims: [{ type: 'other', value: '87003922', isPrimary: false }],
      preferredMethod: 'EMAIL',
      source: 'CH',
      groupIds: publishedContact.groupIds,
      avatarUrl: publishedContact.avatarURL,
      created: publishedContact.meta.created,
      lastModified: publishedContact.meta.lastModified,
    });
  });

  it('needs nothing but an id', () => {
    expect(read({})).toMatchObject({ name: '', emails: [], phones: [], source: 'other' });
    const nothing = Object.fromEntries(Object.keys(publishedContact).map((field) => [field, null]));
    expect(read({ ...nothing, contactId })).toMatchObject({ id: contactId, name: '', ims: [] });
    expect(v.is(wireContact, { ...publishedContact, contactId: undefined })).toBe(false);
    expect(v.is(wireContact, { ...publishedContact, contactId: '../x' })).toBe(false);
  });

  it.each([
    [{ displayName: 'Logan', firstName: 'Simic' }, 'Logan'],
    [{ displayName: ' ', firstName: 'Simic', lastName: 'Zhang' }, 'Simic Zhang'],
    [{ lastName: 'Zhang', companyName: 'Fjord AS' }, 'Zhang'],
    [{ companyName: 'Fjord AS', emails: [{ value: 'post@example.com' }] }, 'Fjord AS'],
    [{ emails: [{ value: 'post@example.com' }], phoneNumbers: [{ value: '112' }] }, 'post@example.com'],
    [{ phoneNumbers: [{ value: '112' }], sipAddresses: [{ value: 'sip:a@example.com' }] }, '112'],
    [{ sipAddresses: [{ value: 'sip:door@example.com' }] }, 'door@example.com'],
  ])('has the best name there is: %j', (sent, name) => {
    expect(read(sent).name).toBe(name);
  });

  it('has words in any case, and unknown ones as `other` or not at all', () => {
    expect(read({ source: 'ch', primaryContactMethod: 'phone' })).toMatchObject({
      source: 'CH',
      preferredMethod: 'PHONE',
    });
    const unknown = read({
      source: 'LDAP',
      primaryContactMethod: 'PIGEON',
      emails: [{ type: 'MAIN', value: 'a@b.no' }],
    });
    expect(unknown).toMatchObject({ source: 'other', emails: [{ type: 'other' }] });
    expect(unknown.preferredMethod).toBeUndefined();
  });

  it('keeps what fits of a list with gaps', () => {
    const { phones } = read({
      phoneNumbers: [null, { type: 'MOBILE', value: 123, primary: 'true' }, 'x', {}],
    });
    expect(phones).toEqual([{ type: 'mobile', value: '123', isPrimary: true }]);
  });

  it.each(['https://evil.example/beacon.png', 'javascript:alert(1)', 7, '', null])(
    'P04 T09: has no picture that pages may not load: %j',
    (avatarURL) => {
      expect(read({ ...publishedContact, avatarURL }).avatarUrl).toBeUndefined();
    },
  );

  it('has no SIP address that is only a scheme', () => {
    expect(
      read({ sipAddresses: [{ value: 'sip://' }, { value: 'sip:a@example.com' }] }).sipAddresses,
    ).toEqual([{ type: 'other', value: 'a@example.com', isPrimary: false }]);
  });
});

describe('the address of a contact', () => {
  const addressOf = (sent: Record<string, unknown>) => read(sent).address;
  const oslo = { city: 'Oslo', street: 'Kirkegata 1', zipCode: 153, state: 'Oslo', country: 'NO' };
  const inOurWords = {
    city: 'Oslo',
    street: 'Kirkegata 1',
    postalCode: '153',
    region: 'Oslo',
    country: 'NO',
  };

  it('is read from its parts, else from JSON in a text, else taken as a street', () => {
    expect(addressOf({ addressInfo: oslo, address: 'elsewhere' })).toEqual(inOurWords);
    expect(addressOf({ address: JSON.stringify(oslo) })).toEqual(inOurWords);
    expect(addressOf({ address: 'Kirkegata 1, Oslo' })).toEqual({ street: 'Kirkegata 1, Oslo' });
  });

  it('is read from the text when the parts are empty', () => {
    for (const addressInfo of [{}, { city: null, street: ' ' }, null, 'Oslo'])
      expect(addressOf({ addressInfo, address: JSON.stringify(oslo) })).toEqual(inOurWords);
  });

  it('does no harm when its JSON is broken', () => {
    expect(addressOf({ address: '{"city" : "Os' })).toEqual({ street: '{"city" : "Os' });
  });

  it('is absent when nothing is known', () => {
    for (const address of [undefined, null, '', '{}', '[]', '{"planet":"Earth"}'])
      expect(addressOf({ address })).toBeUndefined();
  });
});
