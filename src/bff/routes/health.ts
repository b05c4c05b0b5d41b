import { Hono } from 'hono';

/** For whoever runs the process: alive, and ready for requests. Both ask nobody else. */
export function healthRoutes() {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', (c) => c.json({ status: 'ready' }));
}
