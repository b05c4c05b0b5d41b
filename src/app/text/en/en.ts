import type { imTypes, phoneTypes, sipTypes } from '../../contract/fields';
import type { presenceStatuses } from '../../contract/people';
import type { SourceName } from '../../contract/search';
import type { Failure } from '../api/failure';
import type { Advice } from './advice';
import { failures, wait } from './en-failures';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

const sources: Record<SourceName, string> = { people: 'Colleagues', contacts: 'Contacts' };

const presence: Words<typeof presenceStatuses> = {
  active: 'Active',
  call: 'On a call',
  DoNotDisturb: 'Do not disturb',
  inactive: 'Away',
  meeting: 'In a meeting',
  OutOfOffice: 'Out of office',
  pending: 'Never signed in',
  presenting: 'Presenting',
};

const phones: Words<typeof phoneTypes> = {
  work: 'Work',
  home: 'Home',
  mobile: 'Mobile',
  work_extension: 'Extension',
  fax: 'Fax',
  pager: 'Pager',
  other: 'Phone',
};

const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Calling',
  'personal-room': 'Personal room',
  other: 'SIP',
};

const ims: Words<typeof imTypes> = {
  aim: 'AIM',
  'cucm-jid': 'Unified CM',
  gtalk: 'Google Talk',
  icq: 'ICQ',
  msn: 'MSN',
  qq: 'QQ',
  skype: 'Skype',
  'webex-messenger-jid': 'Messenger',
  'webex-squared-jid': 'Webex',
  xmpp: 'XMPP',
  yahoo: 'Yahoo',
  'microsoft-sip-uri': 'Microsoft',
  'xmpp-fed-jid': 'XMPP',
  other: 'Chat',
};

/** Every word the views say, in English; other languages are dictionaries of this same shape. */
export const en = {
  language: 'en',
  app: 'Sidecard',
  search: 'Search people',
  placeholder: 'Name or e-mail',
  clear: 'Clear',
  results: 'People found',
  again: 'Try again',
  back: 'Back to the list',
  unnamed: 'No name',
  starting: 'Connecting to Webex …',
  empty: {
    title: 'Who are you looking for?',
    advice: 'Type a name or an e-mail address. Searches your colleagues and your organization’s contacts.',
  },
  short: 'Type one more letter.',
  searching: 'Searching …',
  found: (count: number) => (count === 1 ? '1 person found' : `${count} people found`),
  nobody: (text: string): Advice => ({
    title: `Nobody by “${text}”`,
    advice: 'Webex finds colleagues by the start of their name and contacts by name or e-mail.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `Nobody by “${text}” so far`,
    advice: `${names.map((name) => sources[name]).join(' and ')} know nobody. The rest could not be searched.`,
  }),
  lookedIn: (names: readonly SourceName[]) =>
    `Looked in ${names.map((name) => sources[name]).join(' and ')}.`,
  sources: {
    pending: (name: SourceName) => `${sources[name]}: still looking`,
    more: 'More people match. Type more to narrow down.',
    not_asked: 'Colleagues are found by name or whole e-mail address only',
    denied: (name: SourceName) => `${sources[name]}: Webex does not allow you to search here`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sources[name]}: busy, try again in ${wait(seconds)}`,
    not_connected: (name: SourceName) => `${sources[name]}: Webex does not accept your sign-in`,
    unavailable: (name: SourceName) => `${sources[name]}: no usable answer right now`,
  },
  silent: {
    title: 'Webex does not answer',
    advice:
      'Sidecard is waiting for Webex to say who you are. It goes on by itself as soon as Webex answers.',
  },
  outside: {
    title: 'Sidecard lives in Webex',
    what: 'It finds the people you can reach, colleagues and your organization’s contacts, without leaving the conversation.',
    how: 'Open the Webex App, choose Apps in the left bar, and open Sidecard there.',
    missing: 'Not in the list? An administrator can add it in Control Hub, under Apps, Embedded Apps.',
  },
  signedOut: {
    title: 'You are signed out',
    advice: 'Sidecard has removed its access to Webex for you, and everything it kept of you.',
  },
  account: {
    signedIn: 'Signed in as',
    bound: 'Sidecard keeps to this account until you sign out.',
    signOut: 'Sign out',
  },
  connect: {
    title: 'Sign in to Webex once',
    why: 'Sidecard looks people up with your own Webex account and sees only what you may see. Your browser opens for the sign-in.',
    derived:
      'Your organization keeps your name private from apps, so Sidecard does not know yet who you are. It will work with the account you sign in with first.',
    begin: 'Sign in with Webex',
    again: 'Sign in again',
    elsewhere: 'Sign in on another page',
    forgetAccount: 'Use this account from now on instead',
    cancel: 'Cancel',
    asking: { title: 'Preparing the sign-in …', advice: 'This takes a moment.' },
    browser: {
      title: 'Go on in your browser',
      advice: 'Webex asks there whether Sidecard may look people up for you. This page goes on by itself.',
    },
    completing: { title: 'Finishing the sign-in …', advice: 'This takes a moment.' },
    device: {
      title: 'Sign in on another page',
      advice:
        'Where the Webex App cannot open the sign-in by itself, do it in any browser, on this or another device:',
      open: 'Open this page:',
      openIt: 'Open it',
      openAgain: 'Open it again',
      notOpened: 'Webex did not open it. Copy the address into a browser.',
      type: 'Type this code there, and approve:',
      comeBack: 'Come back here. This page goes on by itself.',
    },
  },
  failure: ({ code, retryAfter }: Failure): Advice => {
    if (code === 'rate_limited') {
      return {
        title: 'Webex asks to slow down',
        advice: `Try again in ${wait(retryAfter ?? 30)}.`,
      };
    }
    // A newer server may know codes that this page does not.
    return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
  },
  presence,
  lastSeen: (when: string) => `last seen ${when}`,
  localTime: (time: string) => `${time} local time`,
  phones,
  sips,
  ims,
  card: {
    person: 'Colleague',
    contact: 'Contact of your organization',
    contactNamed: (name: string) => `Contact of your organization, as “${name}”`,
    preferred: 'preferred',
    email: 'E-mail',
    company: 'Company',
    title: 'Title',
    department: 'Department',
    manager: 'Manager',
    nickName: 'Known as',
    address: 'Address',
    loading: 'Loading details …',
    parts: { person: 'Colleague’s record', contact: 'Contact’s record' },
  },
};

export type Text = typeof en;
