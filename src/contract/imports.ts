import * as v from 'valibot';
import { columns } from './columns';
import { ContactId } from './ids';
import { problemCodes } from './problem';
import { RowFault } from './rows';

/** What one import may hold (promises T22); a longer cell is no value of a contact. */
export const importLimits = {
  bytes: 10 * 1024 * 1024,
  rows: 10_000,
  columns: 64,
  cell: 8192,
  /** Milliseconds in which a file has to be read. */
  reading: 10_000,
  /** Lines that are sent to the server at once. */
  part: 100,
} as const;

/** An import, by the UUID that the page has given it: beginning it twice begins it once. */
export const ImportId = v.pipe(v.string(), v.uuid(), v.toLowerCase(), v.brand('ImportId'));
export type ImportId = v.InferOutput<typeof ImportId>;

const cell = v.pipe(v.string(), v.maxLength(importLimits.cell));
const values = v.partial(v.strictObject(Object.fromEntries(columns.map((column) => [column, cell]))));

/** One line of the file: its number there, from 1, and what stands in it by column. */
export const ImportRow = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  values,
});

export type ImportRow = v.InferOutput<typeof ImportRow>;

/** `PUT /api/contacts/imports/:id`. */
export const BeginImport = v.strictObject({
  /** Of the file, or empty. */
  name: v.pipe(v.string(), v.maxLength(200)),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(importLimits.rows)),
});
export type BeginImport = v.InferOutput<typeof BeginImport>;

/** `PUT /api/contacts/imports/:id/parts/:part`: 100 lines, of the last part fewer. */
export const ImportPart = v.strictObject({
  rows: v.pipe(v.array(ImportRow), v.minLength(1), v.maxLength(importLimits.part)),
});

/** What is done with a line. */
export const rowActions = ['create', 'update', 'skip'] as const;
export type RowAction = (typeof rowActions)[number];

/** `POST /api/contacts/imports/:id/start`. */
export const StartImport = v.strictObject({
  /** With lines that match a contact there is. */
  onMatch: v.picklist(rowActions),
  /** With lines that say again what an earlier line of the file says. */
  onRepeat: v.picklist(['create', 'skip']),
  /** Lines that are treated otherwise. */
  choices: v.pipe(
    v.array(v.strictObject({ line: v.number(), action: v.picklist(rowActions) })),
    v.maxLength(1000),
  ),
});
export type StartImport = v.InferOutput<typeof StartImport>;

/**
 * How far an import is: `receiving` its lines, `matching` them with the contacts there are, `ready` to be started,
 * `running`, `paused`, and in the end `done` or `cancelled`.
 */
export const importStates = [
  'receiving',
  'matching',
  'ready',
  'running',
  'paused',
  'cancelled',
  'done',
] as const;

/**
 * What became of a line. `refused`: it is no contact, and was not sent. `unsure`: it was sent, and nobody knows yet
 * what became of it; it is looked for before it is sent again.
 */
export const rowStates = ['refused', 'waiting', 'unsure', 'created', 'updated', 'skipped', 'failed'] as const;
export type RowState = (typeof rowStates)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An import as its owner sees it. */
export const ImportReport = v.object({
  id: ImportId,
  name: v.string(),
  state: v.picklist(importStates),
  /** ISO 8601. */
  createdAt: v.string(),
  /** Lines in all; the sum of `counts`. */
  rows: count,
  counts: v.object(
    Object.fromEntries(rowStates.map((state) => [state, count])) as Record<RowState, typeof count>,
  ),
  /** Of the waiting lines: those that match a contact there is, and those that repeat an earlier line. */
  matched: count,
  repeated: count,
  /** Why it does not go on by itself right now, and until when (ISO 8601) if that is known. */
  hold: v.optional(v.object({ code: v.picklist(problemCodes), until: v.optional(v.string()) })),
});
export type ImportReport = v.InferOutput<typeof ImportReport>;

/** `GET /api/contacts/imports`: those of this user, the newest first. */
export const ImportReports = v.object({ imports: v.array(ImportReport) });
export type ImportReports = v.InferOutput<typeof ImportReports>;

/** One line in the report of an import. */
export const ReportedRow = v.object({
  line: v.number(),
  name: v.string(),
  state: v.picklist(rowStates),
  /** The contact it matches, and by what. */
  match: v.optional(v.object({ id: ContactId, name: v.string(), by: v.picklist(['id', 'email', 'phone']) })),
  /** Line of the file that says the same. */
  repeats: v.optional(v.number()),
  /** With `refused`. */
  faults: v.optional(v.array(RowFault)),
  /** With `failed`: the problem, and Webex's own sentence if it said one. */
  code: v.optional(v.picklist(problemCodes)),
  reason: v.optional(v.string()),
  /** True when its answer said nothing for sure, and Webex was asked afterwards what had become of it. */
  isChecked: v.optional(v.boolean()),
});
export type ReportedRow = v.InferOutput<typeof ReportedRow>;

/** What lines can be asked for: `matched` those that match or repeat, `failed` those refused or failed. */
export const rowChoices = ['matched', 'failed', 'all'] as const;

/** `GET /api/contacts/imports/:id/rows?show=&start=`: up to 100 lines. */
export const ReportedRows = v.object({
  rows: v.array(ReportedRow),
  /** Where the next ones start; absent after the last. */
  next: v.optional(v.number()),
});
export type ReportedRows = v.InferOutput<typeof ReportedRows>;
