import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * Who may import whom, as in docs/internals.md. The first room whose path fits decides. `types` may be named
 * for their types only: nothing of them runs.
 */
const rooms: { room: RegExp; may: RegExp[]; types?: RegExp[] }[] = [
  { room: /^src\/contract\//, may: [/^src\/contract\//, /^valibot$/] },
  {
    room: /^src\/app\/view\//,
    may: [
      /^src\/app\/(?:view|text)\//,
      /^src\/app\/store\/hooks$/,
      /^src\/contract\/(?:being|fold|match|sought)$/,
      /^preact(?:\/hooks)?$/,
      /^manifest\/.*\.svg$/,
      /^@momentum-design\/icons\/dist\/svg\/[\w-]+\.svg\?raw$/,
    ],
    types: [/^src\/app\/store\/(?:state$|managing\/)/, /^src\/app\/import\/reading$/, /^src\/contract\//],
  },
  {
    room: /^src\/app\/text\//,
    may: [/^src\/app\/text\//, /^preact(?:\/hooks)?$/],
    types: [/^src\/contract\//, /^src\/app\/(?:api\/failure|host\/host|import\/reading)$/],
  },
  {
    room: /^src\/app\/store\/hooks\.ts$/,
    may: [/^preact(?:\/hooks)?$/],
    types: [/^src\/app\/store\//],
  },
  {
    room: /^src\/app\/store\//,
    may: [
      /^src\/app\/store\/(?!hooks)/,
      /^src\/app\/import\/reader$/,
      /^src\/contract\//,
      /^zustand\/vanilla$/,
    ],
    types: [/^src\/app\/(?:api|host|import)\//],
  },
  {
    room: /^src\/app\/import\//,
    may: [/^src\/app\/import\//, /^src\/contract\//, /^papaparse$/, /^ical\.js$/],
  },
  { room: /^src\/app\/api\//, may: [/^src\/app\/api\//, /^src\/contract\//, /^ky$/] },
  { room: /^src\/app\/host\//, may: [/^src\/app\/host\//, /^@webex\/embedded-app-sdk$/] },
  { room: /^src\/app\/main\.tsx$/, may: [/^src\/app\//, /^preact$/] },
  {
    room: /^src\/bff\/\w+\.ts$/,
    may: [
      /^src\/(?:bff|contract)\//,
      /^node:/,
      /^hono/,
      /^@hono\//,
      /^valibot$/,
      /^pino$/,
      /^prom-client$/,
      /^rate-limiter-flexible$/,
    ],
    types: [/^ioredis$/],
  },
  {
    room: /^src\/bff\/routes\//,
    may: [/^src\/bff\/routes\//, /^src\/bff\/(?:problem|request)$/, /^src\/contract\//, /^hono/, /^valibot$/],
    types: [
      /^src\/bff\/(?:identity|directory|imports|webex|store)\/(?!.*wire)/,
      /^src\/bff\/(?:log|allowance|address)$/,
    ],
  },
  {
    room: /^src\/bff\/webex\//,
    may: [
      /^src\/bff\/webex\//,
      /^src\/contract\//,
      /^node:crypto$/,
      /^cockatiel$/,
      /^oauth4webapi$/,
      /^undici$/,
      /^valibot$/,
    ],
  },
  {
    room: /^src\/bff\/identity\//,
    may: [
      /^src\/bff\/identity\//,
      /^src\/bff\/webex\/(?:body|ids|oauth)$/,
      /^src\/bff\/store\/(?:lock|store)$/,
      /^src\/contract\//,
      /^node:(?:crypto|timers\/promises)$/,
      /^jose$/,
      /^lru-cache$/,
      /^valibot$/,
    ],
    types: [/^src\/bff\/(?:webex|store)\//, /^src\/bff\/(?:config|log)$/],
  },
  {
    room: /^src\/bff\/store\//,
    may: [/^src\/bff\/store\//, /^node:/, /^ioredis$/, /^libsql$/, /^valibot$/],
  },
  {
    room: /^src\/bff\/imports\//,
    may: [
      /^src\/bff\/imports\//,
      /^src\/bff\/directory\//,
      /^src\/bff\/webex\/(?:ids|contacts\/request)$/,
      /^src\/contract\//,
      /^node:(?:crypto|timers\/promises)$/,
      /^valibot$/,
    ],
    types: [/^src\/bff\/(?:identity|store|webex)\/(?!.*wire)/],
  },
  {
    room: /^src\/bff\/directory\//,
    may: [
      /^src\/bff\/directory\//,
      /^src\/bff\/webex\/(?:contacts|people)\/request$/,
      /^src\/contract\//,
      /^lru-cache$/,
    ],
    types: [/^src\/bff\/webex\/(?!.*wire)/],
  },
  { room: /^src\/sandbox\/host\//, may: [/^src\/sandbox\/host\//] },
  { room: /^src\/sandbox\/main\.ts$/, may: [/^src\/sandbox\/(?!host)/, /^node:/, /^@hono\/node-server$/] },
  { room: /^src\/sandbox\//, may: [/^src\/sandbox\/(?!host)/, /^node:/, /^hono/] },
  {
    room: /^src\/states\//,
    may: [/^src\/(?:states|app|contract)\//, /^preact(?:\/hooks)?$/],
  },
  { room: /^src\/dev\.ts$/, may: [/^src\/(?:bff|sandbox)\//, /^hono$/, /^node:crypto$/] },
];

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|css|html)$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|(?<!\.)import\('([^']+)'\)/g;

/** What a file imports, as paths from the root or package names, and whether for types only. */
function importsOf(file: string) {
  return [...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].map(([, type, fixed, lazy]) => {
    const name = fixed ?? lazy ?? '';
    const target = name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
    return { target: target.replaceAll('\\', '/'), isType: type !== undefined };
  });
}

describe('the rooms', () => {
  const sources = files.filter((file) => /\.tsx?$/.test(file));

  it.each(sources)('%s imports only what its room may', (file) => {
    const rule = rooms.find(({ room }) => room.test(file));
    const strangers = importsOf(file).filter(
      ({ target, isType }) =>
        !rule?.may.some((allowed) => allowed.test(target)) &&
        !(isType && rule?.types?.some((allowed) => allowed.test(target))),
    );
    expect(strangers).toEqual([]);
  });

  it.each(files)('%s has at most 200 lines', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(201);
  });

  it('read the environment in the two entry files alone', () => {
    const readers = sources.filter((file) => /process\.env/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers).toEqual(['src/bff/main.ts', 'src/sandbox/main.ts']);
  });

  it('touch the page in view, host and main alone', () => {
    const touching = sources
      .filter((file) => /^src\/app\/(?:store|api|text)\//.test(file))
      .filter((file) =>
        /\b(?:document|window|localStorage|sessionStorage)\.\w/.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(touching).toEqual([]);
  });

  it('say in their main file what they know and must not know', () => {
    const mains = [
      'contract/paths',
      'app/main',
      'app/host/host',
      'app/api/api',
      'app/store/store',
      'app/import/reading',
      'bff/app',
      'bff/webex/webex',
      'bff/directory/search',
      'bff/imports/imports',
      'bff/identity/modes',
      'bff/store/store',
      'sandbox/api/app',
      'sandbox/host/main',
      'states/main',
    ];
    for (const main of mains) {
      const file = files.find((name) => name.startsWith(`src/${main}.ts`)) ?? '';
      expect(readFileSync(join(root, file), 'utf8').startsWith('// '), main).toBe(true);
    }
  });
});
