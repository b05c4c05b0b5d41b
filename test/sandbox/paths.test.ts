import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/api/app';

const origin = 'http://webex.test';

function ask(path: string, at = origin) {
  const sandbox = createSandbox({ origin });
  const headers = { authorization: 'Bearer sandbox-token-admin' };
  return sandbox.fetch(new Request(at + path, { headers }));
}

describe('a path', () => {
  it('is the same with a slash at its end, which Webex’s own JavaScript SDK sends', async () => {
    expect((await ask('/v1/people/?displayName=jo')).status).toBe(200);
    expect((await ask('/v1/people/me/')).status).toBe(200);
  });

  it('of the next page leads back the way the caller came', async () => {
    const answer = await ask('/v1/people?max=5', 'http://localhost:4100');
    expect(answer.headers.get('link')).toContain('<http://localhost:4100/v1/people?');
  });
});
