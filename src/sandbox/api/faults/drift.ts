import type { Drift } from './fault';

type Visit = (name: string, value: unknown) => unknown;

const kept = new Set(['id', 'contactId', 'displayName']);
const enums = new Set(['type', 'status', 'source', 'primaryContactMethod']);

// Applies a change to every field, innermost first.
function walk(value: unknown, visit: Visit): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, visit));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, visit(name, walk(inner, visit))]),
  );
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ('id' in value || 'contactId' in value);

// Only records lose their fields: without its list an answer would just be empty.
function nullFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullFields);
  if (typeof value !== 'object' || value === null) return value;
  const isRow = isRecord(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      !isRow ? nullFields(inner) : kept.has(name) ? inner : null,
    ]),
  );
}

function addFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, addFields(inner)]);
  return { ...Object.fromEntries(fields), addedLater: { why: ['a newer version'] } };
}

/**
 * Gives an answer's data as a changed or careless upstream might send it: records with nothing but their id
 * and name, enum words in upper case, fields nobody knows, numbers and booleans as text, error codes in words,
 * or a count that is wrong.
 */
export function applyDrift(drift: Drift, data: unknown): unknown {
  switch (drift) {
    case 'null-fields':
      return nullFields(data);
    case 'upper-case':
      return walk(data, (name, value) =>
        enums.has(name) && typeof value === 'string' ? value.toUpperCase() : value,
      );
    case 'extra':
      return addFields(data);
    case 'numbers-as-strings':
      return walk(data, (_name, value) =>
        typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
      );
    case 'string-error-codes':
      return walk(data, (name, value) => (name === 'errorCode' ? 'external.non.privilege' : value));
    case 'wrong-total':
      return walk(data, (name, value) => (name === 'total' ? Number(value) + 1000 : value));
  }
}
