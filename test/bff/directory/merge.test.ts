import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/bff/directory/merge';
import { colleague, contact, mail, phone } from '../support/directory';

describe('the sameness of colleague and contact', () => {
  it('is one address, in whatever case', () => {
    const person = colleague('Ann Lee', { emails: ['ann@example.com'] });
    const known = contact('Lee, Ann', { emails: [mail('ANN@Example.com')] });
    expect(merge([person], [known])).toMatchObject([
      { key: `person:${person.id}`, name: 'Ann Lee', personId: person.id, contactIds: [known.id] },
    ]);
  });

  it('is one number together with one name, however both are written', () => {
    const person = colleague('Zoë Ørn', { phones: [phone('+1 408 526 7209')] });
    const known = contact('zoe ORN', { phones: [phone('+1 (408) 526-7209', 'mobile')] });
    expect(merge([person], [known])).toHaveLength(1);
  });

  it.each([
    ['a number under another name', contact('Reception', { phones: [phone('+14085267209')] })],
    ['a name with another number', contact('Ann Lee', { phones: [phone('+14085267200')] })],
    ['a number that does not say its country', contact('Ann Lee', { phones: [phone('5267209')] })],
    ['a name alone', contact('Ann Lee')],
    ['another address', contact('Ann Lee', { emails: [mail('ann@another.example')] })],
  ])('is not %s', (_what, known) => {
    const person = colleague('Ann Lee', {
      emails: ['ann@example.com'],
      phones: [phone('+14085267209'), phone('5267209')],
    });
    expect(merge([person], [known])).toHaveLength(2);
  });

  it('is decided by the address before the number', () => {
    const byMail = colleague('Ann Lee', { emails: ['ann@example.com'] });
    const byPhone = colleague('Ann Lee', { phones: [phone('+14085267209')] });
    const known = contact('Ann Lee', { emails: [mail('ann@example.com')], phones: [phone('+14085267209')] });
    const other = contact('Ann Lee', { phones: [phone('+14085267209')] });
    const entries = merge([byPhone, byMail], [known, other]);
    expect(entries.map(({ personId, contactIds }) => [personId, contactIds])).toEqual([
      [byPhone.id, [other.id]],
      [byMail.id, [known.id]],
    ]);
  });

  it('is not lost when the ids of the two sources are spelt alike', () => {
    expect(merge([colleague('Ann Lee', { id: 'same' })], [contact('Bo Ask', { id: 'same' })])).toHaveLength(
      2,
    );
  });
});

describe('the sameness of two contacts', () => {
  it('is one address together with one name', () => {
    const [first, second] = ['Ann Lee', 'ANN LEE'].map((name) =>
      contact(name, { emails: [mail('ann@example.com')] }),
    );
    expect(
      merge(
        [],
        [first, second].flatMap((one) => one ?? []),
      ),
    ).toHaveLength(1);
  });

  it('is not the mailbox of a team', () => {
    const team = ['Ann Lee', 'Bo Ask'].map((name) => contact(name, { emails: [mail('team@example.com')] }));
    expect(merge([], team)).toHaveLength(2);
  });

  it('is found whichever of them comes first, also through a third', () => {
    const byMail = contact('Ann Lee', { emails: [mail('ann@example.com')] });
    const byPhone = contact('Ann Lee', { phones: [phone('+14085267209')] });
    const both = contact('Ann Lee', { emails: [mail('ann@example.com')], phones: [phone('+14085267209')] });
    for (const order of [
      [both, byMail, byPhone],
      [byMail, byPhone, both],
      [byPhone, both, byMail],
    ]) {
      const [entry, ...others] = merge([], order);
      expect(others).toEqual([]);
      expect(entry?.contactIds.toSorted()).toEqual([byMail.id, byPhone.id, both.id].toSorted());
    }
  });

  it('leads to the colleague whom one of them is', () => {
    const person = colleague('A. Lee', { emails: ['ann@example.com'] });
    const byPhone = contact('Ann Lee', { phones: [phone('+14085267209')] });
    const both = contact('Ann Lee', { emails: [mail('ann@example.com')], phones: [phone('+14085267209')] });
    const home = contact('Ann Lee', { emails: [mail('ann@home.example')] });
    const link = contact('Ann Lee', { emails: [mail('ann@home.example')], phones: [phone('+14085267209')] });
    for (const order of [
      [both, byPhone, home, link],
      [home, link, byPhone, both],
      [link, both, byPhone, home],
    ])
      expect(merge([person], order)).toHaveLength(1);
  });

  it('never makes two colleagues one', () => {
    const people = ['ann@example.com', 'lee@example.com'].map((email) =>
      colleague('Ann Lee', { emails: [email] }),
    );
    const both = contact('Ann Lee', { emails: [mail('lee@example.com'), mail('ann@example.com')] });
    expect(merge(people, [both]).map(({ contactIds }) => contactIds.length)).toEqual([0, 1]);
  });
});

describe('a line of the list', () => {
  it('is made of what the colleague says, then of what the contact says', () => {
    const person = colleague('Ann Lee', { emails: ['ann@example.com'], department: 'Sales' });
    const known = contact('Annie', {
      emails: [mail('other@example.com'), mail('ann@example.com', true)],
      phones: [phone('+14085267209')],
      title: 'Buyer',
      company: 'Fjord AS',
    });
    expect(merge([person], [known])).toEqual([
      {
        key: `person:${person.id}`,
        name: 'Ann Lee',
        personId: person.id,
        contactIds: [known.id],
        title: 'Buyer',
        department: 'Sales',
        company: 'Fjord AS',
        aliases: ['Annie'],
        emails: ['ann@example.com', 'other@example.com'],
        phones: ['+14085267209'],
      },
    ]);
  });

  it('begins with the primary address and number, else the best kind, and has no fax to call', () => {
    const lineOf = (...phones: ReturnType<typeof phone>[]) =>
      merge([], [contact('Ann', { phones })])[0]?.phones;
    expect(lineOf(phone('1', 'home'), phone('2', 'mobile'), phone('3', 'work'))).toEqual(['3', '2', '1']);
    expect(lineOf(phone('1', 'work'), phone('2', 'home', true))).toEqual(['2', '1']);
    expect(lineOf(phone('1', 'fax', true), phone('2', 'mobile'))).toEqual(['2']);
    expect(lineOf(phone('1', 'fax'), phone('2', 'pager'))).toEqual([]);
    const mails = [mail('a@example.com'), mail('b@example.com', true)];
    expect(merge([], [contact('Ann', { emails: mails })])[0]?.emails).toEqual([
      'b@example.com',
      'a@example.com',
    ]);
  });

  it('has every address and number of all its records once, however they are written', () => {
    const person = colleague('Ann Lee', { emails: ['ann@example.com'], phones: [phone('+442079460777')] });
    const known = contact('Ann Lee', {
      emails: [mail('ANN@example.com')],
      phones: [phone('+44 (0)20 7946 0777'), phone('+14085267209')],
    });
    expect(merge([person], [known])).toMatchObject([
      { emails: ['ann@example.com'], phones: ['+442079460777', '+14085267209'] },
    ]);
  });

  it('has the other names that its records have, each once', () => {
    const person = colleague('Robert Lee', { nickName: 'Bob', firstName: 'Robert', lastName: 'Leé' });
    expect(merge([person], [])).toMatchObject([{ name: 'Robert Lee', aliases: ['Bob'] }]);
    const known = contact('R. Lee', { firstName: 'Rob', lastName: 'Lee' });
    expect(merge([], [known])).toMatchObject([{ name: 'R. Lee', aliases: ['Rob Lee'] }]);
  });
});
