/** The whole of an origin as browsers write them: lower case, punycode, no port where it is the usual one. */
const webexOrigin = /^https:\/\/([\w-]+\.)*webex(\.com|gov\.us)$/;

/** Letters of JSON that a message may have; the bridge's own stay far below. */
export const longest = 65_536;

/**
 * Whether a window message may reach the SDK: a string of at most 64 K from a page of Webex that frames this
 * one, directly or at one remove. The SDK itself asks neither who sent it nor what an origin ends with.
 * Source: SDK 2.5.0 `IFrameBridge.validateDomain`, which takes `https://a.webex.com.evilwebex.com`.
 */
export const isFromWebex = (page: Window, { source, origin, data }: MessageEvent): boolean =>
  // A page that nobody frames is its own parent.
  source !== page &&
  (source === page.parent || source === page.parent.parent) &&
  webexOrigin.test(origin) &&
  typeof data === 'string' &&
  data.length <= longest;
