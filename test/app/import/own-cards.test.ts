import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Contact } from '../../../src/contract/contacts';
import { readRow, toValues } from '../../../src/contract/rows';
import { toVCard } from '../../../src/contract/vcards';
import { valuesIn } from './content';

describe('a card of our own', () => {
  const contact = v.parse(Contact, {
    id: '5b8ad1f0-6c6d-4e4d-8f7b-2d3c5b6a7e8f',
    name: 'Ada; King, \\ Lovelace',
    displayName: 'Ada; King, \\ Lovelace',
    firstName: 'Ada, Augusta',
    lastName: 'Love;lace',
    company: 'Engines\\n; Inc, Ltd',
    title: 'Head; of: Numbers',
    address: {
      street: 'Row 1\nFloor 2, left; door',
      city: 'London',
      region: 'LDN',
      postalCode: 'N1',
      country: 'UK',
    },
    emails: [
      { type: 'work', value: 'ada@example.com', isPrimary: true },
      { type: 'home', value: 'h@example.com', isPrimary: false },
      { type: 'room', value: 'r@example.com', isPrimary: false },
      { type: 'other', value: 'o@example.com', isPrimary: false },
    ],
    phones: [
      { type: 'work', value: '+44 20 1234567,,12#', isPrimary: false },
      { type: 'mobile', value: '+447700900123', isPrimary: true },
      { type: 'work_extension', value: '4711', isPrimary: false },
      { type: 'fax', value: '+44 20 2', isPrimary: false },
      { type: 'other', value: '(020) 3;4', isPrimary: false },
    ],
    sipAddresses: [
      { type: 'enterprise', value: 'ada@sip.example.com', isPrimary: true },
      { type: 'cloud-calling', value: 'sip:b@x.example.com', isPrimary: false },
      { type: 'personal-room', value: 'room@x.example.com', isPrimary: false },
    ],
    ims: [
      { type: 'skype', value: 'live:ada|1\\2', isPrimary: false },
      { type: 'cucm-jid', value: 'ada@jid.example.com', isPrimary: true },
      { type: 'microsoft-sip-uri', value: 'ada@ms.example.com', isPrimary: false },
      { type: 'yahoo', value: 'ada ü', isPrimary: false },
    ],
    preferredMethod: 'EMAIL',
    source: 'CH',
    groupIds: ['8d2ffb52-1bd0-4a3b-8a4e-3f8a3c1f4d3e', '9d2ffb52-1bd0-4a3b-8a4e-3f8a3c1f4d3e'],
    avatarUrl: 'https://pictures.example.com/a.png?b=1;c=2,3',
  });

  it('gives the same contact back that it was written of', async () => {
    const [values] = await valuesIn(toVCard(contact));
    expect(values).toEqual(toValues(contact));
    expect(readRow(values ?? {})).toEqual(readRow(toValues(contact)));
  });

  it('without a name gives none', async () => {
    const { displayName: _, firstName: __, lastName: ___, ...nameless } = contact;
    expect(await valuesIn(toVCard(nameless))).toEqual([toValues(nameless)]);
  });
});
