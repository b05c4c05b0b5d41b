import { describe, expect, it } from 'vitest';
import { contentOf, valuesIn } from './content';

/** A text as bytes of one of the encodings that files come in. */
const encoded = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with mark': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le': (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'utf-16le with mark': (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'utf-16be': (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  'utf-16be with mark': (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  'windows-1252': (text: string) => new Uint8Array(Buffer.from(text, 'latin1')),
};

describe('letters', () => {
  it.each(Object.entries(encoded))('are read from %s', async (name, encode) => {
    const file = await contentOf(encode('Name;E-Mail\r\nJürgen Weiß;j@example.com\r\n'));
    expect(file.rows).toEqual([
      { line: 2, values: { displayName: 'Jürgen Weiß', workEmail: 'j@example.com' } },
    ]);
    expect(file.encoding).toBe(name.replace(' with mark', ''));
  });

  it('of other scripts survive every Unicode encoding', async () => {
    for (const name of ['utf-8', 'utf-16le with mark', 'utf-16be with mark'] as const) {
      const [row] = await valuesIn(encoded[name]('Name,Email\n山田太郎,y@example.com\nفاطمة,f@example.com'));
      expect(row?.displayName).toBe('山田太郎');
    }
  });
});

describe('tables as programs write them', () => {
  it.each([
    ['commas', 'Name,Email\nAda,a@example.com\n'],
    ['semicolons and Excel’s own first line', 'sep=;\r\nName;Email\r\nAda;a@example.com\r\n'],
    ['tabs and quotes', '"Name"\t"Email"\r\n"Ada"\t"a@example.com"\r\n'],
    ['pipes', 'Name|Email\nAda|a@example.com'],
    ['old line ends', 'Name,Email\rAda,a@example.com\r'],
    ['mixed line ends', 'Name,Email\r\n"Ada","a@example.com"\r\n\n'],
    ['spaces around, blank lines and empty columns', 'Name , Email,,\n\n Ada , a@example.com,,\n,,,\n'],
    ['guarded cells', "Name,Email\n'=Ada,a@example.com\n"],
  ])('are read with %s', async (_, content) => {
    const [values] = await valuesIn(content);
    expect({ ...values, displayName: values?.displayName?.replace('=', '') }).toEqual({
      displayName: 'Ada',
      workEmail: 'a@example.com',
    });
  });

  it('keep separators, quotes and line ends inside quotes, and count lines as a spreadsheet does', async () => {
    const { rows } = await contentOf(
      'Display name,Company,Street,Work email\n"Doe, ""Jo""","A;B","One\nTwo",a@example.com\n\nB,C,D,b@example.com',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(rows[0]?.values).toEqual({
      displayName: 'Doe, "Jo"',
      company: 'A;B',
      street: 'One\nTwo',
      workEmail: 'a@example.com',
    });
  });

  it('of Outlook bring the job title, not the form of address, and every number', async () => {
    const head =
      '"Title","First Name","Middle Name","Last Name","Company","Job Title","Business Street","Business Street 2","Business City","Business Country/Region","Business Phone","Business Phone 2","Mobile Phone","Primary Phone","Business Fax","E-mail Address","E-mail 2 Address"';
    const [values] = await valuesIn(
      `${head}\r\n"Dr.","Ada","King","Lovelace","Engines","Analyst","Row 1","Floor 2","London","UK","+44 20 1234567","+44 20 1234568","+44 7700 900123","+44 20 1234569","+44 20 9","ada@example.com","king@example.com"\r\n`,
    );
    expect(values).toEqual({
      firstName: 'Ada King',
      lastName: 'Lovelace',
      company: 'Engines',
      title: 'Analyst',
      street: 'Row 1, Floor 2',
      city: 'London',
      country: 'UK',
      workPhone: '+44 20 1234567 | +44 20 1234568 | +44 20 1234569',
      mobilePhone: '+44 7700 900123',
      fax: '+44 20 9',
      workEmail: 'ada@example.com | king@example.com',
    });
  });

  it('of Google put each address and number where its label says, and know the preferred one', async () => {
    const [values] = await valuesIn(
      'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n' +
        'Ada,Lovelace,Engines,Analyst,* Work,ada@example.com,Home,home@example.com,Mobile,+447700900123 ::: +447700900124,Work Fax,+44209\n',
    );
    expect(values).toEqual({
      firstName: 'Ada',
      lastName: 'Lovelace',
      company: 'Engines',
      title: 'Analyst',
      workEmail: 'ada@example.com',
      primaryEmail: 'ada@example.com',
      homeEmail: 'home@example.com',
      mobilePhone: '+447700900123 ::: +447700900124',
      fax: '+44209',
    });
  });

  it('of Control Hub put a number where its type says', async () => {
    const [values] = await valuesIn(
      'Display name,First name,Last name,Phone number,Phone number type,Contact email,SIP URI,Title,Company name,Address street,Address state,Address country,Address zip,Group ID\n' +
        'Ada L,Ada,L,+447700900123,mobile,a@example.com,ada@sip.example.com,Analyst,Engines,Row 1,LDN,UK,N1,8d2ffb52-1bd0-4a3b-8a4e-3f8a3c1f4d3e\n',
    );
    expect(values).toMatchObject({
      displayName: 'Ada L',
      mobilePhone: '+447700900123',
      workEmail: 'a@example.com',
      enterpriseSip: 'ada@sip.example.com',
      street: 'Row 1',
      region: 'LDN',
      postalCode: 'N1',
      groups: '8d2ffb52-1bd0-4a3b-8a4e-3f8a3c1f4d3e',
    });
  });
});
