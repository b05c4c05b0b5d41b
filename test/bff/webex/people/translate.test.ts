import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toPerson } from '../../../../src/bff/webex/people/translate';
import { wirePerson } from '../../../../src/bff/webex/people/wire';
import { createPictures } from '../../../../src/bff/webex/pictures';
import { Person } from '../../../../src/contract/people';
import { publishedPerson } from '../../support/published';

const { id } = publishedPerson;
const now = 1_772_442_000_000;

const pictures = createPictures(['https://*.webexcontent.com']);

/** A person as Webex sends them, in our words and held to the contract. */
const read = (sent: Record<string, unknown>) =>
  v.parse(Person, toPerson(v.parse(wirePerson, { id, ...sent }), now, pictures));

describe('a person of Webex', () => {
  it('comes over whole from Webex’s own example', () => {
    expect(read(publishedPerson)).toEqual({
      id,
      name: 'John Andersen',
      displayName: 'John Andersen',
      firstName: 'John',
      lastName: 'Andersen',
      nickName: 'John',
      title: 'GM',
      department: 'Sales',
      manager: { name: 'John Duarte', id: publishedPerson.managerId },
      emails: ['john.andersen@example.com'],
      phones: [
        { type: 'work', value: '+1 408 526 7209', isPrimary: true },
        { type: 'work_extension', value: '133', isPrimary: false },
      ],
      sipAddresses: [{ type: 'personal-room', value: 'testuser5@mycompany.webex.com', isPrimary: false }],
      addresses: [
        {
          street: '1099 Bird Ave.',
          city: 'Milpitas',
          region: 'California',
          postalCode: '99212',
          country: 'US',
        },
      ],
      timeZone: 'America/Denver',
      presence: { status: 'active', lastActivity: '2015-10-18T14:26:16.028Z', asOf: now },
      type: 'person',
      lastModified: publishedPerson.lastModified,
    });
  });

  it('needs nothing but an id', () => {
    expect(read({})).toMatchObject({ name: '', emails: [], phones: [], addresses: [], type: 'other' });
    const nothing = Object.fromEntries(Object.keys(publishedPerson).map((field) => [field, null]));
    expect(read({ ...nothing, id })).toMatchObject({ id, name: '', phones: [], sipAddresses: [] });
    expect(v.is(wirePerson, { ...publishedPerson, id: null })).toBe(false);
  });

  it.each([
    [{ displayName: 'Jo', firstName: 'John' }, 'Jo'],
    [{ displayName: '', firstName: 'John', lastName: 'Andersen' }, 'John Andersen'],
    [{ lastName: 'Andersen', emails: ['j@example.com'] }, 'Andersen'],
    [{ emails: [null, ' ', 'j@example.com'] }, 'j@example.com'],
  ])('has the best name there is: %j', (sent, name) => {
    expect(read(sent).name).toBe(name);
  });

  it.each([
    'https://1efa7a94ed21783e352-c62266528714497a17239ececf39e9e2.ssl.cf1.rackcdn.com/V1~54c844c89e678e5a7b16a306bc2897b9~wx29yGtlTpilEFlYzqPKag==~1600',
    'file:///etc/passwd',
    7,
    '',
    null,
  ])('P04 T09: has a picture only where pages may load it from: not %j', (avatar) => {
    const own = 'https://avatar-prod-us-east-2.webexcontent.com/Avtr~V1~1/V1~x~1600';
    expect([read({ avatar: own }).avatarUrl, read({ avatar }).avatarUrl]).toEqual([own, undefined]);
  });

  it('has no letters that are half of one, in mails neither', () => {
    expect(read({ displayName: 'Jo\ud83d', emails: ['jo\udc00@example.com'] })).toMatchObject({
      name: 'Jo\ufffd',
      emails: ['jo\ufffd@example.com'],
    });
  });

  it('has an extension once, whether Webex lists it among the numbers or beside them', () => {
    const listed = read({ extension: 133, phoneNumbers: [{ type: 'work_extension', value: '133' }] });
    expect(listed.phones).toEqual([{ type: 'work_extension', value: '133', isPrimary: false }]);
    expect(read({ extension: 133 }).phones).toEqual(listed.phones);
  });

  it.each([
    ['DONOTDISTURB', 'DoNotDisturb'],
    ['OutOfOffice', 'OutOfOffice'],
  ])('is present as %s', (status, known) => {
    expect(read({ status }).presence).toEqual({ status: known, lastActivity: undefined, asOf: now });
  });

  it.each(['unknown', 'busy', '', null, undefined])('has no presence when its status is %j', (status) => {
    expect(read({ status, lastActivity: '2015-10-18T14:26:16.028Z' }).presence).toBeUndefined();
  });

  it('has a manager by name, by id or by both, but never by an id that is none', () => {
    expect(read({ manager: 'Ann' }).manager).toEqual({ name: 'Ann' });
    expect(read({ managerId: id }).manager).toEqual({ id });
    expect(read({ managerId: '../me' }).manager).toBeUndefined();
  });

  it('has SIP addresses without their scheme, and only addresses that say something', () => {
    const { sipAddresses, addresses } = read({
      sipAddresses: [
        { type: 'CLOUD-CALLING', value: 'sip:jo@example.com', primary: 'true' },
        { value: 'sip:' },
      ],
      addresses: [{ type: 'work' }, null, { locality: 'Oslo', postalCode: 153 }],
    });
    expect(sipAddresses).toEqual([{ type: 'cloud-calling', value: 'jo@example.com', isPrimary: true }]);
    expect(addresses).toEqual([{ city: 'Oslo', postalCode: '153' }]);
  });

  it.each([
    ['PERSON', 'person'],
    ['bot', 'bot'],
    ['hologram', 'other'],
  ])('is of type %s', (type, known) => {
    expect(read({ type }).type).toBe(known);
  });
});
