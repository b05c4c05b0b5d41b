import type { Column, RowValues } from '../../contract/columns';
import { isForEmails, isMiddleName, labelPairs } from './headers';
import { columnForLabel } from './labels';
import type { Target } from './reading';
import type { TableLine } from './table';

/** Columns of one value, of which the first cell that says anything is taken. */
const single = new Set<Column>([
  'contactId',
  'displayName',
  'firstName',
  'lastName',
  'company',
  'title',
  'city',
  'region',
  'postalCode',
  'country',
  'preferredMethod',
  'avatarUrl',
]);

/** Adds a cell to what the columns before it have given. */
export function put(values: RowValues, column: Column, cell: string): void {
  const before = values[column];
  if (!cell || (before && single.has(column))) return;
  // A street has several lines; of all else there are several.
  const between = column === 'street' ? ', ' : ' | ';
  values[column] = before ? before + between + cell : cell;
}

/** The values of a line whose columns go to `targets`; `names` are those of its header. */
export function valuesWith(
  names: readonly string[],
  targets: readonly Target[],
): (line: TableLine) => RowValues {
  const pairs = labelPairs(names);
  const isMiddle = names.map((name, at) => targets[at] === 'firstName' && isMiddleName(name));
  return ({ cells }) => {
    const values: RowValues = {};
    for (const [at, cell] of cells.entries()) {
      const target = targets[at];
      if (!target || isMiddle[at]) continue;
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
    const firstNames = [values.firstName, ...cells.filter((_, at) => isMiddle[at])].filter(Boolean);
    if (firstNames.length > 0) values.firstName = firstNames.join(' ');
    return values;
  };
}
