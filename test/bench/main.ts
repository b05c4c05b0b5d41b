import { readdirSync, statSync } from 'node:fs';
import { arch, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { endAll } from '../dist/server';
import { measureAsked } from './asked';
import { measureBundle } from './bundle';
import { measureCalls } from './calls';
import { measureImports } from './imports';
import { measureJourney } from './journey';
import { measureOpening } from './opening';
import { openBrowser } from './page';
import { measureRemembered } from './remembered';
import { measureSearch } from './search';
import { measureStore } from './store';

// Figures for people to compare, printed and never asserted: on a shared machine only ratios within one run mean much.
const [cpu] = cpus();
const load = () => `load ${loadavg()[0]?.toFixed(1)}`;
console.log(`${cpus().length} x ${cpu?.model ?? arch()}, Node ${process.version}, ${load()}`);

const newest = Math.max(
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (file) => statSync(join('src', file)).mtimeMs,
  ),
);
if (newest > statSync('dist/server/main.js').mtimeMs) {
  console.log('The build is older than the source; this measures the build. To renew it: npm run build');
}

const startedAt = performance.now();
const seconds = () => `${Math.round((performance.now() - startedAt) / 1000)} s, ${load()}`;
// Also where the bench is ended by a surprise, such as a pipe that nobody reads any more.
process.once('exit', endAll);
const browser = await openBrowser();
try {
  measureBundle();
  await measureSearch();
  await measureStore();
  await measureImports();
  for (const measure of [measureRemembered, measureAsked, measureOpening, measureJourney, measureCalls]) {
    await measure(browser);
    console.log(`  (${seconds()})`);
  }
} finally {
  await browser.close();
}
