import { count, wait } from '../counts';

/** The words of the list of contacts, deleting and exporting. */
export const list = {
  title: 'Contacts',
  filter: 'Filter contacts',
  word: 'Name or e-mail',
  more: 'More filters',
  source: 'Source',
  sources: { all: 'All sources', CH: 'Control Hub', Webex4Broadworks: 'BroadWorks' },
  group: 'Id of a group',
  groupHint: 'Not a whole id yet, such as 0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60.',
  loading: 'Loading contacts …',
  loadingRow: 'Loading …',
  count: (contacts: number) => count(contacts, { one: '# contact', other: '# contacts' }),
  countMore: (contacts: number) =>
    count(contacts, { one: 'More than # contact', other: 'More than # contacts' }),
  empty: { title: 'No contacts yet', advice: 'Create the first one, or import a file.' },
  noMatch: { title: 'No contact matches', advice: 'Try another word, or fewer filters.' },
  busy: (seconds: number) => `Webex is busy. Trying again in ${wait(seconds)}.`,
  keys: 'Space selects, Enter opens.',
  leaving: 'being deleted',
  selected: (contacts: number) => count(contacts, { one: '# selected', other: '# selected' }),
  selectedAll: 'All that match are selected',
  selectAll: 'Select all',
  selectNone: 'Select none',
  remove: 'Delete …',
  removing: {
    ask: (contacts: number) => count(contacts, { one: 'Delete # contact?', other: 'Delete # contacts?' }),
    advice: 'They go from Webex for everybody in your organization. This cannot be undone.',
    type: (figure: string) => `Type ${figure} to confirm`,
    yes: 'Delete',
    no: 'Cancel',
    asksFirst: 'You are asked before anything is deleted.',
    collecting: (contacts: number) =>
      count(contacts, { one: 'Collecting: # contact so far', other: 'Collecting: # contacts so far' }),
    progress: (done: string, of: string) => `${done} of ${of} done`,
    stay: 'Keep this page open until it is done.',
    stop: 'Stop',
    over: 'Deleting is over',
    deleted: (contacts: number) => count(contacts, { one: '# contact deleted', other: '# contacts deleted' }),
    unchecked: (contacts: number) =>
      count(contacts, {
        one: '# contact sent to Webex, not looked at again',
        other: '# contacts sent to Webex, not looked at again',
      }),
    kept: (contacts: number) =>
      count(contacts, { one: '# contact is still there:', other: '# contacts are still there:' }),
    /** Behind the names that are shown. */
    keptMore: (contacts: number) => count(contacts, { one: 'and # more', other: 'and # more' }),
    lost: (contacts: number) =>
      count(contacts, {
        one: 'The answer about # contact was lost. Go on to find out what became of it.',
        other: 'The answer about # contacts was lost. Go on to find out what became of them.',
      }),
    left: (contacts: number) =>
      count(contacts, { one: '# contact was not sent', other: '# contacts were not sent' }),
    goOn: 'Go on',
    close: 'Close',
  },
  export: 'Export …',
  exporting: {
    all: (contacts: number) => count(contacts, { one: 'Export # contact', other: 'Export # contacts' }),
    allMatching: 'Export all that match',
    csv: 'CSV, for spreadsheets',
    vcf: 'vCard, for address books',
    cancel: 'Cancel',
    tooMany: 'Export up to 1,000 selected contacts at once, or all that match.',
    running: 'Fetching the file. Keep this page open; many contacts take a while.',
    saved: 'Sent to your downloads.',
    failed: 'Nothing was saved.',
    close: 'Close',
    fileName: 'contacts',
  },
  /** A contact that was deleted alone, and can be had back for a moment. */
  pending: {
    label: 'Deleted contacts',
    waiting: (name: string) => `Deleted: ${name}`,
    hint: 'Sent to Webex in 7 seconds, or when this page closes.',
    undo: 'Undo',
    undoFor: (name: string) => `Undo: keep ${name}`,
    sending: (name: string) => `Deleting ${name} …`,
    failed: (name: string) => `Not deleted: ${name}`,
    again: 'Try again',
    againFor: (name: string) => `Try again to delete ${name}`,
    close: 'Close',
  },
};
