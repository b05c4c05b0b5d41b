import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OrgId } from '../../../src/bff/webex/ids';
import { ContactId } from '../../../src/contract/ids';
import { minute } from '../support/clock';
import { colleague, contact, mail, phone } from '../support/directory';
import { orgId } from '../support/token';
import { createTestDirectory } from '../support/wide';

const lukasz = colleague('Łukasz Wójcik', { phones: [phone('+44 20 7946 0777')], title: 'Welder' });
const maria = colleague('Maria Rossi', { emails: ['maria@example.com'], nickName: 'Mimi' });
const desk = contact('Front Desk', { phones: [phone('+44 20 7946 0800')], company: 'Juniper Travel' });
const mimi = contact('M. Rossi', { emails: [mail('Maria@Example.com')], phones: [phone('+4790000000')] });
const town = { people: [lukasz, maria], contacts: [desk, mimi] };
const whole = (count: number) => ({ state: 'ok', count, isComplete: true, isWide: true });

describe('a wide search', () => {
  it.each([
    ['wojcik', ['Łukasz Wójcik']],
    ['woj lukasz', ['Łukasz Wójcik']],
    ['mimi', ['Maria Rossi']],
    ['020 7946 07', ['Łukasz Wójcik']],
    ['7946', ['Front Desk', 'Łukasz Wójcik']],
    ['juniper', ['Front Desk']],
    ['welder', ['Łukasz Wójcik']],
  ])('finds by %s what Webex does not', async (text, found) => {
    const { names, last } = createTestDirectory(town);
    expect(await names(text, { isWide: false })).toEqual([]);
    expect(await names(text)).toEqual(found);
    expect((await last(text)).sources).toMatchObject({
      people: { isWide: true },
      contacts: { isWide: true },
    });
  });

  it('shows what Webex has found before it looks further, with both sources still busy', async () => {
    const { frames, asked } = createTestDirectory(town);
    const told = await frames('front');
    expect(told[0]).toMatchObject({
      entries: [{ name: 'Front Desk' }],
      sources: { people: { state: 'pending' }, contacts: { state: 'pending' } },
    });
    expect(told.at(-1)?.sources).toEqual({ people: whole(0), contacts: whole(1) });
    expect(asked.slice(0, 2).map(({ about }) => about)).toEqual(['front', 'front']);
  });

  it('tells whenever the list has changed, and only then', async () => {
    const { frames } = createTestDirectory(town);
    const told = (await frames('7946')).map(({ entries }) => entries.map(({ name }) => name));
    expect(told).toEqual([
      [],
      ['Front Desk'],
      ['Front Desk', 'Łukasz Wójcik'],
      ['Front Desk', 'Łukasz Wójcik'],
    ]);
  });

  it('makes one line of a contact who is found and a colleague who is not', async () => {
    const { last } = createTestDirectory(town);
    expect((await last('+47 90 00')).entries).toMatchObject([
      { name: 'Maria Rossi', personId: maria.id, contactIds: [mimi.id] },
    ]);
  });

  it('does not bring along who only shares the mailbox of somebody found', async () => {
    const team = ['Ann Lee', 'Bo Ask'].map((name) => contact(name, { emails: [mail('team@example.com')] }));
    const { names } = createTestDirectory({ contacts: team });
    expect(await names('ask bo')).toEqual(['Bo Ask']);
  });

  it.each([
    ['one letter', 'j'],
    ['two digits', '79'],
    ['a whole address', 'maria@example.com'],
    ['the beginning of an address', 'm@'],
  ])('goes no further than Webex for %s', async (_what, text) => {
    const { last, asked } = createTestDirectory(town);
    await last(text);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('says when it has more than was asked for', async () => {
    const people = Array.from({ length: 30 }, (_, at) => colleague(`Person${at} Lund`));
    const { last } = createTestDirectory({ people });
    const { entries, sources } = await last('lund', { limit: 5 });
    expect(entries).toHaveLength(5);
    expect(sources.people).toEqual({ ...whole(30), isComplete: false });
  });

  it('suggests names like the typed one when nobody matches', async () => {
    const { frames } = createTestDirectory(town);
    const told = await frames('wojick');
    expect(told.map(({ suggestions }) => suggestions).slice(0, -1)).toEqual(
      told.slice(1).map(() => undefined),
    );
    expect(told.at(-1)).toMatchObject({ entries: [], suggestions: ['Wójcik'] });
  });
});

describe('a roster', () => {
  it('spares the second wide search all but what a narrow one asks', async () => {
    const { names, asked } = createTestDirectory(town);
    await names('wojcik');
    const before = asked.length;
    expect(await names('rossi')).toEqual(['Maria Rossi']);
    expect(asked.slice(before).map(({ about }) => about)).toEqual(['rossi', 'rossi']);
  });

  it('answers a narrow search at once, before Webex has', async () => {
    const { names, frames, asked } = createTestDirectory(town);
    await names('wojcik');
    const before = asked.length;
    const [first, ...others] = await frames('welder', { isWide: false });
    expect(first).toMatchObject({
      entries: [{ name: 'Łukasz Wójcik' }],
      sources: { people: { state: 'pending' }, contacts: { state: 'pending' } },
    });
    expect(others.at(-1)?.sources).toEqual({ people: whole(1), contacts: whole(0) });
    expect(asked.slice(before)).toHaveLength(2);
  });

  it('is asked for again after ten minutes', async () => {
    const { names, aboutPeople, clock } = createTestDirectory(town);
    await names('wojcik');
    const cold = aboutPeople().length;
    clock.pass(11 * minute);
    expect(await names('wojcik')).toEqual(['Łukasz Wójcik']);
    expect(aboutPeople()).toHaveLength(2 * cold);
  });

  it('is asked for again once its organisation is forgotten, and for nobody else', async () => {
    const { names, aboutContacts, directory } = createTestDirectory(town);
    const other = { orgId: v.parse(OrgId, '11111111-2222-4333-8444-555555555555') };
    await names('wojcik');
    await names('wojcik', other);
    directory.forget(v.parse(OrgId, orgId));
    await names('rossi');
    await names('rossi', other);
    expect(aboutContacts().filter((about) => about === '')).toHaveLength(3);
  });

  it.each([
    ['user', { user: 'another' }],
    ['organisation', { orgId: v.parse(OrgId, '11111111-2222-4333-8444-555555555555') }],
    ['token', { caller: { grant: { accessToken: 'another' } } }],
  ])('is never shown to another %s', async (_what, more) => {
    const { names } = createTestDirectory(town);
    await names('wojcik');
    expect(await names('wojcik', { isWide: false, ...more })).toEqual([]);
  });

  it('is asked for with the token of its own user only', async () => {
    const { names, asked } = createTestDirectory(town);
    const another = { user: 'another', caller: { grant: { accessToken: 'another' } } };
    await Promise.all([names('wojcik'), names('wojcik', another)]);
    const askedBy = (token: string) =>
      asked.filter(({ accessToken }) => accessToken === token).map(({ source, about }) => source + about);
    expect(askedBy('another').toSorted()).toEqual(askedBy('unused').toSorted());
  });

  it('holds ten thousand of a source, and says when there are more', async () => {
    const one = contact('Ann');
    const contacts = Array.from({ length: 10_001 }, (_, at) => ({
      ...one,
      id: v.parse(ContactId, `ann-${at}`),
      name: `Ann ${at}`,
    }));
    const { last, aboutContacts } = createTestDirectory({ contacts });
    const { sources } = await last('nn');
    expect(sources.contacts).toEqual({ state: 'ok', count: 10_000, isComplete: false, isWide: false });
    expect(aboutContacts().filter((about) => about === '')).toHaveLength(10);
    await last('nn');
    expect(aboutContacts().filter((about) => about === '')).toHaveLength(10);
  });
});
