import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Sealer } from './seal';
import { type Keeping, type Store, StoreUnavailable } from './store';

export interface Kept<T> {
  value: T;
  /** For `replace`: names exactly this version of the row. */
  stamp: string;
}

/** How a value is to be kept; each write says it anew. The owner is kept as a hash. */
export type BoxKeeping = Keeping;

/** Values of one kind by id, encrypted. Operations are those of `Store`, and as atomic. */
export interface Box<T> {
  get(id: string): Promise<Kept<T> | undefined>;
  put(id: string, value: T, keeping?: BoxKeeping): Promise<void>;
  /** Writes only where nothing readable is; tells whether it did. */
  add(id: string, value: T, keeping?: BoxKeeping): Promise<boolean>;
  /** Writes only if the row is still the one of this stamp; tells whether it did. */
  replace(id: string, stamp: string, value: T, keeping?: BoxKeeping): Promise<boolean>;
  /** Reads and removes in one step: of several callers one gets it. */
  take(id: string): Promise<T | undefined>;
  /** Removes the row, or with a stamp only that version of it; tells whether it did. */
  remove(id: string, stamp?: string): Promise<boolean>;
}

export interface VaultDeps {
  store: Store;
  sealer: Sealer;
  /** Epoch milliseconds. */
  now: () => number;
  /** Counts rows that could not be opened or understood, by the name of their box. */
  onUnreadable?: ((name: string) => void) | undefined;
}

export interface Vault {
  /** The values of one name; the schema must take its own output, as JSON carries it. */
  box<const Schema extends v.GenericSchema>(name: string, schema: Schema): Box<v.InferOutput<Schema>>;
  /** Removes everything of this owner, from all boxes. */
  removeOwned(owner: string): Promise<void>;
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

const envelope = v.object({ expiresAt: v.optional(v.number()), value: v.unknown() });

/** Parsed JSON; undefined for what is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function createBox<Schema extends v.GenericSchema>(
  { store, sealer, now, onUnreadable }: VaultDeps,
  name: string,
  schema: Schema,
): Box<v.InferOutput<Schema>> {
  type T = v.InferOutput<Schema>;
  const keyOf = (id: string) => `${name}:${hash(id)}`;

  const seal = (key: string, value: T, { expiresAt }: BoxKeeping) =>
    sealer.seal(JSON.stringify({ expiresAt, value }), key);

  const toKeeping = ({ owner, ...keeping }: BoxKeeping): Keeping =>
    owner === undefined ? keeping : { ...keeping, owner: hash(owner) };

  /** What a row holds; undefined when its time is over, which the store may not know, or nobody can read it. */
  function open(key: string, sealed: string): Kept<T> | undefined {
    const text = sealer.open(sealed, key);
    const opened = v.safeParse(envelope, text === undefined ? undefined : parse(text));
    const read = opened.success ? v.safeParse(schema, opened.output.value) : undefined;
    if (!opened.success || !read?.success) {
      onUnreadable?.(name);
      return undefined;
    }
    const { expiresAt } = opened.output;
    return expiresAt !== undefined && expiresAt <= now() ? undefined : { value: read.output, stamp: sealed };
  }

  async function get(key: string) {
    const sealed = await store.get(key);
    if (sealed === undefined) return undefined;
    const kept = open(key, sealed);
    if (kept) return kept;
    await store.remove(key, sealed).catch((error: unknown) => {
      // It stays a miss while the store takes no writes.
      if (!(error instanceof StoreUnavailable)) throw error;
    });
    return undefined;
  }

  return {
    get: (id) => get(keyOf(id)),
    put: (id, value, keeping = {}) =>
      store.put(keyOf(id), seal(keyOf(id), value, keeping), toKeeping(keeping)),
    async add(id, value, keeping = {}) {
      const key = keyOf(id);
      const add = () => store.add(key, seal(key, value, keeping), toKeeping(keeping));
      // What nobody can read must not be in the way.
      return (await add()) || ((await get(key)) === undefined && (await add()));
    },
    replace: (id, stamp, value, keeping = {}) =>
      store.replace(keyOf(id), stamp, seal(keyOf(id), value, keeping), toKeeping(keeping)),
    async take(id) {
      const sealed = await store.take(keyOf(id));
      return sealed === undefined ? undefined : open(keyOf(id), sealed)?.value;
    },
    remove: (id, stamp) => store.remove(keyOf(id), stamp),
  };
}

/**
 * Typed, encrypted boxes on a store. Ids and owners are kept as SHA-256, values sealed with the key of their
 * row: one that was moved, changed, or sealed with a key that is gone reads as if it were not there.
 */
export function createVault(deps: VaultDeps): Vault {
  return {
    box: (name, schema) => createBox(deps, name, schema),
    removeOwned: (owner) => deps.store.removeOwned(hash(owner)),
  };
}
