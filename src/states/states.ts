import type { PageState } from './state';
import { card } from './views/card';
import { connect } from './views/connect';
import { home } from './views/home';
import { matched } from './views/matched';
import { nobody } from './views/nobody';
import { pasted } from './views/pasted';
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
];

/** All of them in one row. */
export const states: readonly PageState[] = groups.flatMap((group) => group.states);
