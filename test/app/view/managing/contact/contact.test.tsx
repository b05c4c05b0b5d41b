import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openTask } from '../page';

afterEach(cleanup);

const field = (name: string) => screen.findByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement;
const textsAbout = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

/** The form of a contact that was just made. */
async function openContact() {
  const page = await openTask({ kind: 'new_contact', seed: 'Lena Quist' });
  const { user } = page;
  await user.type(await field('E-mail address 1'), 'lena@quist.example.net');
  await user.type(await field('Title'), 'Owner{Enter}');
  await screen.findByRole('heading', { name: 'Saved' });
  await user.click(button('Go on editing'));
  return page;
}

describe('the form of a contact', () => {
  it('is filled in and saved with the keyboard alone', async () => {
    const { user } = await openTask({ kind: 'new_contact', seed: 'Lena Quist' });
    expect(await field('Display name')).toHaveProperty('value', 'Lena Quist');
    (await field('E-mail address 1')).focus();
    await user.keyboard('lena@quist.example.net');
    await user.tab();
    expect(focused()).toBe(screen.getByRole('combobox', { name: 'Type: E-mail address 1' }));
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    expect(focused()).toBe(button('Remove: E-mail address 1'));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(focused()).toBe(await field('E-mail address 2'));
    await user.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Saved' });
    expect(focused()).toBe(heading);
    const emails = screen.getByText('E-mail addresses').nextElementSibling;
    expect(emails?.textContent).toBe('\u2068lena@quist.example.net\u2069 (Work, preferred)');
    // It breaks where an address is taken apart, not within a word.
    expect(emails?.innerHTML.match(/<wbr>[^<]+/g)).toEqual([
      '<wbr>@quist.',
      '<wbr>example.',
      '<wbr>net\u2069 ',
    ]);
  });

  it('says at the field what is wrong, once it was left, and no longer when it is right', async () => {
    const { user } = await openTask({ kind: 'new_contact' });
    const email = await field('E-mail address 1');
    await user.type(email, 'lena@');
    expect(email.getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    expect(email.getAttribute('aria-invalid')).toBe('true');
    expect(textsAbout(email)).toEqual(['This is no e-mail address.']);
    await user.type(email, 'quist.example.net');
    expect(email.getAttribute('aria-invalid')).toBe('false');
  });

  it('leads to the first thing that is wrong, and says how much is', async () => {
    const { user } = await openTask({ kind: 'new_contact', seed: 'lena@quist' });
    await user.type(await field('Picture URL'), 'http://pictures.example.net/lena.png{Enter}');
    expect(focused()).toBe(await field('E-mail address 1'));
    expect(screen.getByRole('status').textContent).toBe('2 fields are not right yet.');
  });

  it('says what is missing when there is no way to reach anybody', async () => {
    const { user } = await openTask({ kind: 'new_contact', seed: 'Lena Quist' });
    await user.type(await field('Title'), '{Enter}');
    expect(focused()?.textContent).toBe('At least one e-mail address, number or SIP address is needed.');
  });

  it('never loses the focus while rows come and go', async () => {
    const { user } = await openTask({ kind: 'new_contact' });
    await field('Number 1');
    for (let more = 2; more <= 5; more += 1) {
      await user.click(button('Add number'));
      expect(focused()).toBe(await field(`Number ${more}`));
    }
    expect(screen.queryByRole('button', { name: 'Add number' })).toBeNull();
    await user.click(button('Remove: Number 5'));
    expect(focused()).toBe(await field('Number 4'));
    for (let less = 4; less >= 1; less -= 1) await user.click(button(`Remove: Number ${less}`));
    expect(focused()).toBe(button('Add number'));
  });

  it('has one primary row in each list', async () => {
    const { user } = await openTask({ kind: 'new_contact' });
    await field('Number 1');
    await user.click(button('Add number'));
    const primary = (row: number) => screen.getByRole('checkbox', { name: `Primary: Number ${row}` });
    await user.click(primary(1));
    await user.click(primary(2));
    expect([primary(1), primary(2)].map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
  });

  it('says above the form that the right is gone, and keeps what was typed', async () => {
    const { user, fault } = await openContact();
    const title = await field('Title');
    await user.clear(title);
    await fault({ path: '/v1/contacts/*', method: 'PATCH' }, { status: 403 }, 1);
    await user.type(title, 'Chair{Enter}');
    expect(await screen.findByText('Webex does not let you change this')).toBeTruthy();
    expect(title).toHaveProperty('value', 'Chair');
    expect(focused()?.className).toBe('failed');
  });

  it('says that a contact may have been made when nobody can tell, and what to do then', async () => {
    const { user, fault } = await openTask({ kind: 'new_contact', seed: 'Lena Quist' });
    await user.type(await field('E-mail address 1'), 'lena@quist.example.net');
    await fault({ path: '/v1/contacts/*', method: 'POST' }, { status: 500 }, 10);
    await user.type(await field('Title'), 'Owner{Enter}');
    const { parentElement } = await screen.findByText('Webex gives no usable answer');
    expect(parentElement?.textContent).toBe(
      'Webex gives no usable answer' +
        'The contact may have been made all the same. Save again, changed or not: Sidecard looks first and makes no second one.',
    );
  });

  it('asks once before it is left with changes that are not saved', async () => {
    const { user, store } = await openContact();
    await user.type(await field('Title'), ' and founder');
    await user.click(button('Back'));
    expect(focused()?.textContent).toBe('Leave without saving?');
    await user.click(button('Keep editing'));
    expect(await field('Title')).toHaveProperty('value', 'Owner and founder');
    await user.click(button('Back'));
    await user.click(button('Leave'));
    await waitFor(() => expect(store.getState().task).toBeUndefined());
  });

  it('goes without a question when nothing was changed', async () => {
    const { user, store } = await openTask({ kind: 'new_contact', seed: 'Lena' });
    await field('Title');
    await user.click(button('Cancel'));
    expect(store.getState().task).toBeUndefined();
  });

  it('puts both versions side by side when somebody else was quicker', async () => {
    const { user, store, search, wait } = await openContact();
    const { entries } = await search('Lena Quist');
    const id = entries[0]?.contactIds[0];
    if (!id) throw new Error('the contact is not found');
    const theirs = (await store.managing()).contactForm({ kind: 'contact', id });
    await theirs.start();
    theirs.fill({ title: 'Director' });
    wait(1000);
    await theirs.save();
    const title = await field('Title');
    await user.clear(title);
    await user.type(title, 'Chair{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Somebody else was quicker' });
    expect(focused()).toBe(heading);
    const mine = screen.getByRole('radio', { name: 'Yours Chair' });
    expect(mine).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'The newer one Director' }));
    await user.click(button('Save what is chosen'));
    expect(await screen.findByRole('heading', { name: 'Nothing had to be saved' })).toBeTruthy();
    expect(screen.getByText('Director')).toBeTruthy();
  });
});
