import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Presence } from '../../../../src/contract/people';
import { colleague, contact } from '../../../support/entries';
import { createClipboard, openCard, said } from './page';
import { contactOf, personOf } from './records';

const now = Date.parse('2026-11-20T10:20:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ana = colleague('Ana Ruiz');
const phone = { type: 'work', value: '+47 55 50 00 01', isPrimary: true } as const;

async function openAna(status?: Presence['status'], more: Parameters<typeof personOf>[1] = {}) {
  const app = await openCard(ana, { hasLetterKeys: true });
  const presence = status && { status, asOf: now };
  await app.people[0]?.answer(
    personOf('Ana Ruiz', { emails: ['ana@example.com'], phones: [phone], presence, ...more }),
  );
  await screen.findByText('Colleague in your organization');
  return app;
}

const button = (name: string) => screen.getByRole('button', { name });
const best = () => document.querySelector('.action.best')?.textContent;

describe('the ways to reach somebody', () => {
  it('are drawn only where they lead somewhere', async () => {
    const { contacts } = await openCard(contact('Juniper'));
    await contacts[0]?.answer(contactOf('Juniper'));
    expect(await screen.findByText(/No number, address or account is known/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(?:Chat|Call|Mail)/ })).toBeNull();
    expect(button('Copy the card of Juniper')).toBeTruthy();
  });

  it.each([
    ['active', 'Chat', 'Active now.'],
    ['meeting', 'Chat', 'Chat first: in a meeting.'],
    ['OutOfOffice', 'Mail', 'Mail first: out of office.'],
  ] as const)('have one that is best: for %s, %s', async (status, way, reason) => {
    await openAna(status);
    expect(best()).toBe(way);
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it('wait with the best one until all is known', async () => {
    const { people } = await openCard({ ...ana, emails: ['ana@example.com'] });
    expect(best()).toBeUndefined();
    await people[0]?.answer(personOf('Ana Ruiz', { emails: ['ana@example.com'], timeZone: 'Asia/Tokyo' }));
    expect(await screen.findByText('Chat first: it is 7:20 PM (late) there.')).toBeTruthy();
  });

  it('lead out through the host', async () => {
    const { host, user } = await openAna('active');
    host.answers.openLink = { ok: true, value: undefined };
    await user.click(button('Chat with Ana Ruiz'));
    await user.click(button('Call Ana Ruiz'));
    await user.click(button('Mail Ana Ruiz'));
    expect(host.asked.openLink).toEqual([
      'webexteams://im?email=ana%40example.com',
      'webextel:+4755500001',
      'mailto:ana@example.com',
    ]);
    await waitFor(() => expect(said()).toContain('Handed over to Webex.'));
  });

  it.each([
    ['denied', 'It was not opened: you or an administrator said no.'],
    ['unsupported', 'This Webex window cannot open it.'],
    ['timed_out', 'Webex has not answered. It may still open.'],
    ['failed', 'Webex could not open it.'],
  ] as const)('say why the host did not open one (%s), and copy instead', async (reason, words) => {
    const { host, user } = await openAna('active');
    const written = createClipboard({ isAllowed: true });
    host.answers.openLink = { ok: false, reason };
    await user.click(button('Call Ana Ruiz'));
    await waitFor(() => expect(said()).toContain(words));
    await user.click(await screen.findByRole('button', { name: /^Copy .*55 50 00 01/ }));
    expect(written).toEqual(['+47 55 50 00 01']);
    await waitFor(() => expect(said()).toContain('Copied: \u2068+47 55 50 00 01\u2069'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ana Ruiz' }));
  });

  it('ask once before a call that disturbs, and never forbid it', async () => {
    const { host, user } = await openAna('DoNotDisturb');
    host.answers.openLink = { ok: true, value: undefined };
    await user.click(button('Call Ana Ruiz'));
    expect(screen.getByRole('group', { name: 'Do not disturb is on.' })).toBeTruthy();
    expect(document.activeElement).toBe(button('Call anyway'));
    await user.click(button('Do not call'));
    expect(document.activeElement).toBe(button('Call Ana Ruiz'));
    await user.click(button('Call Ana Ruiz'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Call anyway' })).toBeNull();
    expect(host.asked.openLink).toEqual([]);
    await user.keyboard('c{Enter}');
    expect(host.asked.openLink).toEqual(['webextel:+4755500001']);
    await user.click(button('Call Ana Ruiz'));
    expect(host.asked.openLink).toHaveLength(2);
  });
});

describe('the star', () => {
  it('makes a favourite and takes it back', async () => {
    const { user, store } = await openAna();
    const star = screen.getByRole('button', { name: 'Add to favourites', pressed: false });
    await user.click(star);
    expect(store.getState().kept?.favourites.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    await user.click(await screen.findByRole('button', { name: 'Add to favourites', pressed: true }));
    expect(store.getState().kept?.favourites).toEqual([]);
  });

  it('says when that could not be saved', async () => {
    const { user, api } = await openAna();
    api.markFavourite = async () => ({ ok: false, failure: { code: 'unreachable' } });
    await user.click(button('Add to favourites'));
    await waitFor(() => expect(said()).toContain('This could not be saved. Try again.'));
    expect(screen.getByRole('button', { name: 'Add to favourites', pressed: false })).toBeTruthy();
  });

  it('is not there where nothing is kept', async () => {
    await openCard(ana);
    expect(screen.queryByRole('button', { name: 'Add to favourites' })).toBeNull();
  });
});

describe('the presence', () => {
  it('is asked anew when the reader comes back to an old one', async () => {
    const { people, clock } = await openAna('active');
    fireEvent.focus(window);
    expect(people).toHaveLength(1);
    vi.setSystemTime(now + 2 * 60_000);
    clock.pass(2 * 60_000);
    fireEvent.focus(window);
    const presence = { status: 'meeting', asOf: Date.now() } as const;
    await people[1]?.answer(personOf('Ana Ruiz', { emails: ['ana@example.com'], presence }));
    expect(await screen.findByText('Chat first: in a meeting.')).toBeTruthy();
  });

  it('is no longer shown when it is too old to be true', async () => {
    await openAna(undefined, { presence: { status: 'active', asOf: now - 6 * 60_000 } });
    expect(screen.queryByText(/Active/)).toBeNull();
    expect(best()).toBe('Call');
  });
});
