import { Refusal } from './refusal';

/** The fields of a JSON object, none of them checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes a value for an object; throws a 400 Refusal if it is something else. */
export function readFields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, `${where} must be an object.`);
  // Just seen to be a plain object; what its fields hold is for the caller to check.
  return value as Fields;
}

/** Gives a field's text, undefined if it was not sent; throws a 400 Refusal for everything else, null too. */
export function readText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new Refusal(400, `'${name}' must be a string.`);
}

/** Gives a field's list, undefined if it was not sent; throws a 400 Refusal for everything else. */
export function readList(fields: Fields, name: string): readonly unknown[] | undefined {
  const value = fields[name];
  if (value === undefined || Array.isArray(value)) return value;
  throw new Refusal(400, `'${name}' must be an array.`);
}

/** Gives a field's list of texts, undefined if it was not sent; throws a 400 Refusal for everything else. */
export function readTexts(fields: Fields, name: string): readonly string[] | undefined {
  const texts = readList(fields, name)?.filter((item) => typeof item === 'string');
  if (texts && texts.length !== readList(fields, name)?.length)
    throw new Refusal(400, `'${name}' must be an array of strings.`);
  return texts;
}

/** Gives an e-mail address as it was written; throws a 400 Refusal if it cannot be one. */
export function readEmail(text: string): string {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new Refusal(400, `'${text}' is not an e-mail address.`);
}
