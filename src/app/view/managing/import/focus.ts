/** Puts the focus on the screen's name, before the button that had it goes. */
export const toName = (button: Element): void =>
  button.closest('main')?.querySelector<HTMLElement>('h1')?.focus();

/** Puts the focus on the last row there is, so that the next Tab reaches the first of those that are to come. */
export function toLastRow(button: Element): void {
  const rows = button.closest('section')?.querySelectorAll<HTMLElement>('.lines > li, .faults tbody tr');
  [...(rows ?? [])].at(-1)?.focus();
}
