import fc from 'fast-check';

type Tree = Record<string | number, unknown>;

/** One place in a JSON value: `holder[key]`. */
interface Place {
  holder: Tree;
  key: string | number;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function placesIn(holder: unknown, places: Place[] = []): Place[] {
  if (!isTree(holder)) return places;
  for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
    places.push({ holder, key });
    placesIn(holder[key], places);
  }
  return places;
}

/** Sets an own member even when it is called `__proto__`, as `JSON.parse` does. */
const set = (holder: Tree, key: string | number, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const deep = () => JSON.parse('['.repeat(500) + ']'.repeat(500));
const huge = 'x'.repeat(100_000);

const junk = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, '', ' ', 'null', 'true', '{}', '{"city":7}'),
  fc.constantFrom(
    '\ud83d',
    'a\udc00b',
    '\u202egnp.exe',
    'constructor',
    '__proto__',
    '../me',
    'me',
    'SATELLITE',
  ),
  fc.constantFrom([], {}, [null], [[]], [{}], { value: null }, { value: '1', primary: 'TRUE' }),
  fc.jsonValue({ depthSize: 'small' }),
);

const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'id',
  'contactId',
  'value',
  'x',
  '',
  '\ud800',
);

type Change = (place: Place) => void;

/** Kinds of drift seen at Webex, or imaginable: a member is lost, emptied, renamed, of another type or nested. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  junk.map<Change>(
    (value) =>
      ({ holder, key }) =>
        set(holder, key, structuredClone(value)),
  ),
  fc.tuple(names, junk).map<Change>(([name, value]) => ({ holder, key }) => {
    const target = isTree(holder[key]) && !Array.isArray(holder[key]) ? holder[key] : holder;
    if (Array.isArray(target)) target.push(structuredClone(value));
    else set(target, name, structuredClone(value));
  }),
  names.map<Change>((name) => ({ holder, key }) => {
    if (Array.isArray(holder)) return;
    set(holder, name, holder[key]);
    if (name !== key) delete holder[key];
  }),
  fc
    .constantFrom<(value: unknown) => unknown>(
      () => huge,
      deep,
      (value) => [value],
      (value) => ({ value }),
      (value) => JSON.stringify(value),
      (value) => (typeof value === 'string' ? value.toUpperCase() : value),
      (value) => (typeof value === 'string' ? Number(value.replace(/\D/g, '')) : value),
      (value) => (Array.isArray(value) ? [null, ...value, null] : value),
      (value) => (Array.isArray(value) ? Object.fromEntries(value.entries()) : value),
      (value) => (Array.isArray(value) ? [...value, ...value] : value),
    )
    .map<Change>(
      (turn) =>
        ({ holder, key }) =>
          set(holder, key, turn(holder[key])),
    ),
);

/** JSON texts of a good answer after up to eight changes anywhere in it. */
export const mutationsOf = (good: object): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 8 }).map((changes) => {
    const root: Tree = { answer: structuredClone(good) };
    for (const [at, apply] of changes) {
      const places = placesIn(root);
      const place = places[at % Math.max(1, places.length)];
      if (place) apply(place);
    }
    return JSON.stringify(root.answer) ?? 'null';
  });
