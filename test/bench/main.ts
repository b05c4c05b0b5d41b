import { arch, cpus, loadavg } from 'node:os';
import { createBuilder } from 'vite';
import { measureBundle } from './bundle';
import { measureSearch } from './search';

// Figures for people to compare, printed and never asserted: on a shared machine only ratios within one run mean much.
const [cpu] = cpus();
console.log(
  `${cpus().length} x ${cpu?.model ?? arch()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
);

process.env.NODE_ENV = 'production';
await (await createBuilder({ logLevel: 'error' }, null)).buildApp();
measureBundle('dist/client');
await measureSearch();
