import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim, Covered } from '../../src/sandbox/api/coverage/claim';
import { coverage } from '../../src/sandbox/api/coverage/coverage';
import { createClient } from './client';
import { described, errorStatuses, isThere } from './described';
import { operations } from './operations';

const texts = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => [file, readFileSync(join(import.meta.dirname, file), 'utf8')]),
);

const claimsOf = ({ operation, claim, parameters, errors }: Covered): [string, Claim][] => [
  [operation, claim],
  ...Object.entries(parameters).map(([name, of]): [string, Claim] => [`${operation}: ${name}`, of]),
  ...Object.entries(errors).map(([status, of]): [string, Claim] => [`${operation}: ${status}`, of]),
];
const claims = coverage.flatMap(claimsOf);
const key = ({ method, path }: { method: string; path: string }) =>
  `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`;

describe('the table of what is covered', () => {
  it('holds exactly the operations that are registered', () => {
    const registered = new Set(createClient().sandbox.operations().map(key));
    expect(coverage.map(key).sort()).toEqual([...registered].sort());
    expect(coverage).toHaveLength(13);
  });

  it('holds the operations that the tests of all operations go through', () => {
    expect(coverage.map(({ operation }) => operation).sort()).toEqual(
      operations.map(({ name }) => name).sort(),
    );
  });

  it.skipIf(!isThere)('holds every operation, parameter and error that Webex describes, and no other', () => {
    const table = (list: typeof described) =>
      list.map((row) => [key(row), row.parameters.toSorted()] as const).sort();
    const covered = coverage.map(({ parameters, ...row }) => ({
      ...row,
      parameters: Object.keys(parameters),
    }));
    expect(table(covered)).toEqual(table(described));
    for (const { errors } of coverage) expect(Object.keys(errors).sort()).toEqual(errorStatuses.toSorted());
  });

  it.each(claims)('%s is proved by a test that exists, or has a reason', (_name, claim) => {
    if (!claim.isSupported) return expect(claim.why.length).toBeGreaterThan(10);
    const { file, test } = claim.proof;
    expect(texts.get(file)).toContain(`'${test}'`);
  });

  it('is there to be read', async () => {
    const { status, body } = await createClient().ask('/sandbox/coverage');
    expect([status, body]).toEqual([200, coverage]);
  });
});
