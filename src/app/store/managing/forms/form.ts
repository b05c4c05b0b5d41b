// The forms of one contact and of one person: what is typed, what of it is wrong, what becomes of saving it.
// They know the rules of the contract and the calls by their types; nothing of how a field is drawn.
import type { StoreApi } from 'zustand/vanilla';
import type { FieldProblem } from '../../../../contract/faults';
import type { Failure, Result } from '../../../api/failure';
import type { Rival, Side } from './versions';

export type { Failure };

/** What is wrong, by field, or by field and place in it (`emails.0`, `address.city`). */
export type Faults = Readonly<Record<string, FieldProblem>>;

/** What Webex holds after a save. */
export interface Sent<Kept> {
  kept: Kept;
  /** Names of fields that Webex keeps otherwise than they were sent. */
  differing: readonly string[];
  /** What Webex complained of although it did the work. */
  warnings: readonly string[];
  /** True when a picture was taken over whose host pages may not load from. */
  hidesPicture?: boolean;
}

/** What a form is about: how a record becomes what is filled in, and that becomes what is sent. */
export interface FormKind<Values extends object, Kept> {
  /** Of nothing: how a form for a new record begins. */
  valuesOf(kept: Kept | undefined): Values;
  /** In the words of the contract, field by field; null where there is nothing. */
  fieldsOf(values: Values): Record<keyof Values, unknown>;
  /** What is wrong with the fields that would be sent. */
  faultsOf(fields: Partial<Record<string, unknown>>, values: Values, kept: Kept | undefined): Faults;
  /** The record as Webex has it; absent while there is none. */
  read(signal: AbortSignal, kept: Kept | undefined): Promise<Result<Kept>> | undefined;
  /** Whether Webex's sentence about a field has a place at it; the others stand above the form. */
  hasPlace(field: string, kept: Kept | undefined): boolean;
  /**
   * Whether a new record of unknown fate may be made as it was sent first, and then changed to what the form says
   * now. That finds it if it was made, and makes no second one.
   */
  finishes(sent: Values, now: Values): boolean;
  /** Sends the fields that were changed; of a new record those that are filled in. */
  send(
    fields: Partial<Record<string, unknown>>,
    kept: Kept | undefined,
    key: string,
    signal: AbortSignal,
  ): Promise<Result<Sent<Kept>>>;
}

export interface FormState<Values extends object, Kept> {
  phase: 'reading' | 'unread' | 'open' | 'saving' | 'saved';
  /** As Webex last gave it; absent while the record is new. */
  kept?: Kept | undefined;
  /** What the form began with; what is still so is not sent. */
  base: Values;
  values: Values;
  /** Names of the fields that would be sent. */
  changed: readonly (keyof Values)[];
  /** Of those parts that were left once, and after a try to save of all. */
  faults: Faults;
  /** Webex's own sentences by field, until it is changed. */
  refused: Readonly<Record<string, string>>;
  /** Why the last try came to nothing, and Webex's sentences that speak of no field. */
  failure?: Failure | undefined;
  reasons: readonly string[];
  /** Whether the failure says nothing of what was done. */
  isUnsure: boolean;
  /** After such a failure: Webex was asked, and holds what it held before. */
  isAsBefore: boolean;
  /** What became of the last save; absent when there was nothing to send. */
  sent?: Omit<Sent<Kept>, 'kept'> | undefined;
  /** Somebody else was quicker: what Webex holds now, and which of both is to be. */
  rival?: Rival<Values, Kept> | undefined;
  /** Whether the reader is being asked to leave what is not saved. */
  isLeaving: boolean;
  /** How often saving ended at the form itself; each time the reader is led to what is wrong. */
  stops: number;
}

export interface Form<Values extends object, Kept>
  extends Pick<StoreApi<FormState<Values, Kept>>, 'getState' | 'subscribe'> {
  /** Reads the record; a new one is open at once. */
  start(): Promise<void>;
  stop(): void;
  fill(values: Partial<Values>): void;
  /** The reader has left a field, or a part of it: from now on they see what is wrong there. */
  leftAt(path: string): void;
  save(): Promise<void>;
  choose(names: readonly (keyof Values)[], side: Side): void;
  /** Saves what was chosen, on top of the newer record. */
  settle(): Promise<void>;
  /** Goes on with the form after it was saved. */
  reopen(): void;
  /** Whether the form may be closed; if something would be lost, the reader is asked first. */
  mayLeave(): boolean;
  stay(): void;
}
