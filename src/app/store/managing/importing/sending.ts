import { type ImportId, type ImportReport, type ImportRow, importLimits } from '../../../../contract/imports';
import type { Failure, Result } from '../../../api/failure';
import type { ManagingDeps } from '../managing';

/** A file on its way to the server, which takes it in parts and each part once, however often it is sent. */
export interface Shipment {
  id: ImportId;
  name: string;
  rows: readonly ImportRow[];
  /** Parts that have arrived; undefined before the import was begun. */
  arrived?: number;
}

interface SendingEvents {
  /** Whether this is still what the reader wants. */
  isWanted(): boolean;
  onSent(lines: number): void;
  /** It goes on by itself in some seconds, or stops with a failure. */
  onWait(seconds: number): void;
  onFailure(failure: Failure): void;
  onArrived(report: ImportReport): void;
}

/** Seconds to wait where the server asks to slow down and does not say for how long. */
const usualWait = 5;

/** Sends what has not arrived yet, part by part; after a failure it is called again with the same shipment. */
export async function send(
  { api, clock }: Pick<ManagingDeps, 'api' | 'clock'>,
  shipment: Shipment,
  { isWanted, onSent, onWait, onFailure, onArrived }: SendingEvents,
): Promise<void> {
  const { id, rows, name } = shipment;
  const { part } = importLimits;
  const parts = Math.ceil(rows.length / part);
  /** The next step, and how many parts have arrived after it. */
  const step = (): Promise<Result<ImportReport>> => {
    const { arrived } = shipment;
    if (arrived === undefined) return api.beginImport(id, { name, rows: rows.length });
    return api.sendPart(id, arrived, rows.slice(arrived * part, (arrived + 1) * part));
  };
  while (isWanted()) {
    const sent = await step();
    if (!isWanted()) return;
    if (sent.ok) {
      shipment.arrived = shipment.arrived === undefined ? 0 : shipment.arrived + 1;
      onSent(Math.min(shipment.arrived * part, rows.length));
      if (shipment.arrived >= parts) return onArrived(sent.value);
    } else if (sent.failure.code === 'rate_limited') {
      const seconds = sent.failure.retryAfter ?? usualWait;
      onWait(seconds);
      await new Promise<void>((go) => clock.after(seconds * 1000, go));
    } else return onFailure(sent.failure);
  }
}
