/**
 * Gives a record that a change has got half through: of the fields that differ, in the order of their names,
 * the first half is new and the rest as before. `stamp` is the field that tells when the record was changed;
 * it is always new.
 */
export function halfway<T extends object>(before: T, after: T, stamp: keyof T & string): T {
  const [old, done]: [Map<string, unknown>, Map<string, unknown>] = [
    new Map(Object.entries(before)),
    new Map(Object.entries(after)),
  ];
  const changed = [...new Set([...old.keys(), ...done.keys()])]
    .filter((name) => name !== stamp && JSON.stringify(old.get(name)) !== JSON.stringify(done.get(name)))
    .sort();
  const late = new Set(changed.slice(Math.ceil(changed.length / 2)));
  const early = [...done].filter(([name]) => !late.has(name));
  const kept = [...old].filter(([name]) => late.has(name));
  // Every field comes from one of two records of this type, so the mixture is one as well.
  return Object.fromEntries([...early, ...kept]) as T;
}
