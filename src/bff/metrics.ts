import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Figures for whoever runs the process: routes, statuses and times, never who, what or which token. */
export interface Metrics {
  answered(method: string, route: string, status: number, milliseconds: number): void;
  /** A row of the store that no key opens, by the kind of row. */
  unreadable(box: string): void;
  /** All figures in the Prometheus text format. */
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'sidecard_' });
  const answers = new Histogram({
    name: 'sidecard_answers_seconds',
    help: 'Time to an answer, or to its first byte where it streams',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.3, 1, 3, 8],
    registers: [registry],
  });
  const rows = new Counter({
    name: 'sidecard_unreadable_rows_total',
    help: 'Rows of the store that no key opens, and that were dropped',
    labelNames: ['box'],
    registers: [registry],
  });
  return {
    answered: (method, route, status, milliseconds) =>
      answers.observe({ method, route, status }, milliseconds / 1000),
    unreadable: (box) => rows.inc({ box }),
    text: () => registry.metrics(),
  };
}
