import type { Theme } from '../app/host/host';

export const themes: readonly Theme[] = ['light', 'dark'];

/** CSS pixels a pane of the Webex App may be wide. */
export const widths = { least: 280, most: 600, usual: 300 } as const;

/** What an address of this page asks for. */
export interface Wish {
  /** Id of the one state to be shown; without it the page shows all of them. */
  state?: string | undefined;
  theme: Theme;
  /** BCP 47. */
  language: string;
  /** CSS pixels of each state among all of them. */
  width: number;
}

/** The wish in a query such as `?state=rows&theme=dark&language=ar`; what is missing or wrong is the usual. */
export function readWish(query: string): Wish {
  const given = new URLSearchParams(query);
  const width = Number(given.get('width'));
  return {
    state: given.get('state') ?? undefined,
    theme: themes.find((theme) => theme === given.get('theme')) ?? 'light',
    language: given.get('language') ?? 'en',
    width: width >= widths.least && width <= widths.most ? width : widths.usual,
  };
}

/** The query that asks for it. */
export function writeWish({ state, theme, language, width }: Wish): string {
  // A state fills its window, however wide that is.
  const wished = state === undefined ? { theme, language, width: String(width) } : { state, theme, language };
  return `?${new URLSearchParams(wished)}`;
}
