import { expect, it } from 'vitest';
import { createSignIn } from './oauth';

const back = '/sandbox/oauth-helper/callback';
const result = '/sandbox/oauth-helper/result';

it('the helper keeps a code for its state, and gives it away once', async () => {
  const { ask } = createSignIn();
  expect((await ask(`${result}?state=s1`)).status).toBe(404);
  const page = await ask(`${back}?code=c1&state=s1`);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('You can close this window.')]);
  expect((await ask(`${result}?state=s2`)).status).toBe(404);
  expect((await ask(`${result}?state=s1`)).body).toEqual({ code: 'c1' });
  expect((await ask(`${result}?state=s1`)).status).toBe(404);
});

it('the helper keeps an error the same way', async () => {
  const { ask } = createSignIn();
  const page = await ask(`${back}?error=access_denied&error_description=No&state=s1`);
  expect(page.text).toContain('You can close this window.');
  expect((await ask(`${result}?state=s1`)).body).toEqual({ error: 'access_denied' });
});

it('the helper says nothing with a 204 to whoever asks quietly', async () => {
  const { ask } = createSignIn();
  expect((await ask(`${result}?quiet&state=s1`)).status).toBe(204);
  await ask(`${back}?code=c1&state=s1`);
  expect((await ask(`${result}?quiet&state=s1`)).body).toEqual({ code: 'c1' });
});

it('the helper forgets after five minutes, and at a reset', async () => {
  const { ask, advance, post } = createSignIn();
  await ask(`${back}?code=c1&state=s1`);
  await advance(300);
  expect((await ask(`${result}?state=s1`)).status).toBe(404);
  await ask(`${back}?code=c1&state=s1`);
  await post('/sandbox/reset');
  expect((await ask(`${result}?state=s1`)).status).toBe(404);
});

it.each(['', '?code=c1', '?state=s1'])('the helper refuses a callback with "%s"', async (query) => {
  const { ask } = createSignIn();
  expect((await ask(back + query)).status).toBe(400);
  expect((await ask(`${result}?state=s1`)).status).toBe(404);
});

it('a sign-in ends at the helper', async () => {
  const { ask, decide, redeem } = createSignIn();
  const outcome = await decide('member', { state: 'made-up-by-the-client' });
  await ask(`${back}?${new URLSearchParams(outcome)}`);
  const { body } = await ask<{ code: string }>(`${result}?state=made-up-by-the-client`);
  expect((await redeem(body.code)).status).toBe(200);
});
