import { describe, expect, it } from 'vitest';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { mainOrg } from '../../src/sandbox/orgs';
import { contactPath, createClient, origin, searchPath } from './client';

interface List {
  items: { id: string }[];
}

const first = '/v1/people?displayName=jo&max=5';

/** Follows `Link` from the first page, as often as told or until it ends. */
async function follow(link: string, most: number) {
  const client = createClient();
  await client.hurt({ link }, { path: '/v1/people' }, 1000);
  const pages: { path: string; ids: string[] }[] = [];
  let path: string | undefined = first;
  while (path && pages.length < most) {
    const { body, headers }: { body: List; headers: Headers } = await client.ask<List>(path);
    pages.push({ path, ids: body.items.map(({ id }) => id) });
    path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
  return { pages, next: path };
}

describe('a trap in the Link of a page', () => {
  it('self leads to the page that it stands on', async () => {
    expect((await follow('self', 1)).next).toBe(origin + first);
  });

  it('loop leads there and back', async () => {
    const { pages } = await follow('loop', 6);
    expect(pages.map(({ path }) => path.replace(origin, '') === first)).toEqual([
      ...[true, false, true],
      ...[false, true, false],
    ]);
    expect(pages.every(({ ids }) => ids.length === 5)).toBe(true);
  });

  it('endless goes on by one, past the end of the list', async () => {
    const { pages, next } = await follow('endless', 60);
    expect(pages).toHaveLength(60);
    expect(next).toContain('cursor=');
    expect(pages[1]?.ids.slice(0, 4)).toEqual(pages[0]?.ids.slice(1));
    expect(pages.at(-1)?.ids).toEqual([]);
  });

  it('foreign leads to a stranger', async () => {
    const { pages, next } = await follow('foreign', 1);
    expect(pages[0]?.ids).toHaveLength(5);
    expect(next).toMatch(/^https:\/\/stranger\.example\.net\/v1\/people\?/);
  });

  it('empty starts with nothing, and then gives everybody once', async () => {
    const { pages, next } = await follow('empty', 20);
    const truth = await createClient().ask<List>('/v1/people?displayName=jo&max=1000');
    expect(pages[0]?.ids).toEqual([]);
    expect(pages.flatMap(({ ids }) => ids)).toEqual(truth.body.items.map(({ id }) => id));
    expect(next).toBeUndefined();
  });

  it('is set in lists of people only, and in answers that have one', async () => {
    const { ask, hurt } = createClient();
    await hurt({ link: 'self' }, {}, 4);
    for (const path of [
      '/v1/people/me',
      '/v1/people?displayName=jo&max=none',
      contactPath(edgeCases.contacts.byPhone),
      searchPath(mainOrg.id),
    ])
      expect((await ask(path)).headers.get('link')).toBeNull();
  });
});

describe('a wrong total', () => {
  it('stands in a search that is true otherwise', async () => {
    const { ask, hurt } = createClient();
    const truth = (await ask<{ total: number }>(searchPath(mainOrg.id))).body;
    await hurt({ drift: 'wrong-total' });
    expect((await ask(searchPath(mainOrg.id))).body).toEqual({ ...truth, total: truth.total + 1000 });
  });
});
