import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/bff/imports/lines';
import { createPlan, nextBatch } from '../../../src/bff/imports/plan';
import { ContactId } from '../../../src/contract/ids';
import { groups, plain } from './desk';

const there = v.parse(ContactId, '00000000-0000-4000-8000-000000000001');

/** A line that was sent so often; with a match it changes that contact. */
const lineOf = (at: number, attempts: number, isMatched = false): Line => ({
  at,
  draft: { displayName: `Person ${at}`, groupIds: [groups] },
  row: {
    ...{ line: at + 2, name: `Person ${at}`, state: 'waiting', attempts },
    ...(isMatched && { match: { id: there, name: 'There', source: 'CH', by: 'email' } }),
  },
});

describe('what of an import is sent next', () => {
  it('is what was sent least often, so that a contact that is locked holds up nobody', () => {
    const [tried, fresh] = [lineOf(0, 1), lineOf(1, 0)];
    expect(nextBatch([tried, fresh], createPlan(plain))).toEqual([fresh]);
  });

  it('is the earlier of two lines that change the same contact, however often it was sent', () => {
    const [tried, fresh] = [lineOf(0, 1, true), lineOf(1, 0, true)];
    expect(nextBatch([tried, fresh], createPlan(plain))).toEqual([tried]);
  });
});
