/** Takes the focus to where the page is: a line that had it is about to go, and the focus with it to nowhere. */
export function leadBack(): void {
  document
    .querySelector<HTMLElement>('main:not([hidden]) :is(input[role="combobox"], h1[tabindex])')
    ?.focus();
}
