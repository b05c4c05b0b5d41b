import type { Answer } from './failure';

/** Fields of a record by the names that Webex has for them. */
export type FieldNames = Readonly<Record<string, string>>;

/** How sentences speak of fields that they do not name. */
const phrases: readonly [pattern: RegExp, name: string][] = [
  [/\be-?mails?\b/i, 'emails'],
  [/\bphone numbers?\b/i, 'phoneNumbers'],
  [/\bsip address(?:es)?\b/i, 'sipAddresses'],
  [/\bdisplay name\b/i, 'displayName'],
  [/\bfirst name\b/i, 'firstName'],
  [/\blast name\b/i, 'lastName'],
  [/\bcompany\b/i, 'companyName'],
  [/\bextension\b/i, 'extension'],
  [/\bgroups?\b/i, 'groupIds'],
  [/\broles?\b/i, 'roles'],
  [/\blicen[cs]es?\b/i, 'licenses'],
  [/\bmanager\b/i, 'manager'],
];

/** Names in quotes, and words such as `displayName` that are no words of a language. */
const naming = /(?<=['"`])\w+(?=['"`])|\b[a-z]+[A-Z]\w*/g;

/** The field that a sentence is about, if that can be told: the first it names, or the only one it speaks of. */
function fieldOf(sentence: string, names: FieldNames): string | undefined {
  const [named] = (sentence.match(naming) ?? []).filter((name) => Object.hasOwn(names, name));
  if (named) return names[named];
  const spoken = phrases.filter(([pattern, name]) => pattern.test(sentence) && Object.hasOwn(names, name));
  const [only] = spoken.length === 1 ? spoken : [];
  return only && names[only[1]];
}

/** An answer of Webex that says by field what it refuses, as far as its sentences tell. */
export function withFields<T>(answer: Answer<T>, names: FieldNames): Answer<T> {
  if (answer.ok || !('reasons' in answer.failure)) return answer;
  const { failure } = answer;
  const found = failure.reasons.flatMap((reason) => {
    const field = fieldOf(reason, names);
    return field ? [[field, reason] as const] : [];
  });
  if (found.length === 0) return answer;
  // Of several sentences about a field the first stands.
  return { ok: false, failure: { ...failure, fields: Object.fromEntries(found.reverse()) } };
}
