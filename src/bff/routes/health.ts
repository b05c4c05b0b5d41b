import { Hono } from 'hono';
import type { Store } from '../store/store';

export interface HealthDeps {
  store: Pick<Store, 'check'>;
  /** False from the moment the process is to end. */
  isReady: () => boolean;
}

/** For whoever runs the process: alive, and ready for requests (it is not without its store). */
export function healthRoutes({ store, isReady }: HealthDeps) {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const isStored = await store.check().then(
        () => true,
        () => false,
      );
      return isReady() && isStored ? c.json({ status: 'ready' }) : c.json({ status: 'not ready' }, 503);
    });
}
