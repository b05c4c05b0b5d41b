import { createBrowser } from './browser';
import type { Desk } from './desk';
import { find, make } from './element';
import type { Persona } from './persona';
import type { Situation } from './situation';

function ask(address: string): Promise<boolean> {
  const dialog = make(
    'dialog',
    {},
    make('h2', {}, 'Open another app?'),
    make('p', {}, 'Sidecard wants the system to open'),
    make('p', { className: 'address' }, address),
    make(
      'form',
      { method: 'dialog' },
      make('button', { value: 'cancel' }, 'Cancel'),
      make('button', { value: 'open', className: 'primary' }, 'Open external link'),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((settle) => {
    dialog.onclose = () => {
      settle(dialog.returnValue === 'open');
      dialog.remove();
    };
  });
}

/** The drawn window: what the app asks it to show, and what the pickers make of it. */
export function createWindow() {
  const log = find('#log', HTMLElement);
  const badge = find('#badge', HTMLElement);
  const edge = find('#edge', HTMLElement);
  const place = find('#place', HTMLElement);
  const say = (line: string) => log.replaceChildren(line);

  const desk: Desk = {
    badge(next) {
      badge.hidden = !next;
      badge.textContent = next?.badgeType === 'error' ? '!' : String(next?.count ?? '');
    },
    notify: (message) => say(`The app shows a notification: ${message}`),
    allow: ask,
    opened: (address) => say(`The system was asked to open ${address}`),
    browse: createBrowser,
  };

  return {
    desk,
    place,
    edge,

    /** Follows the pickers that need no new page: theme and width. */
    show({ theme, width }: Situation): void {
      document.documentElement.dataset.theme = theme;
      document.documentElement.style.setProperty('--pane', `${width}px`);
      edge.setAttribute('aria-valuenow', String(width));
    },

    /** Shows who is signed in, and starts from a clean desk. */
    enter({ displayName }: Persona): void {
      const initials = displayName.split(/\s+/).map((word) => word.charAt(0));
      find('#me', HTMLElement).textContent = initials.slice(0, 2).join('');
      find('#me', HTMLElement).title = displayName;
      desk.badge(undefined);
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      say('Nothing asked of the system yet.');
    },

    /** Says in the pane's place why there is no app in it. */
    fail(reason: string): void {
      const alert = make(
        'div',
        { className: 'failure' },
        make('h2', {}, 'The app cannot open'),
        make('p', {}, reason),
      );
      alert.setAttribute('role', 'alert');
      place.replaceChildren(alert);
    },

    /** Folds the pane away or brings it back; the page in it goes on running. */
    fold(hidden: boolean): void {
      find('#pane', HTMLElement).hidden = hidden;
      find('#app', HTMLElement).setAttribute('aria-expanded', String(!hidden));
    },
  };
}
