import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  channel,
  count,
  flag,
  list,
  rows,
  text,
  toChannels,
  withoutScheme,
  wordOrOther,
} from '../../../src/bff/webex/wire';

describe('text of Webex', () => {
  it.each([
    ['Zoë', 'Zoë'],
    ['  padded ', 'padded'],
    [87003922, '87003922'],
    [0, '0'],
    ['a\ud800b', 'a\ufffdb'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['', undefined],
    [' \t\n', undefined],
    [null, undefined],
    [undefined, undefined],
    [true, undefined],
    [{ value: 'x' }, undefined],
    [['x'], undefined],
  ])('%j is read as %j', (sent, read) => {
    expect(v.parse(text, sent)).toBe(read);
  });
});

describe('a yes or no of Webex', () => {
  it.each([true, 'true', 'TRUE'])('%j is yes', (sent) => {
    expect(v.parse(flag, sent)).toBe(true);
  });

  it.each([false, 'false', '', 'yes', null, undefined, 1, {}])('%j is no', (sent) => {
    expect(v.parse(flag, sent)).toBe(false);
  });
});

describe('a count of Webex', () => {
  it.each([
    [0, 0],
    [500, 500],
    ['500', 500],
    ['', undefined],
    ['many', undefined],
    [-1, undefined],
    [1.5, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j is read as %j', (sent, read) => {
    expect(v.parse(count, sent)).toBe(read);
  });
});

describe('a list of Webex', () => {
  const words = list(v.string());

  it('leaves out what does not fit and keeps the rest in order', () => {
    expect(v.parse(words, ['a', null, 1, {}, 'b', [], 'c'])).toEqual(['a', 'b', 'c']);
  });

  it.each([null, undefined, 'a', 7, {}])('is empty when it is %j', (sent) => {
    expect(v.parse(words, sent)).toEqual([]);
  });
});

describe('the rows of a search', () => {
  const wanted = rows(v.object({ id: v.string() }));

  it('are those that fit, with how many were sent', () => {
    expect(v.parse(wanted, [null, { id: 'a' }, {}])).toEqual({ items: [{ id: 'a' }], sent: 3 });
    expect(v.parse(wanted, [])).toEqual({ items: [], sent: 0 });
  });

  it.each([[null], [undefined], ['a'], [{}], [[{ identifier: 'a' }]], [[null]]])(
    'are never mistaken for nobody when they cannot be read: %j',
    (sent) => {
      expect(v.is(wanted, sent)).toBe(false);
    },
  );
});

describe('a channel of Webex', () => {
  const types = ['work', 'mobile', 'other'] as const;
  const read = (sent: unknown) => toChannels(types, v.parse(list(channel), sent));

  it('has its type in any case, and `other` for a type nobody knows', () => {
    expect(read([{ type: 'WORK', value: '1' }, { type: 'satellite', value: '2' }, { value: '3' }])).toEqual([
      { type: 'work', value: '1', isPrimary: false },
      { type: 'other', value: '2', isPrimary: false },
      { type: 'other', value: '3', isPrimary: false },
    ]);
  });

  it('may be primary by a word, and have a number for a value', () => {
    expect(read([{ type: 'work', value: 4711, primary: 'true' }])).toEqual([
      { type: 'work', value: '4711', isPrimary: true },
    ]);
  });

  it('is left out without a value', () => {
    expect(
      read([null, 'x', { type: 'work' }, { type: 'work', value: ' ' }, { type: 'work', value: null }]),
    ).toEqual([]);
  });

  it.each([
    ['sip:ann@example.com', 'ann@example.com'],
    ['sip://mysip1231233', 'mysip1231233'],
    ['SIPS:ann@example.com', 'ann@example.com'],
    ['ann@sip.example', 'ann@sip.example'],
    ['sip://', ''],
  ])('loses the scheme of a SIP address: %s', (value, bare) => {
    expect(withoutScheme({ value, type: undefined, isPrimary: false }).value).toBe(bare);
  });

  it('has no type by the name of something every object has', () => {
    expect(wordOrOther(types, 'constructor')).toBe('other');
    expect(wordOrOther(types, undefined)).toBe('other');
  });
});
