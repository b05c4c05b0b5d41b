import type { Column, RowValues } from '../../contract/columns';
import { isForEmails, labelPairs } from './headers';
import { columnForLabel } from './labels';
import type { Target } from './reading';
import type { TableLine } from './table';

/** What stands between the cells of several columns that become one value; else they become several values. */
const between: Partial<Record<Column, string>> = {
  displayName: ' ',
  firstName: ' ',
  lastName: ' ',
  company: ', ',
  title: ', ',
  street: ', ',
  city: ', ',
  region: ', ',
  country: ', ',
};

/** Columns of one value, of which the first cell that says anything is taken. */
const single = new Set<Column>(['contactId', 'postalCode', 'preferredMethod', 'avatarUrl']);

/** Adds a cell to what the columns before it have given. */
export function put(values: RowValues, column: Column, cell: string): void {
  const before = values[column];
  if (!cell || (before && single.has(column))) return;
  values[column] = before ? before + (between[column] ?? ' | ') + cell : cell;
}

/** The values of a line whose columns go to `targets`; `names` are those of its header. */
export function valuesWith(
  names: readonly string[],
  targets: readonly Target[],
): (line: TableLine) => RowValues {
  const pairs = labelPairs(names);
  return ({ cells }) => {
    const values: RowValues = {};
    for (const [at, cell] of cells.entries()) {
      const target = targets[at];
      if (!target) continue;
      if (target !== 'labelled') {
        put(values, target, cell);
        continue;
      }
      const label = cells[pairs.get(at) ?? -1] ?? '';
      const isEmail = isForEmails(names[at] ?? '');
      const column = columnForLabel(label, isEmail, isEmail ? 'workEmail' : 'workPhone');
      put(values, column, cell);
      // Google marks the one that is preferred with a star before its label.
      if (label.startsWith('*')) put(values, isEmail ? 'primaryEmail' : 'primaryPhone', cell);
    }
    return values;
  };
}
