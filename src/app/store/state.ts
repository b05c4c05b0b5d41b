import type { Contact } from '../../contract/contacts';
import type { ContactId, PersonId } from '../../contract/ids';
import type { Kept } from '../../contract/kept';
import type { Person, Presence } from '../../contract/people';
import type { Entry, SearchFrame } from '../../contract/search';
import type { Me } from '../../contract/session';
import type { Failure } from '../api/failure';
import type { HostRefusal, Theme } from '../host/host';

/** How far the page has come with finding out who is looking. */
export type SessionPhase =
  | { phase: 'starting' | 'outside' | 'silent' | 'opening' | 'signed_out' }
  | { phase: 'open'; me: Me }
  | { phase: 'failed'; failure: Failure };

/** How far the search for the typed text is; older entries stay on screen until newer ones come. */
export interface SearchState {
  text: string;
  phase: 'empty' | 'short' | 'waiting' | 'searching' | 'done' | 'failed';
  /** The rows: what the page remembers at once, then what the sources have told. */
  entries: readonly Entry[];
  /** What became of each source; absent until the first has answered this text. */
  sources?: SearchFrame['sources'] | undefined;
  suggestions?: readonly string[] | undefined;
  failure?: Failure | undefined;
  /** Key of the entry that the arrow keys have reached. */
  activeKey?: string | undefined;
  /** Key of the entry under the reader's finger. */
  touchedKey?: string | undefined;
  /** True when the reader has put the list away (APG combobox: Escape). */
  isClosed?: boolean | undefined;
  /** Milliseconds since the sources last told anything, where they could not be asked. */
  age?: number | undefined;
  /** Seconds until the busy source is asked again. */
  retryIn?: number | undefined;
}

/** One line of a pasted list, and who it turned out to be. */
export interface PastedLine {
  /** What was looked up: an address, a number, a name. */
  text: string;
  state: 'waiting' | 'found' | 'several' | 'nobody' | 'failed';
  entry?: Entry | undefined;
}

/** A pasted mail header, address list or signature, line by line. */
export interface PastedState {
  lines: readonly PastedLine[];
  /** Lines beyond the most that are looked up at once. */
  left: number;
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

/** How far the host is with opening a link outside: a chat, a call, a mail. */
export interface ReachState {
  link: string;
  phase: 'opening' | 'opened' | HostRefusal;
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

/** What an administrator is about to put right; its screen covers the page. */
export type Task = (
  | { kind: 'contacts' | 'import' | 'new_person' }
  /** With what is known of them already, such as the text that nobody was found for. */
  | { kind: 'new_contact'; seed?: string }
  | { kind: 'contact'; id: ContactId }
  | { kind: 'person'; id: PersonId }
) & {
  /** The task that closing this one leads back to; the page itself if there is none. */
  from?: Task;
};

/** A contact on its way out: it can be kept until it is sent. */
export interface Leaving {
  id: ContactId;
  name: string;
  phase: 'waiting' | 'sending' | 'failed';
  /** Why it is still there. */
  failure?: Failure | undefined;
}

export interface State {
  session: SessionPhase;
  connect?: ConnectPhase | undefined;
  /** Unknown until the host has answered; the page then follows the system. */
  theme?: Theme | undefined;
  /** Unknown until the host has answered; the page then follows the browser. */
  language?: string | undefined;
  search: SearchState;
  pasted?: PastedState | undefined;
  card?: CardState | undefined;
  /** The cards under the open one, the oldest first: the way back. */
  trail: readonly CardState[];
  reach?: ReachState | undefined;
  kept?: Kept | undefined;
  task?: Task | undefined;
  /** Contacts that were deleted a moment ago, the oldest first; absent until the first one is. */
  leaving?: readonly Leaving[] | undefined;
  /** Why what is kept could not be changed. */
  keptFailure?: Failure | undefined;
  /** By person id, of those whose rows were looked at; absent or old ones are not shown. */
  presences: Readonly<Record<string, Presence>>;
}
