import type { Contacts } from '../webex/contacts/client';
import type { Desk } from './desk';
import type { Lines } from './lines';
import type { Told } from './telling';
import type { Tenure } from './tenure';

/** An import that this process works on. */
export interface Job {
  tenure: Tenure;
  desk: Desk;
  lines: Lines;
  /** Contacts as they stand at Webex, their pictures included. */
  contacts: Contacts;
  /** Epoch milliseconds. */
  now: () => number;
  /** Writes down how many lines are how far; tells whether the work goes on. */
  note(): Promise<boolean>;
  /** Leaves a line in the log for what was sent, or found. */
  tell(told: Told): void;
}
