import { cleanup, screen } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { Contact } from '../../../src/contract/contacts';
import { Person } from '../../../src/contract/people';
import { colleague, contact, frameOf } from '../../support/entries';
import { renderApp } from '../../support/render';

afterEach(cleanup);

const johanna = colleague('Johanna Berg', { title: 'Design Lead', department: 'Product' });
const tools = contact('Johnson Tools');

const person = v.parse(Person, {
  id: johanna.personId,
  name: 'Johanna Berg',
  title: 'Design Lead',
  department: 'Product',
  manager: { name: 'Dana Duarte' },
  emails: ['johanna@example.com'],
  phones: [{ type: 'work', value: '+47 1', isPrimary: true }],
  sipAddresses: [{ type: 'cloud-calling', value: 'johanna@calls.example.com', isPrimary: true }],
  addresses: [{ street: 'Torget 1', city: 'Bergen', postalCode: '5014', country: 'NO' }],
  timeZone: 'Europe/Oslo',
  presence: {
    status: 'inactive',
    lastActivity: '2026-11-20T10:00:00Z',
    asOf: Date.parse('2026-11-20T10:20:00Z'),
  },
  type: 'person',
});

const record = v.parse(Contact, {
  id: tools.contactIds[0],
  name: 'Johnson & Sons',
  company: 'Johnson Ltd',
  emails: [{ type: 'work', value: 'info@johnson.example.com', isPrimary: false }],
  phones: [{ type: 'mobile', value: '+1 408 555 01', isPrimary: false }],
  sipAddresses: [],
  ims: [],
  groupIds: [],
  preferredMethod: 'PHONE',
  source: 'CH',
});

async function open(name: string) {
  const app = await renderApp();
  await app.user.type(screen.getByRole('combobox'), 'jo');
  app.clock.pass(1000);
  app.searches.at(-1)?.frame(frameOf(johanna, tools));
  await app.searches.at(-1)?.answer();
  await app.user.click(await screen.findByRole('option', { name: new RegExp(name) }));
  await screen.findByRole('button', { name: 'Back to the list' });
  return app;
}

describe('the card', () => {
  it('shows at once what the list knew and takes the focus to the name', async () => {
    await open('Johanna');
    const heading = screen.getByRole('heading', { name: 'Johanna Berg' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Loading details …')).toBeTruthy();
  });

  it('shows what Webex knows of a colleague', async () => {
    const { people } = await open('Johanna');
    await people[0]?.answer(person);
    for (const told of [
      '+47 1',
      'johanna@example.com',
      'Dana Duarte',
      'Torget 1, 5014 Bergen, NO',
      'Colleague',
    ]) {
      expect(await screen.findByText(told)).toBeTruthy();
    }
    expect(screen.getByText(/^Away · last seen 20 minutes ago · .* local time$/)).toBeTruthy();
  });

  it('shows a contact with its preferred way and the other name it has there', async () => {
    const { contacts } = await open('Johnson');
    await contacts[0]?.answer(record);
    expect((await screen.findByText('+1 408 555 01')).parentElement?.textContent).toContain('(preferred)');
    expect(screen.getByText(/as “Johnson & Sons”/)).toBeTruthy();
  });

  it('goes back to the same row, text and list, by button and by Escape', async () => {
    const { user } = await open('Johnson');
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    const input = screen.getByRole<HTMLInputElement>('combobox');
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('jo');
    const selected = screen.getByRole('option', { selected: true });
    expect(selected.textContent).toContain('Johnson Tools');
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Back to the list' });
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(input);
  });

  it('says that an entry is gone, and offers another try only where it can help', async () => {
    const { people, user } = await open('Johanna');
    await people[0]?.fail({ code: 'upstream_timeout' });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await people[1]?.fail({ code: 'not_found' });
    expect(await screen.findByText('No longer there')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
