interface RowKeys {
  rows: number;
  /** Where the reader is. */
  row: number;
  /** Rows that a page key goes over. */
  page: number;
  onMove(row: number): void;
  onToggle(row: number): void;
  onOpen(row: number): void;
  onAll(): void;
}

/** The keys of a listbox in which many can be chosen (WAI-ARIA APG), Enter to open beside them. */
export function rowKeys({ rows, row, page, onMove, onToggle, onOpen, onAll }: RowKeys) {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -rows,
    End: rows,
  };

  function act({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    if (altKey || rows === 0) return false;
    const step = steps[key];
    if (step !== undefined) {
      const next = Math.min(rows - 1, Math.max(0, row + step));
      if (next !== row) onMove(next);
      if (shiftKey && next !== row && Math.abs(step) === 1) onToggle(next);
      return true;
    }
    if (ctrlKey || metaKey) {
      if (key.toLowerCase() !== 'a') return false;
      onAll();
      return true;
    }
    if (key === ' ') onToggle(row);
    else if (key === 'Enter') onOpen(row);
    else return false;
    return true;
  }

  return (event: KeyboardEvent) => {
    if (act(event)) event.preventDefault();
  };
}
