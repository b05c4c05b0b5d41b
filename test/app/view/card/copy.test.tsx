import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../../src/app/view/card/copy';
import { colleague } from '../../../support/entries';
import { createClipboard, openCard, said } from './page';
import { personOf } from './records';

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'execCommand');
});

/** The old way of copying, as a window has it or has not. */
function allowSelection(isAllowed: boolean) {
  const copied: string[] = [];
  const execCommand = () => {
    const { activeElement } = document;
    if (isAllowed && activeElement instanceof HTMLTextAreaElement) copied.push(activeElement.value);
    return isAllowed;
  };
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
  return copied;
}

async function openAna() {
  const app = await openCard(colleague('Ana Ruiz'));
  await app.people[0]?.answer(
    personOf('Ana Ruiz', {
      emails: ['ana@example.com'],
      phones: [{ type: 'mobile', value: '+47 900 00 001', isPrimary: true }],
    }),
  );
  await screen.findByText('Colleague in your organization');
  return app;
}

describe('copying', () => {
  it('is done by the clipboard', async () => {
    const written = createClipboard({ isAllowed: true });
    expect(await copyText('x')).toBe(true);
    expect(written).toEqual(['x']);
  });

  it('is done by a selection where the clipboard is closed, and the focus stays', async () => {
    createClipboard({ isAllowed: false });
    const copied = allowSelection(true);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    expect(await copyText('two\nlines')).toBe(true);
    expect(copied).toEqual(['two\nlines']);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
    button.remove();
  });

  it('fails where neither is allowed, or neither exists', async () => {
    createClipboard({ isAllowed: false });
    allowSelection(false);
    expect(await copyText('x')).toBe(false);
    Reflect.deleteProperty(document, 'execCommand');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect(await copyText('x')).toBe(false);
  });
});

describe('a value of the card', () => {
  it('has its own button, which says what it has copied', async () => {
    const { user } = await openAna();
    const written = createClipboard({ isAllowed: true });
    await user.click(screen.getByRole('button', { name: 'Copy: Mobile', description: '+47 900 00 001' }));
    expect(written).toEqual(['+47 900 00 001']);
    await waitFor(() => expect(said()).toBe('Copied: Mobile'));
    await user.click(screen.getByRole('button', { name: 'Copy: E-mail' }));
    expect(written.at(-1)).toBe('ana@example.com');
  });

  it('is selected where it cannot be copied, and the card says so', async () => {
    const { user } = await openAna();
    createClipboard({ isAllowed: false });
    allowSelection(false);
    await user.click(screen.getByRole('button', { name: 'Copy: E-mail' }));
    await waitFor(() => expect(said()).toMatch(/^Copying is not allowed here/));
    expect(getSelection()?.toString()).toBe('ana@example.com');
  });
});

describe('the whole card', () => {
  it('is shown and selected where it cannot be copied', async () => {
    const { user } = await openAna();
    createClipboard({ isAllowed: false });
    allowSelection(false);
    await user.click(screen.getByRole('button', { name: 'Copy the card of Ana Ruiz' }));
    await waitFor(() => expect(said()).toMatch(/^Copying is not allowed here/));
    expect(getSelection()?.toString()).toBe('Ana Ruiz\nMobile: +47 900 00 001\nE-mail: ana@example.com');
  });

  it('is copied as a vCard', async () => {
    const { user } = await openAna();
    const written = createClipboard({ isAllowed: true });
    await user.click(screen.getByRole('button', { name: 'Copy as vCard' }));
    await waitFor(() => expect(said()).toBe('Copied: the vCard'));
    expect(written[0]).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(written[0]).toContain('FN:Ana Ruiz\r\n');
  });

  it('is saved as a vCard', async () => {
    const { user } = await openAna();
    const saved: { name: string; blob: Blob }[] = [];
    const blobs = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:card');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const [blob] = blobs.mock.lastCall ?? [];
      if (blob instanceof Blob) saved.push({ name: this.download, blob });
    });
    await user.click(screen.getByRole('button', { name: 'Save as vCard' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ name: 'Ana Ruiz.vcf', blob: { type: 'text/vcard;charset=utf-8' } });
    expect(await saved[0]?.blob.text()).toContain('EMAIL:ana@example.com');
  });
});
