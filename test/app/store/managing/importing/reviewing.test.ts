import { describe, expect, it, vi } from 'vitest';
import { read } from '../../../../../src/app/import/read';
import { csv, open, review } from './desk';

describe('a file', () => {
  it('is shown with what is wrong with it before anything is sent', async () => {
    const { importing, at, arrived } = open();
    importing.choose(new File(['Name,Email\nAda,ada@example.com\nBob,bob\nAda,ADA@example.com\n'], 'a.csv'));
    const { file, name } = await at('reviewing');
    expect(name).toBe('a.csv');
    expect(file).toMatchObject({ refused: 1, repeated: 1 });
    expect(file.faults[0]).toMatchObject({
      line: 3,
      column: 'workEmail',
      value: 'bob',
      problem: 'not_an_email',
    });
    expect(arrived.size).toBe(0);
  });

  it('is read anew when a column is sent elsewhere', async () => {
    const { importing, at } = await review(1);
    importing.map(0, 'company');
    importing.map(1, 'homeEmail');
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ isReading: false }));
    expect((await at('reviewing')).file.rows[0]?.values).toEqual({
      company: 'P0',
      homeEmail: 'p0@example.com',
    });
  });

  it('that cannot be read leads back, and what was pasted stays in its field', async () => {
    const { importing, at } = open();
    importing.type('Name,Email\n"Ada,a@example.com');
    importing.paste();
    await at('reading');
    expect(await at('choosing')).toEqual({ step: 'choosing', refusal: { code: 'unclosed_quote', line: 2 } });
    expect(importing.getState().pasted).toContain('"Ada');
  });

  it('gives its lines with faults as a CSV file that reads as the same lines', async () => {
    const { importing, at } = open();
    importing.choose(new File(['Name,Email\n"=SUM(1)",bob\nAda,ada@example.com\n'], 'a.csv'));
    await at('reviewing');
    const mending = importing.mending(({ problem }) => problem);
    expect(mending).toContain(`"'=SUM(1)"`);
    expect(mending).toContain('"2","not_an_email"');
    const again = await read(new Blob([mending]));
    expect(again.ok && again.file.rows.map(({ values }) => values)).toEqual([
      { displayName: '=SUM(1)', workEmail: 'bob' },
    ]);
  });

  it('is read anew when its first line is said to be a contact or no contact', async () => {
    const { importing, at } = await review(1);
    importing.head(false);
    expect((await at('reviewing')).file.hasHeader).toBe(false);
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ isReading: false }));
    expect((await at('reviewing')).file.rows.map(({ line }) => line)).toEqual([1, 2]);
    importing.map(0, 'company');
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ isReading: false }));
    expect((await at('reviewing')).file.rows).toMatchObject([{ line: 1, values: { company: 'Name' } }, {}]);
  });

  it('that is chosen again comes with its columns as they were sent, and another one does not', async () => {
    const { importing, at } = open();
    const file = new File([csv(1)], 'people.csv', { lastModified: 1 });
    const companyOf = async (chosen: File) => {
      importing.choose(chosen);
      return (await at('reviewing')).file.rows[0]?.values.company;
    };
    expect(await companyOf(file)).toBeUndefined();
    importing.map(0, 'company');
    importing.leave();
    expect(await companyOf(file)).toBe('P0');
    importing.leave();
    expect(await companyOf(new File([csv(1)], 'people.csv', { lastModified: 2 }))).toBeUndefined();
    expect(await companyOf(file)).toBeUndefined();
  });
});
