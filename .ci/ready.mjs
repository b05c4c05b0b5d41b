// Makes a fresh clone ready to run: packages, with `--build` the build, with `--browser` a Chromium, a Redis and fonts
// for the tests.
// Plain JavaScript without packages, as it runs before there are any.
import { spawnSync } from 'node:child_process';
import { accessSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// On Windows npm is a script, which only a shell starts.
const shell = process.platform === 'win32';
const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;

const changedAt = (file) => {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** Installs what the lockfile names, unless that has been done since it last changed. */
function readyPackages() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', 'ci', '--no-audit', '--no-fund')) stop('npm ci failed; its message is above.');
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isThere = (file) => {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
};

const findOnPath = (programs) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isThere);
};

/** A Chromium of this machine: `CHROMIUM` first, then the usual names and places. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  return named && isThere(named) ? named : (findOnPath(names) ?? places.find(isThere));
}

/** A Redis server of this machine; the tests start one of their own, a running service is not touched. */
export const findRedis = () => findOnPath(['redis-server', 'valkey-server']);

/** Whether this machine can draw what is written here; only a Linux comes without such fonts. */
const canDraw = (language) =>
  process.platform !== 'linux' ||
  Boolean(spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' }).stdout?.trim());

/** Has the system's package manager install packages, where there is apt. */
function install(...names) {
  if (!isThere('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [installer, ...rest] = [...sudo, 'apt-get'];
  console.log(`Installing ${names.join(', ')} (apt-get install ${names.join(' ')}) …`);
  run(installer, ...rest, 'update', '-qq');
  run(installer, ...rest, 'install', '-y', '-qq', '--no-install-recommends', ...names);
}

/** Finds Chromium or installs it; nothing of the browser tests runs without. */
function readyBrowser() {
  if (!findChromium()) install('chromium');
  if (findChromium()) return;
  stop(
    'The browser tests need Chromium or Chrome, and neither was found nor could be installed.',
    'Install one with your system (for example: sudo apt-get install chromium), or name one:',
    '  CHROMIUM=/path/to/chrome npm test',
  );
}

/** Finds Redis or installs it; without it the tests of the Redis store are skipped, and fail where CI=true. */
function readyRedis() {
  if (!findRedis()) install('redis-server');
  if (findRedis()) return;
  console.log('No redis-server was found or could be installed: what needs it is not tested.');
  console.log('Install it with your system, for example: sudo apt-get install redis-server');
}

/** Finds fonts for every language of the page or installs them; without them photographs show boxes. */
function readyFonts() {
  const areThere = () => ['ja', 'zh-cn', 'ar'].every(canDraw);
  if (!areThere()) install('fontconfig', 'fonts-noto-core', 'fonts-noto-cjk');
  if (areThere()) return;
  console.log(
    'No fonts for Japanese, Chinese or Arabic were found or could be installed: pictures show boxes.',
  );
  console.log(
    'Install them with your system, for example: sudo apt-get install fonts-noto-core fonts-noto-cjk',
  );
}

/** Builds page and server, unless there is a build. */
function readyBuild() {
  if (!isThere('dist/server/main.js') && !run('npm', 'run', 'build')) stop('The build failed.');
}

readyPackages();
if (process.argv.includes('--build')) readyBuild();
if (process.argv.includes('--browser')) {
  readyBrowser();
  readyRedis();
  readyFonts();
}
