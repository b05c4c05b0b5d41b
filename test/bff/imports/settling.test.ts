import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/bff/imports/draft';
import type { Line } from '../../../src/bff/imports/lines';
import { createPlan } from '../../../src/bff/imports/plan';
import { settle } from '../../../src/bff/imports/settling';
import type { ContactDraft } from '../../../src/contract/contact-drafts';
import { Contact } from '../../../src/contract/contacts';
import { plain } from './desk';

const draftOf = (at: number): ContactDraft => ({
  displayName: `Person ${at}`,
  emails: [{ type: 'work', value: `person.${at}@example.com`, isPrimary: false }],
  phones: [{ type: 'work', value: '+4722000000', isPrimary: false }],
});

const lineOf = (at: number): Line => ({
  at,
  draft: draftOf(at),
  row: { line: at + 2, name: nameOf(draftOf(at)), state: 'unsure', attempts: 0 },
});

const contactOf = (at: number) =>
  v.parse(Contact, {
    ...{ id: `contact-${at}`, name: `Person ${at}`, source: 'CH', groupIds: [], sipAddresses: [], ims: [] },
    ...draftOf(at),
  });

const batch = [0, 1, 2, 3].map(lineOf);
const [zero, one, two, three] = [0, 1, 2, 3].map(contactOf);
const statesOf = (
  slots: (Contact | undefined)[],
  failed: { id?: string; code?: string; status?: number; message?: string }[],
) =>
  settle(batch, { slots, failed }, createPlan(plain)).map(({ state, contactId, code, reason }) =>
    [state, contactId ?? code, reason].filter(Boolean).join(' '),
  );

describe('F16: what a bulk answer says of each line', () => {
  it('is told by what a slot says, in whatever order they come', () => {
    expect(statesOf([three, two, one, zero], [])).toEqual([
      'created contact-0',
      'created contact-1',
      'created contact-2',
      'created contact-3',
    ]);
  });

  it('is a refusal with its reason where nothing else can be meant', () => {
    const failed = [{ code: 'external.non.privilege', status: 403, message: 'Not you.' }];
    expect(statesOf([zero, undefined, two, three], failed)[1]).toBe('failed forbidden Not you.');
    expect(statesOf([zero, two, three], failed)[1]).toBe('failed forbidden Not you.');
  });

  it.each([
    ['the status is of Webex itself', [{ code: '500', status: 500 }]],
    ['there is a word and no status', [{ code: 'external.non.privilege' }]],
    ['status and code disagree', [{ code: '400', status: 500 }]],
    ['it was too many requests', [{ code: '429', status: 429 }]],
    ['no failure speaks of it', []],
    ['there are more failures than lines without a slot', [{ status: 400 }, { status: 400 }]],
  ])('is not known when %s', (_, failed) => {
    expect(statesOf([zero, undefined, two, three], failed)[1]).toBe('unsure upstream_unavailable');
  });

  it('is not known of any when some were refused and others not, and nobody says which', () => {
    const failed = [{ status: 400 }, { status: 503 }];
    expect(statesOf([zero, undefined, undefined, three], failed).slice(1, 3)).toEqual([
      'unsure upstream_unavailable',
      'unsure upstream_unavailable',
    ]);
  });

  it('is the reason of the slot that each failure names', () => {
    const failed = [
      { id: '2', status: 400, message: 'About 2.' },
      { id: '1', status: 400, message: 'About 1.' },
    ];
    expect(statesOf([zero, undefined, undefined, three], failed).slice(1, 3)).toEqual([
      'failed refused About 1.',
      'failed refused About 2.',
    ]);
  });

  it.each([
    ['name no slots', 'a', 'b'],
    ['name slots that are not empty', '0', '3'],
    ['name the same slot', '1', '1'],
  ])('is asked for line by line when failures differ and %s', (_, first, second) => {
    const failed = [first, second].map((id, at) => ({ id, status: 400, message: `Reason ${at}` }));
    const rows = settle(batch, { slots: [zero, undefined, undefined, three], failed }, createPlan(plain));
    expect(rows.slice(1, 3)).toMatchObject([
      { state: 'unsure', size: 1 },
      { state: 'unsure', size: 1 },
    ]);
  });

  it('is not taken from the neighbour that shares a number when slots are left out', () => {
    expect(statesOf([one, two, three], [{ status: 503 }])[0]).toBe('unsure upstream_unavailable');
  });

  it('is believed by its place where Webex writes the number its own way', () => {
    const rewritten: Contact = { ...contactOf(1), emails: [], phones: [] };
    expect(statesOf([zero, rewritten, two, three], [])[1]).toBe('created contact-1');
  });
});
