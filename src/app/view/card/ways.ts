import type { contactMethods } from '../../../contract/contacts';
import type { Phone } from '../../../contract/fields';
import type { CardState } from '../../store/state';
import type { Fact, Facts } from './facts';
import { callLink, chatLink, mailLink, sipLink } from './links';
import { contactsOf } from './records';

export type WayName = 'chat' | 'call' | 'mail';

/** A link that the host can open, and the number or address behind it, to be read or copied. */
export interface Way {
  link: string;
  value: string;
}

/** The ways in which somebody can be reached from here; one without a target is absent. */
export type Ways = Partial<Record<WayName, Way | undefined>>;

/** Which number is called first; those that nobody answers are absent. */
const callable: Partial<Record<Phone['type'], number>> = {
  work: 0,
  mobile: 1,
  other: 2,
  home: 3,
  work_extension: 4,
};

const isWork = ({ sources }: Fact) => sources.includes('person');

/** How late a fact is tried for a call; undefined when never. */
function callRank(fact: Fact): number | undefined {
  if (fact.kind === 'sip') {
    // A room is where one meets, not who answers; unless its owner wants it so.
    return fact.isPreferred ? -1 : fact.type === 'personal-room' ? undefined : 5;
  }
  if (fact.kind !== 'phone') return undefined;
  const rank = callable[fact.type];
  // A contact's extension is one of another house.
  if (fact.type === 'work_extension' && !isWork(fact)) return undefined;
  return rank !== undefined && fact.isPreferred ? -1 : rank;
}

/** The first fact that makes a link. */
function first(facts: readonly Fact[], toLink: (value: string) => string | undefined): Way | undefined {
  for (const { value } of facts) {
    const link = toLink(value);
    if (link) return { link, value };
  }
  return undefined;
}

const toward = (facts: readonly Fact[], isBest: (fact: Fact) => boolean) =>
  [...facts].sort((a, b) => Number(isBest(b)) - Number(isBest(a)));

/** How somebody can be reached: links of allowed schemes alone, made of what Webex knows. */
export function waysOf({ reach }: Facts): Ways {
  const emails = reach.filter(({ kind }) => kind === 'email');
  const calls = reach
    .flatMap((fact) => {
      const rank = callRank(fact);
      return rank === undefined ? [] : [{ fact, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ fact }) => {
      const link = fact.kind === 'sip' ? sipLink(fact.value) : callLink(fact.value);
      return link && { link, value: fact.value };
    });
  return {
    // A colleague's Webex account has the address that the People API knows.
    chat: first(toward(emails, isWork), chatLink),
    call: calls.find((way) => way) || undefined,
    mail: first(
      toward(emails, ({ isPreferred }) => isPreferred === true),
      mailLink,
    ),
  };
}

const methods: Record<(typeof contactMethods)[number], WayName> = {
  EMAIL: 'mail',
  IMS: 'chat',
  PHONE: 'call',
  SIPADDRESS: 'call',
};

/** The way that a contact's record prefers. */
export function preferredOf(card: CardState): WayName | undefined {
  const method = contactsOf(card).find(({ preferredMethod }) => preferredMethod)?.preferredMethod;
  return method && methods[method];
}
