// Makes a fresh clone ready to run: packages, with `--build` the build, with `--browser` a Chromium for the tests.
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

/** A Chromium of this machine: `CHROMIUM` first, then the usual names and places. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, ...places].find((file) => file && isThere(file));
}

/** Finds Chromium or has the system's package manager install it. */
function readyBrowser() {
  if (findChromium()) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [installer, ...rest] = [...sudo, 'apt-get'];
  if (isThere('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get install chromium) …');
    run(installer, ...rest, 'update', '-qq');
    run(installer, ...rest, 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (findChromium()) return;
  stop(
    'The browser tests need Chromium or Chrome, and neither was found nor could be installed.',
    'Install one with your system (for example: sudo apt-get install chromium), or name one:',
    '  CHROMIUM=/path/to/chrome npm test',
  );
}

/** Builds page and server, unless there is a build. */
function readyBuild() {
  if (!isThere('dist/server/main.js') && !run('npm', 'run', 'build')) stop('The build failed.');
}

readyPackages();
if (process.argv.includes('--build')) readyBuild();
if (process.argv.includes('--browser')) readyBrowser();
