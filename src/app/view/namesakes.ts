import { fold } from '../../contract/fold';
import type { Entry } from '../../contract/search';

const fields = ['department', 'company', 'city', 'title', 'manager'] as const;

const textOf = (entry: Entry, field: (typeof fields)[number]) => fold(entry[field] ?? '');

/** The first field that this entry alone has so among its group, else an address or number. */
function apartIn(group: readonly Entry[], entry: Entry): string | undefined {
  const others = group.filter((other) => other !== entry);
  const isOwn = (field: (typeof fields)[number]) =>
    entry[field] && others.every((other) => textOf(other, field) !== textOf(entry, field));
  const field = fields.find(isOwn);
  return (field && entry[field]) ?? entry.emails[0] ?? entry.phones[0];
}

/**
 * By entry key, for entries that share their name with another: the one field that tells all of them apart, else
 * for each the first that tells it from the others, else an address or number.
 */
export function namesakesIn(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = fold(entry.name);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const told = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const common = fields.find(
      (field) =>
        group.every((entry) => entry[field]) &&
        new Set(group.map((entry) => textOf(entry, field))).size === group.length,
    );
    for (const entry of group) {
      const apart = common ? entry[common] : apartIn(group, entry);
      if (apart) told.set(entry.key, apart);
    }
  }
  return told;
}
