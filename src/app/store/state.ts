import type { Contact } from '../../contract/contacts';
import type { Person } from '../../contract/people';
import type { Entry, SearchFrame } from '../../contract/search';
import type { Me } from '../../contract/session';
import type { Failure } from '../api/failure';
import type { Theme } from '../host/host';

/** How far the page has come with finding out who is looking. */
export type SessionPhase =
  | { phase: 'starting' | 'outside' | 'silent' | 'opening' | 'signed_out' }
  | { phase: 'open'; me: Me }
  | { phase: 'failed'; failure: Failure };

/** How far the search for the typed text is; older entries stay on screen until newer ones come. */
export interface SearchState {
  text: string;
  phase: 'empty' | 'short' | 'waiting' | 'searching' | 'done' | 'failed';
  frame?: SearchFrame | undefined;
  failure?: Failure | undefined;
  /** Key of the entry that the arrow keys have reached. */
  activeKey?: string | undefined;
}

/** A part of the card that comes from one source. */
export type Part<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure };

export interface CardState {
  /** What the list knew already, shown while the rest is on its way. */
  entry: Entry;
  person?: Part<Person> | undefined;
  contacts: Part<Contact>[];
}

/** How far a sign-in at Webex is; undefined while none is under way. */
export type ConnectPhase =
  | { phase: 'asking' | 'browser' | 'completing' }
  /** The host opens no browser for it: the user types a code at Webex's own page. */
  | {
      phase: 'device';
      userCode: string;
      verificationUrl: string;
      /** Whether the host opened that page; absent until it was asked to. */
      isOpened?: boolean;
    }
  | { phase: 'failed'; failure: Failure };

export interface State {
  session: SessionPhase;
  connect?: ConnectPhase | undefined;
  /** Unknown until the host has answered; the page then follows the system. */
  theme?: Theme | undefined;
  language: string;
  search: SearchState;
  card?: CardState | undefined;
}
