import { describe, expect, it } from 'vitest';
import { readable } from '../../../../../src/app/view/managing/person/readable';

const idOf = (meant: string) => Buffer.from(meant).toString('base64url');

describe('an id of Webex', () => {
  it.each([
    ['ciscospark://us/ROLE/id_full_admin', 'id_full_admin'],
    ['ciscospark://us/LICENSE/3bb:MS_8a2d', 'MS_8a2d'],
  ])('says of %s the last part', (meant, said) => {
    expect(readable(idOf(meant))).toBe(said);
  });

  it.each(['id_full_admin', '', '%', idOf('https://example.net/x')])(
    'is left as it is otherwise: %s',
    (id) => {
      expect(readable(id)).toBe(id);
    },
  );
});
