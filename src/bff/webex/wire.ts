import * as v from 'valibot';

/** Text as Webex really sends it: numbers count as text, `null`, objects and blanks as absent. */
export const text = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value).toWellFormed().trim() || undefined),
    ),
  ),
  undefined,
);

/** A yes or no that may come as the string "true" or "false"; absent or odd means no. */
export const flag = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.boolean(), v.string()]),
      v.transform((value) => value === true || String(value).toLowerCase() === 'true'),
    ),
    false,
  ),
  false,
);

/** A number of things, also as text; absent when it makes no sense. */
export const count = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.number(), v.pipe(v.string(), v.digits(), v.transform(Number))]),
      v.safeInteger(),
      v.minValue(0),
    ),
  ),
  undefined,
);

function fitting<const Item extends v.GenericSchema>(item: Item, values: unknown[]): v.InferOutput<Item>[] {
  return values.flatMap((value) => {
    const parsed = v.safeParse(item, value);
    return parsed.success ? [parsed.output] : [];
  });
}

/** A list from which the items that do not fit are left out; absent or `null` is an empty list. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  const kept = v.pipe(
    v.array(v.unknown()),
    v.transform((values) => fitting(item, values)),
  );
  return v.fallback(v.optional(kept, []), []);
}

/**
 * What a search found: the rows that fit, and how many Webex sent. There must be a list, and a row in it that
 * fits unless it is empty: an answer that cannot be read must not look like one that found nobody. Where rows that
 * fit are hidden on purpose, `readable` says what can be read.
 */
export function rows<const Item extends v.GenericSchema>(item: Item, readable: v.GenericSchema = item) {
  return v.pipe(
    v.array(v.unknown()),
    v.check((values) => values.length === 0 || values.some((value) => v.is(readable, value))),
    v.transform((values) => ({ items: fitting(item, values), sent: values.length })),
  );
}

/** The listed word that equals the text when case is ignored. */
export function wordOf<const Words extends readonly string[]>(words: Words, value: string | undefined) {
  const folded = value?.toLowerCase();
  return words.find((word): word is Words[number] => word.toLowerCase() === folded);
}

/** As `wordOf`, and what is not listed becomes `other`: Webex adds words without notice. */
export function wordOrOther<const Words extends readonly string[]>(words: Words, value: string | undefined) {
  return wordOf(words, value) ?? ('other' as const);
}

/** `{value, type, primary}` as contacts and people have it for numbers, mails, SIP and IM. */
export const channel = v.pipe(
  v.object({ value: text, type: text, primary: flag }),
  v.transform(({ value, type, primary }) => ({ value, type, isPrimary: primary })),
);

type WireChannel = v.InferOutput<typeof channel>;

/** Webex writes both `sip:x` and `sip://x`; people dial what is behind the scheme. */
export const withoutScheme = (sip: WireChannel): WireChannel => ({
  ...sip,
  value: sip.value?.replace(/^sips?:(\/\/)?/i, ''),
});

/** Channels in our words: those without a value are left out, unknown types become `other`. */
export function toChannels<const Types extends readonly string[]>(types: Types, channels: WireChannel[]) {
  return channels.flatMap(({ value, type, isPrimary }) =>
    value ? [{ type: wordOrOther(types, type), value, isPrimary }] : [],
  );
}
