import type { ContactId } from '../../contract/ids';
import type { ProblemCode } from '../../contract/problem';
import type { Answer } from '../webex/failure';
import { codeOf } from './code';
import type { Line } from './lines';
import type { Plan } from './plan';
import type { Row } from './row';

/** What the log is told of a request of an import, or of a look: nothing of what was written. */
export interface Told {
  /** All contacts that it was about, also those it was to change and did not. */
  ids: ContactId[];
  created: ContactId[];
  updated: ContactId[];
  outcome: 'done' | ProblemCode;
  /** Webex's own id of the call. */
  trackingId?: string | undefined;
}

const contactsIn = (rows: readonly Row[], wanted: Row['state']) =>
  rows.flatMap(({ state, contactId }) => (state === wanted && contactId ? [contactId] : []));

/** What became of lines for the log; `done` when a contact was written, else why none was, as far as that is known. */
export function toldOf(
  lines: readonly Line[],
  rows: readonly Row[],
  plan: Plan,
  answer: Answer<unknown>,
  trackingId?: string,
): Told {
  const [created, updated] = [contactsIn(rows, 'created'), contactsIn(rows, 'updated')];
  const targets = lines.flatMap((line) =>
    plan.actionOf(line) === 'update' && line.row.match ? [line.row.match.id] : [],
  );
  const isWritten = created.length + updated.length > 0;
  const code = answer.ok ? rows.find((row) => row.code)?.code : codeOf(answer.failure);
  return {
    ...{ ids: [...new Set([...created, ...updated, ...targets])], created, updated },
    outcome: isWritten ? 'done' : (code ?? 'done'),
    trackingId: answer.ok ? trackingId : (answer.failure.trackingId ?? trackingId),
  };
}
