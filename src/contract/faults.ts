import * as v from 'valibot';

/** What can be wrong with what was typed into a field. */
export const fieldProblems = [
  'empty',
  'too_long',
  'too_many',
  'no_email',
  'not_an_email',
  'not_a_number',
  'not_an_extension',
  'not_a_picture',
  'not_a_group',
  'not_an_id',
  'nothing_to_reach',
  'not_accepted',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

/** A fault and where it is: the name of the field, then its place in there, as in `['emails', 0, 'value']`. */
export interface FieldFault {
  path: readonly unknown[];
  problem: FieldProblem;
}

function problemOf({ type, input, path }: v.BaseIssue<unknown>): FieldProblem {
  const [field] = path?.map(({ key }) => key) ?? [];
  if (type === 'max_length') return typeof input === 'string' ? 'too_long' : 'too_many';
  if (input === null || type === 'non_empty' || type === 'min_length') return 'empty';
  if (type === 'email') return 'not_an_email';
  if (type === 'uuid') return 'not_a_group';
  if (field === 'avatarUrl') return 'not_a_picture';
  if (field === 'extension') return 'not_an_extension';
  return type === 'regex' ? 'not_an_id' : 'not_accepted';
}

/** Everything about a value that a schema does not take. */
export function faultsIn(schema: v.GenericSchema, value: unknown): FieldFault[] {
  const read = v.safeParse(schema, value);
  if (read.success) return [];
  return read.issues.map((issue) => ({
    path: issue.path?.map(({ key }) => key) ?? [],
    problem: problemOf(issue),
  }));
}
