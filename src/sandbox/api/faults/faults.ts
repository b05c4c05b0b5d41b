import { Hono } from 'hono';
import { readSwitch } from '../body';
import type { ApiEnv } from '../env';
import type { Fault, FaultRule } from './fault';
import { readRules } from './rule';

/** The faults that are set, oldest first. */
export interface Faults {
  /** Gives the fault of the first rule that fits, and counts it as used; undefined if none fits. */
  take(request: { method: string; path: string; persona: string | undefined }): Fault | undefined;
  add(rules: readonly FaultRule[]): void;
  list(): readonly FaultRule[];
  clear(): void;
}

function matchesPath(pattern: string, path: string): boolean {
  if (!pattern.includes('*')) return path.includes(pattern);
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  let entries: { rule: FaultRule; left: number }[] = [];
  return {
    take: ({ method, path, persona }) => {
      const entry = entries.find(
        ({ rule: { match }, left }) =>
          left > 0 &&
          (match.method === undefined || match.method.toUpperCase() === method) &&
          (match.path === undefined || matchesPath(match.path, path)) &&
          (match.persona === undefined || match.persona === persona),
      );
      if (entry) entry.left -= 1;
      return entry?.rule.fault;
    },
    add: (rules) => {
      entries = [
        ...entries,
        ...rules.map((rule) => ({ rule, left: rule.count ?? Number.POSITIVE_INFINITY })),
      ];
    },
    list: () =>
      entries
        .filter(({ left }) => left > 0)
        .map(({ rule, left }) => (Number.isFinite(left) ? { ...rule, count: left } : rule)),
    clear: () => {
      entries = [];
    },
  };
}

/** Gives the switches for faults, below `/sandbox`. */
export function faultRoutes(faults: Faults): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/faults', async (c) => {
    faults.add(readRules(await readSwitch(c, ': one rule, or a list of rules')));
    return c.json(faults.list());
  });
  app.get('/faults', (c) => c.json(faults.list()));
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  return app;
}
