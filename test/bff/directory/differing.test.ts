import { describe, expect, it } from 'vitest';
import { differingIn } from '../../../src/bff/directory/differing';

const phone = (value: string, isPrimary = false) => ({ type: 'work', value, isPrimary });

describe('what a record does not hold as wanted', () => {
  it('is nothing when it is only written another way', () => {
    const wanted = { phones: [phone('+49 30 1234')], title: 'CEO', address: { city: 'Rome' } };
    const held = { phones: [phone('+49301234', true)], title: 'CEO', address: { city: 'Rome', street: '' } };
    expect(differingIn(wanted, held)).toEqual([]);
  });

  it('is the list in which another one is to be the primary one', () => {
    const held = { phones: [phone('1234', true), phone('5678')] };
    expect(differingIn({ phones: [phone('1234'), phone('5678', true)] }, held)).toEqual(['phones']);
    expect(differingIn({ phones: [phone('5678'), phone('1234', true)] }, held)).toEqual([]);
  });

  it('is the list of addresses of which another one is to be signed in with', () => {
    const held = { emails: ['a@example.com', 'b@example.com'] };
    expect(differingIn({ emails: ['b@example.com', 'a@example.com'] }, held)).toEqual(['emails']);
    expect(differingIn({ emails: ['A@example.com', 'b@example.com'] }, held)).toEqual([]);
  });
});
