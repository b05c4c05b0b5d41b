import { fold } from '../../contract/fold';
import type { Entry } from '../../contract/search';

const fields = ['department', 'company', 'city', 'title', 'manager'] as const;

const textOf = (entry: Entry, field: (typeof fields)[number]) => fold(entry[field] ?? '');

/**
 * By entry key, for entries that share their name with another: the one field that tells them all apart, else the
 * one that tells most of them apart, else an address or number.
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
    const variety = (field: (typeof fields)[number]) =>
      new Set(group.map((entry) => textOf(entry, field))).size;
    const best = [...fields].sort((a, b) => variety(b) - variety(a))[0] ?? 'department';
    for (const entry of group) {
      const value = variety(best) > 1 ? entry[best] : undefined;
      const apart = value ?? entry.emails[0] ?? entry.phones[0];
      if (apart) told.set(entry.key, apart);
    }
  }
  return told;
}
