import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../.ci/ready.mjs';
import { settings } from '../../src/sandbox/api/welcome';
import { places } from './places';

const portOf = (origin: string) => new URL(origin).port;
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['list'], ['./closing-line.ts']],
  use: {
    viewport: { width: 320, height: 640 },
    locale: 'en-US',
    timezoneId: 'Europe/Oslo',
    launchOptions: { executablePath: findChromium() ?? '' },
    trace: 'retain-on-failure',
  },
  webServer: [
    {
      command: `npx vite --port ${portOf(places.dev)} --strictPort`,
      url: `${places.dev}/readyz`,
      cwd: root,
    },
    {
      command: 'npm run sandbox',
      url: `${places.sandbox}/sandbox/personas`,
      cwd: root,
      env: { SANDBOX_PORT: portOf(places.sandbox) },
    },
    {
      command: 'npm run build && npm start',
      url: `${places.production}/readyz`,
      cwd: root,
      env: {
        ...settings(places.sandbox, 'personal'),
        STORE_URL: 'file::memory:',
        PORT: portOf(places.production),
        LOG_LEVEL: 'warn',
      },
    },
  ],
});
