import * as v from 'valibot';

/** A postal address in parts; a part that Webex does not give is absent. */
export const Address = v.object({
  street: v.optional(v.string()),
  city: v.optional(v.string()),
  region: v.optional(v.string()),
  postalCode: v.optional(v.string()),
  country: v.optional(v.string()),
});
export type Address = v.InferOutput<typeof Address>;

const part = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(256)));

/** An address as it may be written. */
export const StrictAddress = v.strictObject({
  street: part,
  city: part,
  region: part,
  postalCode: part,
  country: part,
});

export const phoneTypes = ['work', 'home', 'mobile', 'work_extension', 'fax', 'pager', 'other'] as const;
export const emailTypes = ['work', 'home', 'room', 'other'] as const;
export const sipTypes = ['enterprise', 'cloud-calling', 'personal-room', 'other'] as const;
export const imTypes = [
  'aim',
  'cucm-jid',
  'gtalk',
  'icq',
  'msn',
  'qq',
  'skype',
  'webex-messenger-jid',
  'webex-squared-jid',
  'xmpp',
  'yahoo',
  'microsoft-sip-uri',
  'xmpp-fed-jid',
  'other',
] as const;

const channel = <const Types extends readonly string[]>(types: Types) =>
  v.object({ type: v.picklist(types), value: v.string(), isPrimary: v.boolean() });

/** One way to reach somebody; a type that Webex invents later arrives as `other`. */
export const Phone = channel(phoneTypes);
export type Phone = v.InferOutput<typeof Phone>;
export const Email = channel(emailTypes);
export type Email = v.InferOutput<typeof Email>;
export const Sip = channel(sipTypes);
export type Sip = v.InferOutput<typeof Sip>;
export const Im = channel(imTypes);
export type Im = v.InferOutput<typeof Im>;
