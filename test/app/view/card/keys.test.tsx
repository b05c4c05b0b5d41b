import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { colleague } from '../../../support/entries';
import { createClipboard, openCard, said } from './page';
import { personOf } from './records';

afterEach(cleanup);

const ana = colleague('Ana Ruiz');
const record = personOf('Ana Ruiz', {
  emails: ['ana@example.com'],
  phones: [{ type: 'work', value: '+47 55 50 00 01', isPrimary: true }],
});

async function openAna(wish: Parameters<typeof openCard>[1] = {}) {
  const app = await openCard(ana, wish);
  app.host.answers.openLink = { ok: true, value: undefined };
  await app.people[0]?.answer(record);
  await screen.findByText('Colleague in your organization');
  return app;
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

describe('the keys of the card', () => {
  it('reach somebody by one letter each', async () => {
    const { host, user } = await openAna();
    await user.keyboard('m');
    await waitFor(() => expect(said()).toContain('Handed over'));
    await user.keyboard('C');
    await waitFor(() => expect(host.asked.openLink).toHaveLength(2));
    await waitFor(() => expect(said()).toContain('Handed over'));
    await user.keyboard('e');
    expect(host.asked.openLink.map((link) => link.split(':')[0])).toEqual([
      'webexteams',
      'webextel',
      'mailto',
    ]);
  });

  it('are known by their place where a keyboard writes no Latin letters', async () => {
    const { host } = await openAna();
    press('ь', { code: 'KeyM' });
    expect(host.asked.openLink).toEqual(['webexteams://im?email=ana%40example.com']);
  });

  it('copy the whole card', async () => {
    const { user } = await openAna();
    const written = createClipboard({ isAllowed: true });
    await user.keyboard('y');
    expect(written).toEqual(['Ana Ruiz\nWork: +47 55 50 00 01\nE-mail: ana@example.com']);
    await waitFor(() => expect(said()).toContain('Copied: the whole card'));
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { shiftKey: true },
    { isComposing: true },
    { keyCode: 229 },
    { repeat: true },
  ])('leave alone what is pressed with %j', async (more) => {
    const { host } = await openAna();
    press('m', more);
    expect(host.asked.openLink).toEqual([]);
  });

  it('leave alone what is typed into a field', async () => {
    const { host, user } = await openAna();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await user.keyboard('me');
    expect(field.value).toBe('me');
    expect(host.asked.openLink).toEqual([]);
    field.remove();
  });

  it('can be switched off and on again', async () => {
    const { host, user } = await openAna({ hasLetterKeys: true });
    const letters = screen.getByRole('switch', { name: /^Letter keys/, checked: true });
    await user.click(letters);
    await user.keyboard('m');
    expect(host.asked.openLink).toEqual([]);
    await user.click(await screen.findByRole('switch', { checked: false }));
    await user.keyboard('m');
    expect(host.asked.openLink).toHaveLength(1);
  });

  it('are on, without a switch, where nothing is kept', async () => {
    await openAna();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it.each([
    ['Backspace', {}],
    ['ArrowLeft', { altKey: true }],
    ['Escape', {}],
  ])('go back by %s, also with letters off', async (key, more) => {
    const { store } = await openAna({ hasLetterKeys: false });
    press(key, more);
    expect(store.getState().card).toBeUndefined();
  });

  it('go back one step at a time', async () => {
    const { store, user } = await openAna();
    store.card.openPerson(personOf('Dana').id, 'Dana');
    await screen.findByRole('heading', { name: 'Dana' });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Ana Ruiz' })).toBe(document.activeElement);
    await user.keyboard('{Escape}');
    expect(store.getState().card).toBeUndefined();
  });
});
