/** Whose version of a field is to be kept. */
export type Side = 'mine' | 'theirs';

/** A record that somebody else has changed while this form was filled in. */
export interface Rival<Values, Kept> {
  kept: Kept;
  values: Values;
  /** The fields that both have differently, and whose is to be. */
  choice: ReadonlyMap<keyof Values, Side>;
}

type Fields<Values> = Record<keyof Values, unknown>;

/** Names of the fields that differ. */
export function changedIn<Values>(fields: Fields<Values>, base: Fields<Values>): (keyof Values)[] {
  // The keys of a record are those its type names.
  const names = Object.keys(fields) as (keyof Values)[];
  return names.filter((name) => JSON.stringify(fields[name]) !== JSON.stringify(base[name]));
}

/** The form with what was chosen of both; what neither touched is the newer record's. */
export function settled<Values extends object, Kept>(mine: Values, rival: Rival<Values, Kept>): Values {
  const values = { ...rival.values };
  for (const [name, side] of rival.choice) if (side === 'mine') values[name] = mine[name];
  return values;
}
