import type { Contact } from '../../contract/contacts';
import { createMatcher } from '../../contract/match';
import type { Person } from '../../contract/people';
import { toSought } from '../../contract/sought';
import type { Answer } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller, Page } from '../webex/webex';
import { toEntry } from './merge';
import type { Sources } from './sources';

/** What Webex itself is asked for. */
export interface Question {
  text: string;
  limit: number;
  orgId: OrgId;
  caller: Caller;
}

const wordsIn = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/** A name with what stands last, or behind a comma, put first; undefined when that changes nothing. */
export function turned(name: string): string | undefined {
  const [before = '', after] = name.split(/\s*,\s*/);
  const words = wordsIn(name);
  const moved =
    after === undefined ? [...words.slice(-1), ...words.slice(0, -1)] : wordsIn(`${after} ${before}`);
  const other = moved.join(' ');
  return other === name ? undefined : other;
}

/** The word that says most; undefined when there is but one. */
function longestWord(text: string): string | undefined {
  const words = wordsIn(text);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return words.length > 1 ? longest : undefined;
}

const isNone = (answer: Answer<Page<unknown>>) => answer.ok && answer.value.items.length === 0;

/**
 * Asks People, by the start of a name or by a whole address, and for the turned name when it knows none; undefined
 * when Webex cannot search people by such a text. `isKnown` spares the second question.
 */
export function askPeople(
  people: Sources['people'],
  { text, limit, caller }: Question,
  isKnown: () => boolean,
): Promise<Answer<Page<Person>>> | undefined {
  const sought = toSought(text);
  if (sought.kind === 'email') return people.search(caller, { email: sought.text, max: limit });
  if (sought.kind !== 'name') return undefined;
  const named = (displayName: string) => people.search(caller, { displayName, max: limit });
  const other = turned(sought.text);
  const asking = named(sought.text);
  if (other === undefined) return asking;
  return asking.then((answer) => (isNone(answer) && !isKnown() ? named(other) : answer));
}

/** So many contacts are looked through by one word of several. */
const mostByWord = 100;

/**
 * Asks Contacts, and when it knows none by several words, by the longest of them, keeping those who match all.
 * `isKnown` spares the second question.
 */
export async function askContacts(
  contacts: Sources['contacts'],
  { text, limit, orgId, caller }: Question,
  isKnown: () => boolean,
): Promise<Answer<Page<Contact>>> {
  const sought = toSought(text);
  const answer = await contacts.search(caller, { orgId, keyword: sought.text, limit });
  const word = sought.kind === 'name' ? longestWord(sought.text) : undefined;
  if (word === undefined || !isNone(answer) || isKnown()) return answer;
  const byWord = await contacts.search(caller, { orgId, keyword: word, limit: mostByWord });
  if (!byWord.ok) return byWord;
  const matches = createMatcher(text);
  const items = byWord.value.items.filter((contact) => matches(toEntry({ contacts: [contact] })));
  return { ok: true, value: { items, isComplete: byWord.value.isComplete } };
}
