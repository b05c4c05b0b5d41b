import { toOrgId } from '../../src/bff/webex/ids';
import { createWebex } from '../../src/bff/webex/webex';
import { createSandbox } from '../../src/sandbox/api/app';
import { mainOrg } from '../../src/sandbox/orgs';

const cloud = 'http://webex.test';

/** The Webex client on a sandbox of its own, acting with the token of a persona. */
export function createClient(persona = 'admin') {
  const sandbox = createSandbox({ origin: cloud });
  const ask = (path: string, options?: RequestInit) => sandbox.fetch(new Request(cloud + path, options));
  const webex = createWebex({
    fetch: (request, options) => sandbox.fetch(new Request(request, options)),
    apiUrl: `${cloud}/v1`,
    now: Date.now,
  });
  const orgId = toOrgId(mainOrg.id);
  if (!orgId) throw new Error('the main org has a UUID');
  return {
    ...webex,
    caller: { grant: { accessToken: `sandbox-token-${persona}` } },
    orgId,
    fault: (match: object, fault: object, count?: number) =>
      ask('/sandbox/faults', {
        method: 'POST',
        body: JSON.stringify({ match, fault, ...(count && { count }) }),
      }),
    journal: async (): Promise<{ method: string; path: string; query: string }[]> =>
      (await ask('/sandbox/journal')).json(),
  };
}
