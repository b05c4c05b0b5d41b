import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints what each file of the page weighs: as it is, gzip 9, brotli 11, in bytes. */
export function measureBundle(root: string) {
  console.log('file of the page'.padEnd(34), 'bytes'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8));
  const folder = join(root, 'assets');
  for (const name of readdirSync(folder).filter((file) => /\.(?:js|css)$/.test(file))) {
    const sizes = ['', '.gz', '.br'].map((ending) => readFileSync(join(folder, name + ending)).length);
    console.log(name.padEnd(34), ...sizes.map((size) => String(size).padStart(8)));
  }
  console.log();
}
