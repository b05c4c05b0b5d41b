import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openImport } from './page';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const csv = [
  'Name,Email,Phone,Desk',
  'Importa One,importa.1@example.com,,4711',
  'Importa Two,not an address,,4712',
  'Importa Again,importa.1@example.com,,4713',
].join('\n');

/** The screen with a file chosen and read. */
async function review(content = csv) {
  const page = await openImport();
  await heading('Import contacts');
  await page.user.upload(
    screen.getByLabelText('Choose a file', { selector: 'input' }),
    new File([content], 'people.csv'),
  );
  await heading('What would be imported');
  return page;
}

describe('the import', () => {
  it('begins at its name, and says before anything is sent what would come of the file', async () => {
    const page = await review();
    await vi.waitFor(async () =>
      expect(document.activeElement).toBe(await heading('What would be imported')),
    );
    expect(screen.getByText('2 contacts can be imported')).toBeTruthy();
    expect(screen.getByText('1 of them repeats an earlier line')).toBeTruthy();
    expect(screen.getByText('1 line needs mending and stays out')).toBeTruthy();
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^3 / });
    expect(row.textContent).toBe(
      '3E-mail (work)not an addressNot an e-mail addressWrite it as name@example.com.',
    );
    expect((await page.journal()).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('lets every column be sent elsewhere, and reads anew', async () => {
    const page = await review();
    const desk = screen.getByRole('combobox', { name: /^Desk/ });
    expect(desk).toHaveProperty('value', '');
    await page.user.selectOptions(screen.getByRole('combobox', { name: /^Email/ }), 'Leave out');
    expect(await screen.findByText('3 lines need mending and stay out')).toBeTruthy();
    await page.user.selectOptions(desk, 'Extension');
    expect(await screen.findByText('3 contacts can be imported')).toBeTruthy();
  });

  it('lets the first line be a contact, and offers nothing to compare where there is none', async () => {
    const page = await review('Ada,Desk\nBob Ray,4711\n');
    expect(screen.queryByRole('button', { name: /^Compare/ })).toBeNull();
    expect(screen.getByText('2 lines need mending and stay out')).toBeTruthy();
    const header = screen.getByRole('checkbox', { name: 'The first line holds names of columns' });
    await page.user.click(header);
    expect(await screen.findByText('1 line needs mending and stays out')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: /^Desk/ })).toBeTruthy();
    expect(header).toHaveProperty('checked', true);
  });

  it('names no two places for a column alike', async () => {
    await review();
    const [select] = screen.getAllByRole('combobox');
    const names = within(select ?? document.body)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toContain('Federated XMPP');
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what to do when three imports are unfinished', async () => {
    const page = await review();
    const { api } = await page.store.managing();
    api.beginImport = async () => ({ ok: false, failure: { code: 'conflict' } });
    await page.user.click(button('Compare 2 lines with the directory'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Three imports are unfinishedStart or delete one of them first, then choose this file again.',
    );
  });

  it('speaks of a look that failed as of nothing that was written', async () => {
    const page = await review();
    const { api } = await page.store.managing();
    await page.user.click(button('Compare 2 lines with the directory'));
    await page.look(() => button('Start the import'));
    api.imports = async () => ({ ok: false, failure: { code: 'upstream_timeout' } });
    await page.user.click(button('Back'));
    expect((await screen.findByText('Webex took too long')).parentElement?.textContent).not.toMatch(
      /done twice/,
    );
  });

  it('goes on to the end, and accounts for every line', async () => {
    const page = await review();
    await page.user.click(button('Compare 2 lines with the directory'));
    await page.look(() => button('Start the import'));
    await vi.waitFor(async () => expect(document.activeElement).toBe(await heading('Ready to start')));
    expect(await screen.findByText('Repeats line 2')).toBeTruthy();
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'For line 4' }), 'Create another');
    await page.user.click(button('Start the import'));
    await page.look(() => screen.getByRole('heading', { name: 'Import is done' }));
    expect(screen.getByText('Created').nextSibling?.textContent).toBe('2');
    expect(screen.getByText('Faulty').nextSibling?.textContent).toBe('1');
    expect(await screen.findByText('E-mail (work): Not an e-mail address')).toBeTruthy();
    expect(button('Download the rest as CSV')).toBeTruthy();
    await page.user.click(screen.getByRole('checkbox', { name: 'Show every line' }));
    expect(await screen.findByText('Importa Again')).toBeTruthy();
  });

  it('lists earlier imports to go back to, and takes their records away', async () => {
    const page = await review();
    await page.user.click(button('Compare 2 lines with the directory'));
    await page.look(() => button('Start the import'));
    await page.user.click(button('Back'));
    await page.user.click(await screen.findByRole('button', { name: /^people.csv/ }));
    expect(await heading('Ready to start')).toBeTruthy();
    await page.user.click(button('Back'));
    await page.user.click(await screen.findByRole('button', { name: 'Delete the record of people.csv' }));
    await vi.waitFor(() => expect(screen.queryByText('Earlier imports')).toBeNull());
    expect(document.activeElement).toBe(await heading('Import contacts'));
  });

  it('takes pasted lines, and keeps them where they cannot be read', async () => {
    const page = await openImport();
    const field = await screen.findByRole('textbox', { name: 'Or paste lines from a table or vCards' });
    expect(button('Look through these lines')).toHaveProperty('disabled', true);
    await page.user.click(field);
    await page.user.paste('Name,Email\n"Ada,ada@example.com');
    await page.user.click(button('Look through these lines'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/A quotation mark does not end.*Line 2/);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Name,Email\n"Ada,ada@example.com');
  });

  it('goes on where it stopped when the server was out of reach', async () => {
    const page = await review();
    const { api } = await page.store.managing();
    const { sendPart } = api;
    api.sendPart = async () => ({ ok: false, failure: { code: 'unreachable' } });
    await page.user.click(button('Compare 2 lines with the directory'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/No connection/);
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 0);
    api.sendPart = sendPart;
    await page.user.click(button('Try again'));
    expect(document.activeElement?.tagName).toBe('H1');
    await page.look(() => button('Start the import'));
  });

  it('does not say of one that is paused that it goes on', async () => {
    const page = await review();
    await page.user.click(button('Compare 2 lines with the directory'));
    await page.look(() => button('Start the import'));
    const { api } = await page.store.managing();
    const { import: look } = api;
    api.import = async (id) => {
      const looked = await look(id);
      return looked.ok ? { ok: true, value: { ...looked.value, state: 'paused' } } : looked;
    };
    api.startImport = api.import;
    await page.user.click(button('Start the import'));
    expect(await heading('Import is paused')).toBeTruthy();
    expect(screen.queryByText(/The work goes on at the server/)).toBeNull();
  });

  it('draws as many faults as are asked for, and the focus stays where the next ones begin', async () => {
    const rows = Array.from({ length: 70 }, (_, at) => `Wrong ${at},no address`);
    const page = await review(['Name,Email', ...rows].join('\n'));
    const drawn = () => within(screen.getByRole('table')).getAllByRole('row').length - 1;
    expect(drawn()).toBe(50);
    await page.user.click(button('Show more (20)'));
    expect(drawn()).toBe(70);
    expect(document.activeElement?.textContent).toMatch(/^51/);
    expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
  });
});
