import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/app/import/read';
import { importLimits } from '../../../src/contract/imports';
import { readRow } from '../../../src/contract/rows';

const head = 'Display name,Work email\n';
const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const mega = 1024 * 1024;

/** What comes of a file: why it is refused, or how many of its lines are. */
async function outcomeOf(content: BlobPart) {
  const reading = await read(new Blob([content]));
  if (!reading.ok) return reading.refusal;
  const { rows, refused } = reading.file;
  return { rows: rows.length, refused };
}

describe('a file that is made to do harm', () => {
  it.each<[string, BlobPart, object]>([
    ['more bytes than may be', new Uint8Array(importLimits.bytes + 1), { code: 'too_big' }],
    ['10,001 lines', head + 'A,a@example.com\n'.repeat(10_001), { code: 'too_many_rows', line: 10_002 }],
    ['millions of lines', head + 'a\n'.repeat(4_000_000), { code: 'too_many_rows', line: 10_002 }],
    ['millions of blank lines', `${head}${',\n'.repeat(4_000_000)}A,a@example.com`, { rows: 1, refused: 0 }],
    ['65 columns', `${'x,'.repeat(65)}\n${'y,'.repeat(65)}`, { code: 'too_many_columns' }],
    ['millions of columns', `${','.repeat(9 * mega)}\n`, { code: 'too_many_columns', line: 1 }],
    ['a cell of megabytes', `${head}A,${'a'.repeat(9 * mega)}\n`, { rows: 1, refused: 1 }],
    [
      'a quote that never ends',
      `${head}A,"a@example.com\n${'B,b@example.com\n'.repeat(9)}`,
      { code: 'unclosed_quote', line: 2 },
    ],
    [
      'a quote that ends in a later line',
      `${head}"A,a@example.com\n"B",b@example.com\n`,
      { code: 'unclosed_quote', line: 2 },
    ],
    ['nothing but quotes', '"'.repeat(3 * mega), { rows: 1, refused: 1 }],
    [
      'quotes in quotes',
      `${head}${'"'.repeat(mega + 1)}A${'"'.repeat(mega + 1)},a@example.com`,
      { rows: 1, refused: 1 },
    ],
    ['gzip', new Uint8Array(gzipSync(new Uint8Array(mega))), { code: 'archive' }],
    ['a zip archive', bytes(0x50, 0x4b, 0x05, 0x06, 0, 0, 0), { code: 'archive' }],
    ['a workbook', bytes(0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0), { code: 'spreadsheet' }],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { code: 'spreadsheet' }],
    ['a PDF', '%PDF-1.7\n', { code: 'pdf' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), { code: 'not_text' }],
    ['zeros', new Uint8Array(mega), { code: 'not_text' }],
    ['a zero among letters', `${head}A\0,a@example.com\n`, { code: 'not_text' }],
    ['half of a UTF-16 letter', bytes(0xff, 0xfe, 0x41, 0x00, 0x41), { code: 'not_text' }],
    [
      'UTF-16 of megabytes',
      utf16(head + 'A,a@example.com\n'.repeat(100_000)),
      { code: 'too_many_rows', line: 10_002 },
    ],
    ['a zero among pairs of letters', `${head}A\0,a@example.com\nBB,b@example.com\n`, { code: 'not_text' }],
    [
      'a cell that no pattern of addresses ends with',
      `x,a@${'.'.repeat(mega / 4)}@\n`,
      { rows: 1, refused: 1 },
    ],
    ['UTF-16 with zeros', utf16(`${head}A,\0\0\0`), { code: 'not_text' }],
    ['nothing', '', { code: 'empty' }],
    ['a mark and nothing', bytes(0xef, 0xbb, 0xbf), { code: 'empty' }],
    [
      'a photo of megabytes',
      card('FN:A', `PHOTO;ENCODING=b:${'A'.repeat(9 * mega)}`, 'EMAIL:a@example.com'),
      { rows: 1, refused: 0 },
    ],
    ['a photo of 20 MB', card('FN:A', `PHOTO;ENCODING=b:${'A'.repeat(20 * mega)}`), { code: 'too_big' }],
    [
      'a line folded a million times',
      card(`FN:A${'\r\n B'.repeat(mega)}`, 'EMAIL:a@example.com'),
      { rows: 1, refused: 1 },
    ],
    [
      'an address written a million times',
      card('EMAIL:a@example.com\r\n'.repeat(200_000)),
      { rows: 1, refused: 1 },
    ],
    ['cards in cards', `${'BEGIN:VCARD\r\n'.repeat(9999)}END:VCARD\r\n`, { rows: 9999, refused: 9999 }],
    ['too many cards', card('EMAIL:a@example.com').repeat(10_001), { code: 'too_many_rows', line: 40_001 }],
  ])(
    '%s is refused or read within the limits',
    async (_, content, outcome) => {
      expect(await outcomeOf(content)).toEqual(outcome);
    },
    20_000,
  );

  it('changes no prototype, whatever its columns and parameters are called', async () => {
    const reading = await read(
      new Blob(['__proto__,constructor,toString,Email\npolluted,polluted,polluted,a@example.com\n']),
    );
    expect(reading.ok && reading.file.rows[0]?.values).toEqual({ workEmail: 'a@example.com' });
    const cards = await read(
      new Blob([card('X-__proto__:polluted', 'EMAIL;__proto__=polluted;TYPE=constructor:a@example.com')]),
    );
    expect(cards.ok && cards.file.rows[0]?.values).toEqual({ otherEmail: 'a@example.com' });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('never brings a value that the server would not take, nor one that is cut and taken', async () => {
    const long = `${'a@example.com | '.repeat(1000)}`;
    const reading = await read(
      new Blob([`Work email,Street,Group IDs\n${long},${'x '.repeat(9000)},${'y '.repeat(9000)}`]),
    );
    const values = (reading.ok && reading.file.rows[0]?.values) || {};
    for (const value of Object.values(values)) expect(value?.length).toBeLessThanOrEqual(importLimits.cell);
    expect(readRow(values)).toMatchObject({
      ok: false,
      faults: [{ column: 'street' }, { column: 'groups' }, { column: 'workEmail' }],
    });
  });
});
