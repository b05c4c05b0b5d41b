import { test as base, type FrameLocator, type Page } from '@playwright/test';
import { places } from './places';

export { expect } from '@playwright/test';

const ownOrigins = new Set<string>(Object.values(places));

/** Fails the test for anything printed as an error, thrown unseen, or asked of a stranger. */
function watchOver(page: Page, faults: string[]) {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console.error: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`unhandled: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin, hostname } = new URL(request.url());
    const isPlanned = ownOrigins.has(origin) || hostname === 'sim.webex.com' || protocol === 'data:';
    if (!isPlanned) faults.push(`unplanned request: ${request.url()}`);
  });
}

interface Fixtures {
  /** What went wrong unseen; a test that provokes an error on purpose empties it. */
  faults: string[];
  /** Opens the simulator in a situation given as its URL query; gives the app in its pane. */
  simulate: (query?: string) => Promise<FrameLocator>;
}

export const test = base.extend<Fixtures>({
  // Playwright wants a destructured first argument, also where nothing is taken.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    base.expect(faults).toEqual([]);
  },
  page: async ({ page, faults }, use) => {
    watchOver(page, faults);
    await use(page);
  },
  simulate: async ({ page }, use) => {
    await use(async (query = '') => {
      await page.setViewportSize({ width: 1100, height: 760 });
      await page.goto(`${places.dev}/sandbox/${query}`);
      return page.frameLocator('iframe[title="Sidecard"]');
    });
  },
});

interface Persona {
  id: string;
  isPrivateDataAvailable: boolean;
  hostUser: { id: string; orgId: string; email: string; displayName: string; token: string };
}

/** A ready-made user of the sandbox, as the Webex App would describe them to the page. */
export async function personaOf(origin: string, id = 'member'): Promise<Persona> {
  const personas: Persona[] = await (await fetch(`${origin}/sandbox/personas`)).json();
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`no persona ${id}`);
  return persona;
}

/** What a host of SDK 2.5.0 answers to `application.initialize`. */
export async function initializedAs(origin: string, id?: string) {
  const { hostUser, isPrivateDataAvailable } = await personaOf(origin, id);
  return {
    application: {
      deviceType: 'DESKTOP',
      displayContext: 'SIDEBAR',
      isPrivateDataAvailable,
      capabilities: [],
      isShared: false,
      theme: 'DARK',
      language: 'en-US',
      sdkVersion: '2.5.0',
      about: 'test host',
      viewState: 'IN_FOCUS',
      user: hostUser,
    },
  };
}
