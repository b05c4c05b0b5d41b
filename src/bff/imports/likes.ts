import { keysOf, type LikeBy, type Likeness, numberKeysOf } from '../../contract/likeness';

/** Puts a thing with those that have a key in common. */
export function addTo<Thing>(things: Map<string, Thing[]>, key: string, thing: Thing) {
  const there = things.get(key);
  if (there) there.push(thing);
  else things.set(key, [thing]);
}

/** Finds the first line that is the same as a later one. */
export function createFirsts() {
  const firsts = new Map<string, number>();
  return {
    /** The first line like this one, which from now on is found as well. */
    meet(one: Likeness, line: number): number | undefined {
      const { email, phone } = keysOf(one);
      const keys = [...email, ...phone];
      const earlier = keys.flatMap((key) => firsts.get(key) ?? []);
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, line);
      return earlier.length > 0 ? Math.min(...earlier) : undefined;
    },
  };
}

/** Finds the things that a contact is the same as; it holds no contact, however many there are. */
export function createLikes<Thing>() {
  const things = new Map<string, Thing[]>();
  return {
    add(one: Likeness, thing: Thing) {
      for (const key of Object.values(keysOf(one)).flat()) addTo(things, key, thing);
    },
    /**
     * Each is given once by each of its keys: the contact that comes first has it. One that has a number only is
     * given to whoever has that number, too: it may be less known of the same.
     */
    take(one: Likeness): { thing: Thing; by: LikeBy }[] {
      const { email, phone } = keysOf(one);
      const take = (keys: string[], by: LikeBy) =>
        keys.flatMap((key) => {
          const found = things.get(key) ?? [];
          things.delete(key);
          return found.map((thing) => ({ thing, by }));
        });
      return [...take(email, 'email'), ...take([...phone, ...numberKeysOf(one.phones)], 'phone')];
    },
  };
}
