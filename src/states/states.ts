import type { PageState } from './state';
import { card } from './views/card';
import { connect } from './views/connect';
import { contactForm } from './views/contact-form';
import { contacts } from './views/contacts';
import { contactsMany } from './views/contacts-many';
import { home } from './views/home';
import { importFile } from './views/import-file';
import { importJob } from './views/import-job';
import { manage } from './views/manage';
import { matched } from './views/matched';
import { nobody } from './views/nobody';
import { pasted } from './views/pasted';
import { personForm } from './views/person-form';
import { presences } from './views/presences';
import { reach } from './views/reach';
import { rows } from './views/rows';
import { session } from './views/session';
import { sources } from './views/sources';
import { typing } from './views/typing';

/** Every state of the page, by the view that shows it. */
export const groups: readonly { title: string; states: readonly PageState[] }[] = [
  { title: 'Session', states: session },
  { title: 'Sign-in', states: connect },
  { title: 'First screen', states: home },
  { title: 'Typing', states: typing },
  { title: 'Rows', states: rows },
  { title: 'Why somebody is in the list', states: matched },
  { title: 'Nobody', states: nobody },
  { title: 'Sources', states: sources },
  { title: 'Pasted lists', states: pasted },
  { title: 'Card', states: card },
  { title: 'Card: presence', states: presences },
  { title: 'Card: chat, call, mail, copy', states: reach },
  { title: 'Putting right: ways in, undo', states: manage },
  { title: 'Putting right: a contact', states: contactForm },
  { title: 'Putting right: a person', states: personForm },
  { title: 'Putting right: the list', states: contacts },
  { title: 'Putting right: many at once', states: contactsMany },
  { title: 'Import: the file', states: importFile },
  { title: 'Import: at the server', states: importJob },
];

/** All of them in one row. */
export const states: readonly PageState[] = groups.flatMap((group) => group.states);
