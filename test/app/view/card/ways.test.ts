import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../src/app/view/card/facts';
import { callLink, chatLink, mailLink, sipLink } from '../../../../src/app/view/card/links';
import { preferredOf, waysOf } from '../../../../src/app/view/card/ways';
import type { Contact } from '../../../../src/contract/contacts';
import type { Person } from '../../../../src/contract/people';
import { colleague, contact } from '../../../support/entries';
import { cardOf, contactOf, personOf } from './records';

describe('links', () => {
  it.each([
    ['+47 55 50 00 01', 'webextel:+4755500001'],
    ['+44 (0)20 7946-0777', 'webextel:+442079460777'],
    ['tel:+1.408.526.7209', 'webextel:+14085267209'],
    ['+1 408 526 7209 ext. 133', 'webextel:+14085267209,133'],
    ['+1 408 526 7209 x133', 'webextel:+14085267209,133'],
    ['\u202d+47 55 50 00 01\u202c', 'webextel:+4755500001'],
    ['133', 'webextel:133'],
    ['*72#', 'webextel:*72%23'],
  ])('dials %s as %s', (phone, link) => {
    expect(callLink(phone)).toBe(link);
  });

  it.each(['', 'call me', '1-800-FLOWERS', '+47 55 50 00 01 / +47 55 50 00 02', 'javascript:alert(1)'])(
    'does not dial %j',
    (phone) => {
      expect(callLink(phone)).toBeUndefined();
    },
  );

  it('writes every sign of an address in code that means something to a URL', () => {
    expect(chatLink('a+b&x=1@example.com')).toBe('webexteams://im?email=a%2Bb%26x%3D1%40example.com');
    expect(mailLink('a?bcc=b@example.com')).toBe('mailto:a%3Fbcc%3Db@example.com');
    expect(sipLink('sip://ana@example.com')).toBe('sip:ana@example.com');
    expect(sipLink('SIPS:ana@example.com;x=1')).toBe('sip:ana@example.com%3Bx%3D1');
  });

  it.each(['ana', 'ana@', 'a b@example.com', 'a@b@c', 'ana\u202e@example.com', 'a\n@b', '\ud800@b'])(
    'makes nothing of %j',
    (email) => {
      expect([chatLink(email), mailLink(email), sipLink(email)]).toEqual([undefined, undefined, undefined]);
    },
  );

  it('lead to nothing but the four schemes, whatever Webex gives', () => {
    const allowed =
      /^(?:webexteams:\/\/im\?email=[^\s&#]+|webextel:[+\d*,;%]+|sip:[^\s?#]+|mailto:[^\s?#&]+)$/;
    const part = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units));
    const mail = fc.tuple(part, part).map((parts) => parts.join('@'));
    const values = fc.oneof(part, mail, fc.stringMatching(/^[+\d#*,;x ]{1,20}$/));
    fc.assert(
      fc.property(values, (value) => {
        const links = [chatLink, mailLink, sipLink, callLink].flatMap((link) => link(value) ?? []);
        return links.every((link) => allowed.test(link));
      }),
    );
  });
});

const ofPerson = (more: Partial<Person>) => waysOf(factsOf(cardOf(colleague('Ana'), personOf('Ana', more))));
const ofContact = (more: Partial<Contact>) =>
  waysOf(factsOf(cardOf(contact('Ana'), undefined, contactOf('Ana', more))));

describe('ways', () => {
  it('are absent without a target', () => {
    expect(ofPerson({})).toEqual({});
    expect(ofContact({ phones: [{ type: 'fax', value: '+47 1', isPrimary: true }] })).toEqual({});
  });

  it('chat and mail with whoever has an address', () => {
    const { chat, mail } = ofContact({ emails: [{ type: 'work', value: 'a@b.example', isPrimary: false }] });
    expect([chat?.link, mail?.link]).toEqual(['webexteams://im?email=a%40b.example', 'mailto:a@b.example']);
  });

  it('call a number of work before others, an extension last, a SIP address without a number', () => {
    const phones = (['home', 'work_extension', 'mobile', 'work'] as const).map((type, at) => ({
      type,
      value: `+47 5550000${at}`,
      isPrimary: false,
    }));
    expect(ofPerson({ phones }).call?.value).toBe('+47 55500003');
    expect(ofPerson({ phones: phones.slice(0, 2) }).call?.value).toBe('+47 55500000');
    expect(ofPerson({ phones: phones.slice(1, 2) }).call?.value).toBe('+47 55500001');
    const sipAddresses = [
      { type: 'personal-room', value: 'room@x.example', isPrimary: true } as const,
      { type: 'enterprise', value: 'ana@x.example', isPrimary: false } as const,
    ];
    expect(ofPerson({ sipAddresses }).call).toEqual({ link: 'sip:ana@x.example', value: 'ana@x.example' });
  });

  it('do not dial the extension of another house', () => {
    expect(ofContact({ phones: [{ type: 'work_extension', value: '133', isPrimary: true }] })).toEqual({});
  });

  it('go on to the next number where one cannot be dialled', () => {
    const phones = ['ask Bea', '+47 55 50 00 01'].map((value) => ({
      type: 'work' as const,
      value,
      isPrimary: false,
    }));
    expect(ofPerson({ phones }).call?.value).toBe('+47 55 50 00 01');
  });

  it('call and mail what a contact prefers, and chat with the account of the colleague', () => {
    const record = contactOf('Ana', {
      emails: [{ type: 'home', value: 'private@home.example', isPrimary: true }],
      preferredMethod: 'EMAIL',
    });
    const card = cardOf(colleague('Ana'), personOf('Ana', { emails: ['ana@acme.example'] }), record);
    const { chat, mail } = waysOf(factsOf(card));
    expect([chat?.value, mail?.value]).toEqual(['ana@acme.example', 'private@home.example']);
    expect(preferredOf(card)).toBe('mail');
  });

  it('call the SIP address where that is preferred', () => {
    const { call } = ofContact({
      phones: [{ type: 'work', value: '+47 55 50 00 01', isPrimary: true }],
      sipAddresses: [{ type: 'enterprise', value: 'ana@x.example', isPrimary: false }],
      preferredMethod: 'SIPADDRESS',
    });
    expect(call?.link).toBe('sip:ana@x.example');
  });
});
