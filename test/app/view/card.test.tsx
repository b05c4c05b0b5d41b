import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { colleague, contact, frameOf } from '../../support/entries';
import { renderApp } from '../../support/render';
import { openCard } from './card/page';
import { contactOf, personOf } from './card/records';

// A Friday, at lunch time in Oslo.
const now = Date.parse('2026-11-20T10:20:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const johanna = colleague('Johanna Berg', {
  title: 'Design Lead',
  department: 'Product',
  emails: ['johanna@example.com'],
});
const tools = contact('Johnson Tools');

const person = personOf('Johanna Berg', {
  title: 'Design Lead',
  department: 'Product',
  manager: { name: 'Dana Duarte' },
  emails: ['johanna@example.com'],
  phones: [{ type: 'work', value: '+47 55 50 00 01', isPrimary: true }],
  sipAddresses: [{ type: 'cloud-calling', value: 'johanna@calls.example.com', isPrimary: true }],
  addresses: [{ street: 'Torget 1', city: 'Bergen', postalCode: '5014', country: 'NO' }],
  timeZone: 'Europe/Oslo',
  presence: { status: 'inactive', lastActivity: '2026-11-20T10:00:00Z', asOf: now },
});

const record = contactOf('Johnson & Sons', {
  id: tools.contactIds[0] ?? '',
  company: 'Johnson Ltd',
  emails: [{ type: 'work', value: 'info@johnson.example.com', isPrimary: false }],
  phones: [{ type: 'mobile', value: '+1 408 555 0101', isPrimary: false }],
  preferredMethod: 'PHONE',
});

const valuesOn = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);

describe('the card', () => {
  it('shows at once what the list knew and takes the focus to the name', async () => {
    await openCard(johanna);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Johanna Berg' }));
    expect(screen.getByText('Design Lead · Product')).toBeTruthy();
    expect(valuesOn()).toEqual(['johanna@example.com']);
    expect(screen.getByText('Loading details …')).toBeTruthy();
  });

  it('shows what Webex knows of a colleague, and nothing twice', async () => {
    const { people } = await openCard(johanna);
    await people[0]?.answer(person);
    expect(await screen.findByText('Dana Duarte')).toBeTruthy();
    expect(valuesOn()).toEqual([
      '+47 55 50 00 01',
      'johanna@example.com',
      'johanna@calls.example.com',
      'Dana Duarte',
      'Torget 1, 5014 Bergen, NO',
      'Europe/Oslo',
    ]);
    expect(screen.getByText('Colleague in your organization')).toBeTruthy();
  });

  it('says whether now is a good time, there', async () => {
    const { people } = await openCard(johanna);
    await people[0]?.answer(person);
    expect((await screen.findByText(/last seen/)).textContent).toBe(
      'Away · last seen 20 minutes ago · 11:20 AM in \u2068Bergen\u2069',
    );
  });

  it('marks a time at which most people do not work, and says how old a presence is', async () => {
    const { people } = await openCard(johanna);
    const presence = { status: 'active', asOf: now - 3 * 60_000 } as const;
    await people[0]?.answer({ ...person, addresses: [], timeZone: 'America/Los_Angeles', presence });
    expect((await screen.findByText(/as of/)).textContent).toBe(
      'Active · as of 3 minutes ago · 2:20 AM local time · night',
    );
  });

  it('shows a contact with its preferred way and the other name it has there', async () => {
    const { contacts } = await openCard(tools);
    await contacts[0]?.answer(record);
    expect((await screen.findByText('+1 408 555 0101')).parentElement?.textContent).toContain('(preferred)');
    expect(screen.getByText(/as “\u2068Johnson & Sons\u2069”/)).toBeTruthy();
  });

  it('names the source of what only one of two records knows', async () => {
    const both = { ...johanna, contactIds: tools.contactIds };
    const { people, contacts } = await openCard(both);
    await people[0]?.answer(person);
    await contacts[0]?.answer(record);
    const number = await screen.findByText('+1 408 555 0101');
    expect(number.parentElement?.textContent).toBe('+1 408 555 0101 (preferred · contact)');
    expect(screen.getByText('+47 55 50 00 01').parentElement?.textContent).toContain('(colleague)');
    expect(screen.getByText('Colleague in your organization')).toBeTruthy();
    expect(screen.getByText(/^Contact of your organization, as/)).toBeTruthy();
  });

  it('goes back to the same row, text and list, by button and by Escape', async () => {
    const { user, searches, clock } = await renderApp();
    const input = screen.getByRole<HTMLInputElement>('combobox');
    await user.type(input, 'jo');
    clock.pass(1000);
    searches.at(-1)?.frame(frameOf(johanna, tools));
    await searches.at(-1)?.answer();
    await user.click(await screen.findByRole('option', { name: /Johnson/ }));
    await user.click(await screen.findByRole('button', { name: 'Back to the list' }));
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('jo');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Johnson Tools');
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Back to the list' });
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(input);
  });

  it('keeps what it knows when a record fails, and asks again on demand', async () => {
    const { people, user } = await openCard(johanna);
    await people[0]?.fail({ code: 'upstream_timeout' });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Johanna Berg' }));
    expect(valuesOn()).toEqual(['johanna@example.com']);
    await people[1]?.answer(person);
    expect(await screen.findByText('Dana Duarte')).toBeTruthy();
  });

  it('says that an entry is gone, and offers another try only where it can help', async () => {
    const { people } = await openCard(johanna);
    await people[0]?.fail({ code: 'not_found' });
    expect(await screen.findByText('No longer there')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('leads to the manager and back, with the focus on the name each time', async () => {
    const { people, user } = await openCard(johanna);
    const dana = personOf('Dana Duarte');
    await people[0]?.answer({ ...person, manager: { name: 'Dana Duarte', id: dana.id } });
    await user.click(await screen.findByRole('button', { name: 'Dana Duarte' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dana Duarte' }));
    expect(people[1]?.text).toBe(dana.id);
    await user.click(screen.getByRole('button', { name: 'Back to Johanna Berg' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Johanna Berg' }));
    expect(screen.getByRole('button', { name: 'Back to the list' })).toBeTruthy();
  });

  it('stays where it is while the search finds another record', async () => {
    const { people, store, contacts } = await openCard(johanna);
    await people[0]?.answer(person);
    const heading = screen.getByRole('heading', { name: 'Johanna Berg' });
    store.card.follow([{ ...johanna, key: 'both', contactIds: tools.contactIds }]);
    await contacts[0]?.answer(record);
    expect(await screen.findByText('+1 408 555 0101')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Johanna Berg' })).toBe(heading);
  });
});
