import { vi } from 'vitest';

/** As much of a window as is looked at; framed by `parent`, or by nobody. */
export function windowIn(parent?: Window): Window {
  const page = { parent, location: {}, postMessage: vi.fn() };
  page.parent ??= page as unknown as Window;
  // Nothing else of a window is asked for.
  return page as unknown as Window;
}

/** Origins of pages that Webex shows the app in. */
export const webexOrigins = [
  'https://webex.com',
  'https://sim.webex.com',
  'https://web.dev-1.webex.com',
  'https://webexgov.us',
  'https://web.webexgov.us',
];
/** Origins that are none of Webex's; some of them the SDK takes for one. */
export const strangers = [
  'https://a.webex.com.evilwebex.com',
  'https://d1pdtdmz00p6qr.amplifyapp.com.evil.example',
  'https://d1pdtdmz00p6qr.amplifyapp.com',
  'http://sim.webex.com',
  'http://webex.com',
  'https://evilwebex.com',
  'https://webex.com.evil.example',
  'https://webexXcom',
  'https://sim.webex.com:8443',
  'https://sim.webex.com.',
  'https://.webex.com',
  'https://wbxlab.us',
  'https://webexgov.us.example',
  'https://webexgov.com',
  'https://webex.us',
  'https://evil.example/https://sim.webex.com',
  'https://user@sim.webex.com',
  'https://evil.example#.webex.com',
  'https://SIM.WEBEX.COM',
  'sim.webex.com',
  'webex.com',
  'file://',
  'null',
  '',
  'https://sim.webex.com\n',
  'https://evil.example\nhttps://sim.webex.com',
];
