// Runs a TypeScript file of this project as it is: node .ci/source.mjs src/sandbox/main.ts
import { runnerImport } from 'vite';

await runnerImport(`/${process.argv[2]}`, { configFile: false, logLevel: 'error' });
