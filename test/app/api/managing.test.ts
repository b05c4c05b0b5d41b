import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/app/api/api';
import type { ContactId } from '../../../src/contract/ids';
import { me } from '../../support/api';

const id = 'contact-1' as ContactId; // no id of Webex looks like it, and none is needed

describe('a deletion by a page that goes', () => {
  it('is handed over at once, in the name of the session and of the write, to arrive without the page', async () => {
    const asked: Request[] = [];
    const api = createApi({
      origin: 'http://sidecard.test',
      fetch: async (...request) => {
        asked.push(new Request(...request));
        if (asked.length > 1) throw new TypeError('fetch failed');
        return Response.json({ handle: 'handle-1', idleSeconds: 900, ...me });
      },
    });
    await api.openSession('token-1');
    const managing = await api.managing();
    managing?.deleteContactNow(id, 'key-1');
    const [, sent] = asked;
    expect(sent).toMatchObject({
      method: 'DELETE',
      url: 'http://sidecard.test/api/contacts/contact-1',
      keepalive: true,
    });
    expect(sent?.headers.get('authorization')).toBe('Bearer handle-1');
    expect(sent?.headers.get('idempotency-key')).toBe('key-1');
  });
});
