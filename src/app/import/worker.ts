import { read } from './read';
import type { Target } from './reading';

// One question each: whoever asked ends this worker with the answer, and all it holds goes with it.
addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; targets?: readonly Target[] }>) => {
  postMessage(await read(data.file, data.targets));
});
