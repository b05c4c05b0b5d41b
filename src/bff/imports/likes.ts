import { fold } from '../../contract/fold';
import { keysOf, type LikeBy, type Likeness } from '../../contract/likeness';

// Keys under which exactly those meet whom `likeBy` calls the same, so that nobody compares each with each.
const byEmail = (key: string) => `e ${key}`;
const byPhone = (key: string) => `p ${key}`;
const byPhoneAndName = (key: string, name: string) => `n ${key} ${fold(name)}`;
const byPhoneAlone = (key: string) => `m ${key}`;

/** Keys under which a line stands. */
function standsAt(one: Likeness): string[] {
  const { emails, phones } = keysOf(one);
  return [
    ...emails.filter(Boolean).map(byEmail),
    ...phones
      .filter(Boolean)
      .flatMap((key) => [
        byPhone(key),
        one.emails.length > 0 ? byPhoneAndName(key, one.name) : byPhoneAlone(key),
      ]),
  ];
}

/** Keys under which its like are found; those who have e-mails pass by a number that others use as well. */
export function looksAt(one: Likeness): Record<LikeBy, string[]> {
  const { emails, phones } = keysOf(one);
  return {
    email: emails.filter(Boolean).map(byEmail),
    phone: phones
      .filter(Boolean)
      .flatMap((key) =>
        one.emails.length > 0 ? [byPhoneAndName(key, one.name), byPhoneAlone(key)] : [byPhone(key)],
      ),
  };
}

/** Finds the first line that is the same as a later one. */
export function createFirsts() {
  const firsts = new Map<string, number>();
  return {
    /** The first line like this one, which from now on is found as well. */
    meet(one: Likeness, line: number): number | undefined {
      const { email, phone } = looksAt(one);
      const earlier = [...email, ...phone].flatMap((key) => firsts.get(key) ?? []);
      for (const key of standsAt(one)) if (!firsts.has(key)) firsts.set(key, line);
      return earlier.length > 0 ? Math.min(...earlier) : undefined;
    },
  };
}

/** Finds the things that a contact is the same as; it holds no contact, however many there are. */
export function createLikes<Thing>() {
  const things = new Map<string, Thing[]>();
  return {
    add(one: Likeness, thing: Thing) {
      for (const key of standsAt(one)) {
        const there = things.get(key);
        if (there) there.push(thing);
        else things.set(key, [thing]);
      }
    },
    /** Each is given once by each of its keys: the contact that comes first has it. */
    take(one: Likeness): { thing: Thing; by: LikeBy }[] {
      const { email, phone } = looksAt(one);
      const take = (keys: string[], by: LikeBy) =>
        keys.flatMap((key) => {
          const found = things.get(key) ?? [];
          things.delete(key);
          return found.map((thing) => ({ thing, by }));
        });
      return [...take(email, 'email'), ...take(phone, 'phone')];
    },
  };
}
