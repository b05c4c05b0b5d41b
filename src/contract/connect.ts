import * as v from 'valibot';

/** `POST /api/connect`; without a body it is the way through the system browser. */
export const Connect = v.strictObject({
  /** `device`: for hosts that cannot open the system browser; the user types a code at Webex's own page. */
  way: v.optional(v.picklist(['browser', 'device']), 'browser'),
  /** True after a wrong account: Webex then asks which account it shall be. */
  choosesAccount: v.optional(v.boolean(), false),
});
export type Connect = v.InferInput<typeof Connect>;

/** Answer of `POST /api/connect`: where the user says yes, and for how many seconds that can be completed. */
export const Connecting = v.variant('way', [
  v.object({ way: v.literal('browser'), authorizeUrl: v.string(), expiresIn: v.number() }),
  v.object({
    way: v.literal('device'),
    /** To be typed at `verificationUrl`. */
    userCode: v.string(),
    verificationUrl: v.string(),
    /** Seconds between two tries to complete. */
    interval: v.number(),
    expiresIn: v.number(),
  }),
]);
export type Connecting = v.InferOutput<typeof Connecting>;

/**
 * `POST /api/connect/complete`: the authorization code that the host handed over; empty on the way by device.
 * Its answer is a session with a new handle, or while the user has not yet decided, 202 with `StillWaiting`.
 */
export const CompleteConnect = v.strictObject({
  code: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,2048}$/))),
});
export type CompleteConnect = v.InferOutput<typeof CompleteConnect>;

export const StillWaiting = v.object({ interval: v.number() });
export type StillWaiting = v.InferOutput<typeof StillWaiting>;
