import { describe, expect, it } from 'vitest';
import { contentOf, valuesIn } from './content';

const lines = (...texts: string[]) => texts.map((text) => `${text}\r\n`).join('');

const firstIn = async (content: string) => (await valuesIn(content))[0];

describe('a card of a phone', () => {
  it('in version 2.1 is read with its bare types, its encoded letters and its soft line breaks', async () => {
    const values = await firstIn(
      lines(
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=4A=C3=BC=72=',
        '=67=65=6E;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=BC=72=67=65=6E=20=4D=C3=BC=6C=6C=65=72',
        'TEL;CELL;PREF:+491701234567',
        'TEL;WORK;FAX:+49301234567',
        'TEL;HOME:+49307654321',
        'TEL;VOICE:+493000000',
        'EMAIL;HOME:j@example.com',
        'ORG:Müller, Söhne & Co;Sales',
        'X-SKYPE-USERNAME:jm',
        'ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:;;Stra=DFe 1;Berlin;;10115;DE',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ',
        ' AAAAAAAA',
        'AAAA=',
        '',
        'END:VCARD',
      ),
    );
    expect(values).toEqual({
      displayName: 'Jürgen Müller',
      firstName: 'Jürgen',
      lastName: 'Müller',
      company: 'Müller, Söhne & Co',
      mobilePhone: '+491701234567',
      primaryPhone: '+491701234567',
      fax: '+49301234567',
      homePhone: '+49307654321',
      otherPhone: '+493000000',
      homeEmail: 'j@example.com',
      skype: 'jm',
      street: 'Straße 1',
      city: 'Berlin',
      postalCode: '10115',
      country: 'DE',
    });
  });

  it('in version 3.0 is read with groups, folded lines, escapes and two addresses', async () => {
    const values = await firstIn(
      lines(
        'BEGIN:VCARD',
        'VERSION:3.0',
        'PRODID:-//Apple Inc.//iPhone OS 17.0//EN',
        'N:Lovelace;Ada;King;;',
        'FN:Ada King Love',
        ' lace',
        'ORG:Engines\\, Inc.;',
        'TITLE:Head\\; Numbers',
        'item1.EMAIL;type=INTERNET;type=WORK;type=pref:ada@example.com',
        'TEL;type=IPHONE;type=CELL;type=VOICE:+44 7700 900123',
        'TEL;type=PAGER:+44 20 1',
        'item2.ADR;type=HOME:;;Home 1;Kent;;K1;UK',
        'item3.ADR;type=WORK:;;Row 1\\nFloor 2;London;;N1;UK',
        'IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:ada',
        'IMPP:xmpp:ada@xmpp.example.com',
        'BDAY;VALUE=date:not a date',
        'END:VCARD',
      ),
    );
    expect(values).toEqual({
      displayName: 'Ada King Lovelace',
      firstName: 'Ada King',
      lastName: 'Lovelace',
      company: 'Engines, Inc.',
      title: 'Head; Numbers',
      workEmail: 'ada@example.com',
      primaryEmail: 'ada@example.com',
      mobilePhone: '+44 7700 900123',
      pager: '+44 20 1',
      street: 'Row 1\nFloor 2',
      city: 'London',
      postalCode: 'N1',
      country: 'UK',
      skype: 'ada',
      xmpp: 'ada@xmpp.example.com',
    });
  });

  it('in version 4.0 is read with numbers as addresses of the web', async () => {
    const values = await firstIn(
      lines(
        'BEGIN:VCARD',
        'VERSION:4.0',
        'UID:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        'FN:Ada',
        'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+44-20-1234567;ext=12',
        'EMAIL;TYPE=work:ada@example.com',
        'PHOTO:https://pictures.example.com/a.png',
        'END:VCARD',
      ),
    );
    expect(values).toEqual({
      displayName: 'Ada',
      workPhone: '+44-20-1234567 ext. 12',
      primaryPhone: '+44-20-1234567 ext. 12',
      workEmail: 'ada@example.com',
      avatarUrl: 'https://pictures.example.com/a.png',
    });
  });

  it('that cannot be read is one fault with its line, and the others are read', async () => {
    const { rows, faults, refused } = await contentOf(
      lines(
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Cut off',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Whole',
        'EMAIL:a@example.com',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Nobody to reach',
        'END:VCARD',
      ),
    );
    expect(rows.map(({ line }) => line)).toEqual([1, 4, 9]);
    expect(faults).toEqual([
      { line: 1, problem: 'not_text', value: '' },
      { line: 9, problem: 'nothing_to_reach', value: '' },
    ]);
    expect(refused).toBe(2);
  });
});
