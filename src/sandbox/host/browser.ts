import type { Browser } from './desk';
import { make } from './element';
import { isOwn } from './links';

/** The page in the window; nothing but the pretend cloud is ever loaded. */
function show(address: string, place: HTMLElement, moved: (frame: HTMLIFrameElement) => void): HTMLElement {
  if (!isOwn(address, location.origin)) {
    const words = 'This address is not the pretend cloud’s, so the simulator does not load it.';
    const note = make('p', { className: 'elsewhere', tabIndex: -1 }, words);
    place.append(note);
    return note;
  }
  const frame = make('iframe', { title: 'System browser', src: address });
  frame.onload = () => moved(frame);
  place.append(frame);
  return frame;
}

/** Remembers what has the focus, in the app's frame too: Chromium does not give it back into frames by itself. */
function rememberFocus(): () => void {
  const outer = document.activeElement;
  const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
  return () => {
    if (outer instanceof HTMLElement) outer.focus();
    // Made in another world, so no instance of this one's classes.
    if (inner && 'focus' in inner && typeof inner.focus === 'function') inner.focus();
  };
}

/** Opens a drawing of the system browser over the simulator. Escape and its button close it. */
export function createBrowser(address: string): Browser {
  const line = make('p', { className: 'line', title: address }, address);
  const button = make('button', { type: 'button', className: 'shut' }, 'Close');
  const dialog = make('dialog', { className: 'browser' }, make('header', {}, line, button));
  dialog.setAttribute('aria-label', 'Pretend system browser');
  button.onclick = () => dialog.close();
  const giveFocusBack = rememberFocus();
  const closed = new Promise<void>((settle) => {
    dialog.onclose = () => {
      dialog.remove();
      giveFocusBack();
      settle();
    };
  });

  const content = show(address, dialog, ({ contentWindow: page }) => {
    try {
      line.textContent = page?.location.href ?? address;
      // Keys pressed in the frame stay there; the dialog would never hear of them.
      page?.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') dialog.close();
      });
    } catch {} // The same machine by its other name is another origin: then only the button closes.
  });
  document.body.append(dialog);
  dialog.showModal();
  content.focus();
  return { closed, close: () => dialog.close() };
}
