import { fold, foldEmail } from '../../../contract/fold';
import type { Entry } from '../../../contract/search';
import { digitsOf } from '../../../contract/sought';
import type { CardState } from '../../store/state';
import { contactsOf, isWhole, personOf } from './records';
import { type Kind, type Told, toldByContact, toldByEntry, toldByPerson } from './told';

/** Which API a record is of. */
export type Source = 'person' | 'contact';

/** One value, however many records tell it; those of the list alone have no source yet. */
export type Fact = Told & { sources: readonly Source[] };

/** All that is known of a human being, by what it is good for. */
export interface Facts {
  reach: Fact[];
  work: Fact[];
  place: Fact[];
  /** Which APIs have told; with more than one, it is worth saying what only one of them knows. */
  sources: readonly Source[];
}

const groups: Record<'reach' | 'work' | 'place', readonly Kind['kind'][]> = {
  reach: ['phone', 'email', 'sip', 'im'],
  work: ['title', 'department', 'company', 'manager', 'nickName'],
  place: ['address', 'timeZone'],
};

/** The same key for the same value: case, blanks, dashes and schemes are ways of writing. */
export function keyOf(told: Told): string {
  const { kind, value } = told;
  switch (kind) {
    case 'phone':
      return `${kind} ${digitsOf(value) || fold(value)}`;
    case 'email':
      return `${kind} ${foldEmail(value)}`;
    case 'sip':
      return `${kind} ${foldEmail(value).replace(/^sips?:(?:\/\/)?/, '')}`;
    case 'im':
      return `${kind} ${told.type} ${foldEmail(value)}`;
    default:
      return `${kind} ${fold(value)}`;
  }
}

/** One fact of two: the first as it is written, the more telling type, the sources of both. */
function joined(known: Fact, told: Told, source: Source | undefined): Fact {
  const isVague = known.kind === 'phone' && known.type === 'other' && told.kind === 'phone';
  const sources = source && !known.sources.includes(source) ? [...known.sources, source] : known.sources;
  const isPreferred = Boolean(known.isPreferred || told.isPreferred);
  const both = { ...known, sources, isPreferred };
  return both.kind === 'phone' && isVague ? { ...both, type: told.type } : both;
}

/** Each value once, in the order in which they were told. */
function merged(all: readonly { told: readonly Told[]; source?: Source }[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const { told, source } of all) {
    for (const one of told) {
      const known = facts.get(keyOf(one));
      const fact = { ...one, sources: source ? [source] : [] };
      facts.set(keyOf(one), known ? joined(known, one, source) : fact);
    }
  }
  return [...facts.values()];
}

/** Of what the list knew, that which the records do not tell better. */
function besides(entry: Entry, facts: readonly Fact[]): Told[] {
  const kinds = new Set(facts.map(({ kind }) => kind));
  return toldByEntry(entry).filter(({ kind }) => kind === 'phone' || kind === 'email' || !kinds.has(kind));
}

/** All that is known of the card's human being, each value once. */
export function factsOf(card: CardState): Facts {
  const person = personOf(card);
  const contacts = contactsOf(card);
  const records = [
    ...(person ? [{ told: toldByPerson(person), source: 'person' as const }] : []),
    ...contacts.map((contact) => ({ told: toldByContact(contact), source: 'contact' as const })),
  ];
  const recorded = merged(records);
  const facts = isWhole(card) ? recorded : merged([...records, { told: besides(card.entry, recorded) }]);
  const of = (kinds: readonly Kind['kind'][]) =>
    kinds.flatMap((wanted) => facts.filter(({ kind }) => kind === wanted));
  return {
    reach: of(groups.reach),
    work: of(groups.work),
    place: of(groups.place),
    sources: [...new Set(records.map(({ source }) => source))],
  };
}

/** What both APIs could tell; of the rest it is plain who knows it. */
const shared: readonly Kind['kind'][] = ['phone', 'email', 'sip', 'title', 'address'];

/** The source that alone knows a fact which another one could know as well. */
export const onlySourceOf = ({ kind, sources }: Fact, facts: Facts): Source | undefined =>
  facts.sources.length > 1 && sources.length === 1 && shared.includes(kind) ? sources[0] : undefined;
