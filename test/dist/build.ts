import { createBuilder } from 'vite';

/** Builds what `npm run build` builds, before the tests that look into it. */
export async function setup() {
  // Vitest says "test" here, which would build the development version.
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder({ logLevel: 'error' }, null);
  await builder.buildApp();
}
