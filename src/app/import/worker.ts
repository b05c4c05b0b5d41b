import { read } from './read';
import type { Wish } from './reading';

// One question each: whoever asked ends this worker with the answer, and all it holds goes with it.
addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; wish?: Wish }>) => {
  postMessage(await read(data.file, data.wish));
});
