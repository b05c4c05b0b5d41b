import { describe, expect, it } from 'vitest';
import { read } from '../../../src/app/import/read';
import { type RowFault, rowProblems } from '../../../src/contract/rows';

/** A cell with each fault a line can have, by the column it stands in. */
const faulty: [column: string, cell: string, fault: RowFault][] = [
  ['Work email', 'nobody at example', { column: 'workEmail', problem: 'not_an_email' }],
  ['Work phone', 'call me', { column: 'workPhone', problem: 'not_a_number' }],
  ['Picture URL', 'http://example.com/a.png', { column: 'avatarUrl', problem: 'not_a_picture' }],
  ['Preferred method', 'PIGEON', { column: 'preferredMethod', problem: 'not_a_method' }],
  ['Group IDs', 'sales', { column: 'groups', problem: 'not_a_group' }],
  ['Contact ID', '../me', { column: 'contactId', problem: 'not_an_id' }],
  ['Primary phone', '+1555010', { column: 'primaryPhone', problem: 'not_among_them' }],
  ['Company', 'x'.repeat(257), { column: 'company', problem: 'too_long' }],
  [
    'Mobile phone',
    '+1555010 | +1555011 | +1555012 | +1555013 | +1555014 | +1555015',
    { column: 'mobilePhone', problem: 'too_many' },
  ],
  ['Title', 'bell\u0007', { column: 'title', problem: 'not_text' }],
];

const header = ['Display name', 'Home email', ...faulty.map(([column]) => column)];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Line of a file with the fault at this place among those that there are, or with none. */
function lineWith(at: number, index: number): string {
  const cells = faulty.map(([, cell], other) => (other === index ? cell : ''));
  const email = index === faulty.length ? '' : `p${at}@example.com`;
  return [`Person "${at}"`, email, ...cells].map(quoted).join(';');
}

describe('10,000 lines', () => {
  it('are read, each fault with its line and column, and every other line is ready', async () => {
    const kinds = faulty.length + 2;
    const lines = Array.from({ length: 10_000 }, (_, at) => lineWith(at, at % kinds));
    const reading = await read(
      new Blob([`\uFEFF${[header.map(quoted).join(';'), ...lines].join('\r\n')}\r\n`]),
    );
    if (!reading.ok) throw new Error(reading.refusal.code);
    const { faults, refused, repeated, rows } = reading.file;
    const expected = lines.flatMap((_, at) => {
      const index = at % kinds;
      const fault = index === faulty.length ? { problem: 'nothing_to_reach' } : faulty[index]?.[2];
      return fault ? [{ line: at + 2, ...fault }] : [];
    });
    expect(faults.map(({ value: _, ...fault }) => fault)).toEqual(expected);
    expect(new Set(faults.map(({ problem }) => problem))).toEqual(new Set(rowProblems));
    expect({ rows: rows.length, refused, repeated }).toEqual({
      rows: 10_000,
      refused: expected.length,
      repeated: 0,
    });
  });

  it('that share one number are compared in no time', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `Person ${at},p${at}@example.com,+15550100`);
    const reading = await read(new Blob([['Name,Email,Phone', ...lines].join('\n')]));
    expect(reading.ok && reading.file.repeated).toBe(0);
    const doubled = await read(
      new Blob([['Name,Email,Phone', ...lines.slice(5000), 'Person 5000,,+1 (555) 0100'].join('\n')]),
    );
    expect(doubled.ok && doubled.file.repeated).toBe(1);
  });
});
