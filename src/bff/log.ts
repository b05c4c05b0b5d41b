import { pino } from 'pino';

/** What may stand in the log: codes, ids of requests, times. Never a token, mail, name, number or query. */
export interface LogFields {
  requestId?: string | undefined;
  method?: string;
  route?: string;
  status?: number;
  code?: string | undefined;
  milliseconds?: number;
  source?: string;
  kind?: string | undefined;
  trackingId?: string | undefined;
  error?: string;
  /** Of an audit line (`audit.ts`): a hash in place of the user, what was written and how that ended. */
  who?: string;
  action?: string;
  ids?: string[];
  kept?: string[];
  created?: string[];
  updated?: string[];
  outcome?: string;
  stack?: string[] | undefined;
}

export type Log = Record<'info' | 'warn' | 'error', (fields: LogFields, event: string) => void>;

/** A log of JSON lines on standard output. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null });
  return {
    info: (fields, event) => logger.info(fields, event),
    warn: (fields, event) => logger.warn(fields, event),
    error: (fields, event) => logger.error(fields, event),
  };
}
