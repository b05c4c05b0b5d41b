import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join(' and ');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: 'Clear',
  results: 'People',
  again: 'Try again',
  unnamed: 'No name',
  starting: 'Connecting to Webex …',
  empty: {
    title: 'Who are you looking for?',
    advice:
      'Type a name, an e-mail address or part of a number. Searches your colleagues and your organization’s contacts. You can also paste a list.',
  },
  favourites: 'Favourites',
  favourite: 'favourite',
  recents: 'Recent',
  recentsHint: 'People whose card you opened.',
  clearRecents: 'Clear recent',
  notKept: 'This could not be saved. Try again.',
  short: 'Type one more letter.',
  shortNumber: 'Type at least three digits.',
  searching: 'Searching …',
  found: (people: number) => count(people, { one: '# person found', other: '# people found' }),
  nobody: (text: string): Advice => ({
    title: `Nobody by “${text}”`,
    advice: 'Check the spelling, or try another part of the name, the e-mail address or the number.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `Nobody by “${text}” so far`,
    advice: `Nobody in ${all(names)}. The rest could not be searched.`,
  }),
  lookedIn: (names: readonly SourceName[]) => `Looked in ${all(names)}.`,
  lookedByStart:
    'Colleagues were looked up only by the start of their name or by their whole e-mail address.',
  didYouMean: 'Did you mean',
  /** Why somebody is in the list whose name does not say so. */
  matched: {
    alias: 'Also called:',
    email: 'E-mail:',
    phone: 'Number:',
    title: 'Title:',
    department: 'Department:',
    company: 'Company:',
    city: 'City:',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}: still looking`,
    more: 'More people match. Type more to narrow down.',
    not_asked: 'Colleagues are found by name or whole e-mail address only',
    denied: (name: SourceName) => `${sourceNames[name]}: Webex does not allow you to search here`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: busy, trying again in ${wait(seconds)}`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: busy, try again in ${wait(seconds)}`,
    not_connected: (name: SourceName) => `${sourceNames[name]}: Webex does not accept your sign-in`,
    unavailable: (name: SourceName) => `${sourceNames[name]}: no usable answer right now`,
  },
  remembered: 'You see only whom this page remembers.',
  pasted: {
    title: (lines: number) => count(lines, { one: '# pasted line', other: '# pasted lines' }),
    looking: 'Looking them up …',
    found: (people: number) => count(people, { one: '# person found', other: '# people found' }),
    left: (lines: number) =>
      count(lines, {
        one: '# more line was left out: 50 are looked up at once.',
        other: '# more lines were left out: 50 are looked up at once.',
      }),
    rest: 'Not clear',
    several: 'several people',
    nobody: 'nobody found',
    failed: 'could not be looked up',
    waiting: 'waiting',
    searchIt: 'Search',
    search: (text: string) => `Search for ${text}`,
  },
};
