import type { Log, LogFields } from '../../../src/bff/log';

/** A log that remembers instead of writing. */
export function createMemoryLog() {
  const lines: { level: keyof Log; event: string; fields: LogFields }[] = [];
  const keep =
    (level: keyof Log): Log['info'] =>
    (fields, event) => {
      lines.push({ level, event, fields });
    };
  const log: Log = { info: keep('info'), warn: keep('warn'), error: keep('error') };
  return { log, lines };
}
