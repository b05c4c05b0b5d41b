import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import preact from '@preact/preset-vite';
import type { Plugin, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the servers answer in `npm run dev`; everything else is the app's, served by Vite. */
const serverPaths = /^\/(?:api|v1|idb|sandbox|healthz|readyz)(?:\/|$)/;

/** Pages for development, and where Vite finds them. */
const pages: Record<string, string> = {
  '/sandbox': '/src/sandbox/host/index.html',
  '/sandbox/states': '/src/states/index.html',
};

/** Makes the SDK choose its CEF bridge when the simulator holds the page: the iframe bridge trusts Webex only. */
const bridgeToSimulator = `try {
  if (parent !== window && parent.sidecardHost) {
    window.webexAppExtensions = (message) => parent.sidecardHost(message);
  }
} catch {} // A parent of another origin is no simulator.`;

/** The request listener of `src/dev.ts`; a new one only when server code has changed. */
function createListener(server: ViteDevServer) {
  const listeners = new WeakMap<object, ReturnType<typeof getRequestListener>>();
  return async () => {
    const module = await server.ssrLoadModule('/src/dev.ts');
    const known = listeners.get(module);
    if (known) return known;
    const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
    const dev = await module.createDev({ origin, env: process.env });
    const listener = getRequestListener(dev.fetch);
    listeners.set(module, listener);
    return listener;
  };
}

/** Mounts BFF, sandbox and simulator in Vite's own server: one port, server code reloaded on the next request. */
function devServers(): Plugin {
  return {
    name: 'sidecard-dev-servers',
    apply: 'serve',
    transformIndexHtml: (_html, { path: page }) =>
      page === '/index.html'
        ? [{ tag: 'script', injectTo: 'head-prepend', children: bridgeToSimulator }]
        : [],
    configureServer(server) {
      const listenerOf = createListener(server);
      server.middlewares.use((req, res, next) => {
        const [page = '/', query] = req.url?.split('?') ?? [];
        const shown = pages[page.replace(/\/$/, '')];
        if (shown) {
          req.url = query ? `${shown}?${query}` : shown;
          return next();
        }
        if (!serverPaths.test(page)) return next();
        listenerOf().then((listener) => listener(req, res), next);
      });
      const print = server.printUrls;
      server.printUrls = () => {
        print();
        server.config.logger.info(`  ➜  Simulator: ${server.resolvedUrls?.local[0]}sandbox/\n`);
      };
    },
  };
}

/** Writes each file of the page compressed beside it, once and as small as can be; `pages.ts` serves them. */
function compressed(): Plugin {
  return {
    name: 'sidecard-compressed',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle({ dir = '' }, bundle) {
      for (const file of Object.keys(bundle).filter((name) => /\.(?:js|css|svg)$/.test(name))) {
        const bytes = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/**
 * What the dictionaries of a language share stays in its first one, and what all languages share in one file: every
 * file more is a name more in the first load.
 */
const dictionaries = [
  { name: 'words', test: /src\/app\/text\/(?:plural|names)\.ts$/ },
  {
    name: (id: string) => /text\/([\w-]+)\//.exec(id)?.[1] ?? null,
    test: /src\/app\/text\/[\w-]+\/[\w-]+\.ts$/,
  },
];

export default defineConfig(({ command }) => ({
  plugins: [preact(), devServers(), compressed()],
  resolve: { alias: [{ find: /^core-js$/, replacement: path('./src/app/host/core-js.ts') }] },
  server: { port: 5173, host: '127.0.0.1' },
  // Only the worker asks for them, which Vite would notice too late and load the page anew.
  optimizeDeps: { include: ['papaparse', 'ical.js'] },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: dictionaries } } },
      },
    },
    ssr: {
      // One file, with libsql alone beside it; in dev and tests packages stay what they are.
      ...(command === 'build' && { resolve: { noExternal: true, external: ['libsql'] } }),
      build: {
        ssr: true,
        outDir: 'dist/server',
        rolldownOptions: {
          input: 'src/bff/main.ts',
          output: { entryFileNames: 'main.js' },
          // Machine code of its own, one package for each platform.
          external: ['libsql'],
        },
      },
    },
  },
  test: {
    reporters: ['default', './test/support/vitest-closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['test/support/setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/dist/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: ['test/support/setup.ts'],
          include: ['test/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dist',
          environment: 'node',
          include: ['test/dist/**/*.test.ts'],
          globalSetup: ['test/dist/build.ts'],
        },
      },
    ],
  },
}));
