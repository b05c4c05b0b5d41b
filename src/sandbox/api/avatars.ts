import { Hono } from 'hono';
import { createRandom } from '../random';
import type { ApiEnv } from './env';

/** Gives a made-up picture for every avatar address in the data, so that no page has to ask a stranger. */
export function avatarRoutes(): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/avatars/:id', (c) => {
    const hue = createRandom(c.req.param('id')).int(360);
    return c.body(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue} 45% 72%)"/>` +
        `<g fill="hsl(${hue} 40% 30%)"><circle cx="40" cy="31" r="15"/><path d="M10 80a30 30 0 0 1 60 0z"/></g></svg>`,
      200,
      { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=3600' },
    );
  });
  return app;
}
