import type { HostRefusal } from '../../host/host';

const refusals: Record<HostRefusal, string> = {
  unsupported: 'This Webex window cannot open it.',
  denied: 'It was not opened: you or an administrator said no.',
  timed_out: 'Webex has not answered. It may still open.',
  abandoned: 'It was not opened.',
  failed: 'Webex could not open it.',
};

/** The card of one person, and the ways to reach them. */
export const card = {
  back: 'Back to the list',
  backTo: (name: string) => `Back to ${name}`,
  star: 'Add to favourites',
  unstar: 'Remove from favourites',
  actions: { chat: 'Chat', call: 'Call', mail: 'Mail', copy: 'Copy' },
  /** What the action is for, for those who hear it. */
  actionFor: {
    chat: (name: string) => `Chat with ${name}`,
    call: (name: string) => `Call ${name}`,
    mail: (name: string) => `Mail ${name}`,
    copy: (name: string) => `Copy the card of ${name}`,
  },
  /** Why this way is the best one now. */
  why: {
    active: 'Active now.',
    busy: (presence: string) => `Chat first: ${presence.toLowerCase()}.`,
    hours: (time: string) => `Chat first: it is ${time} there.`,
    away: 'Chat first: away at the moment.',
    outOfOffice: 'Mail first: out of office.',
    neverSignedIn: 'Mail first: has never signed in to Webex.',
    preferred: 'The preferred way.',
  },
  noWay: 'No number, address or account is known that could be opened from here.',
  disturb: 'Do not disturb is on.',
  callAnyway: 'Call anyway',
  callNot: 'Do not call',
  opening: 'Opening …',
  opened: 'Handed over to Webex.',
  refused: (refusal: HostRefusal) => refusals[refusal],
  copyInstead: (value: string) => `Copy ${value}`,
  copied: (what: string) => `Copied: ${what}`,
  copiedCard: 'the whole card',
  notCopied: 'Copying is not allowed here. Select the text and copy it yourself.',
  copyValue: (label: string) => `Copy: ${label}`,
  saveVCard: 'Save as vCard',
  savedVCard: 'Sent to your downloads. If nothing came, copy it instead.',
  copyVCard: 'Copy as vCard',
  vCard: 'the vCard',
  sections: { reach: 'Reach', work: 'Work', place: 'Place', sources: 'Where this comes from' },
  person: 'Colleague in your organization',
  contact: 'Contact of your organization',
  contactNamed: (name: string) => `Contact of your organization, as “${name}”`,
  /** Behind a value that not every source has. */
  from: { person: 'colleague', contact: 'contact' },
  preferred: 'preferred',
  email: 'E-mail',
  company: 'Company',
  title: 'Title',
  department: 'Department',
  manager: 'Manager',
  nickName: 'Known as',
  address: 'Address',
  timeZone: 'Time zone',
  loading: 'Loading details …',
  parts: { person: 'Colleague’s record', contact: 'Contact’s record' },
  letterKeys: 'Letter keys on the card: C call, M chat, E mail, Y copy',
};

/** Time and presence, as rows and card tell them. */
export const moments = {
  lastSeen: (ago: string) => `last seen ${ago}`,
  /** How old a presence is that was asked for a while ago. */
  asOf: (ago: string) => `as of ${ago}`,
  localTime: (time: string) => `${time} local time`,
  timeIn: (time: string, city: string) => `${time} in ${city}`,
  /** Behind the time, when most people do not work there. */
  hours: { early: 'early', late: 'late', night: 'night', weekend: 'weekend' },
};
