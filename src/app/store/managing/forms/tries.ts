import type { FormKind } from './form';
import { createSendKeys, isDecided, isUnsureAfter } from './keys';

/** A try to save: the form as it was, what was sent of it, and under which key. */
export interface Try<Values> {
  values: Values;
  fields: Partial<Record<string, unknown>>;
  key: string;
}

/** The tries of one form. What nobody knows the fate of is remembered until somebody does. */
export function createTries<Values extends object, Kept>(
  kind: FormKind<Values, Kept>,
  newKey: () => string,
  signal: AbortSignal,
) {
  const keys = createSendKeys(newKey);
  /** The one that may have made the record. */
  let begun: Try<Values> | undefined;
  return {
    begin: (values: Values, fields: Try<Values>['fields'], kept: Kept | undefined): Try<Values> => ({
      values,
      fields,
      key: keys.of(JSON.stringify([fields, kept])),
    }),
    /** An earlier try to be finished first, as something else is to be saved now. */
    unfinished(values: Values, fields: Try<Values>['fields']): Try<Values> | undefined {
      if (!begun || JSON.stringify(fields) === JSON.stringify(begun.fields)) return undefined;
      return kind.finishes(begun.values, values) ? begun : undefined;
    },
    async send(one: Try<Values>, kept: Kept | undefined) {
      const saved = await kind.send(one.fields, kept, one.key, signal);
      keys.settle(saved.ok ? undefined : saved.failure);
      if (saved.ok || isDecided(saved.failure)) begun = undefined;
      else if (!kept && isUnsureAfter(saved.failure)) begun = one;
      return saved;
    },
  };
}
