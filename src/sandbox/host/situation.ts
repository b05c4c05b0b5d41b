/** Every choice the pickers offer; the first of each is the default and stays out of the address. */
export const choices = {
  theme: ['light', 'dark'],
  // da-DK is here because Sidecard does not speak it: the app has to fall back.
  language: ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'zh-CN', 'ar-SA', 'da-DK'],
  pii: ['on', 'off'],
  host: ['answers', 'slow', 'silent'],
  // What becomes of `initiateSystemBrowserOAuth`.
  oauth: ['asks', 'unsupported', 'rejects'],
} as const;

export type Theme = (typeof choices.theme)[number];
export type HostKind = (typeof choices.host)[number];
export type OAuthKind = (typeof choices.oauth)[number];

/** What the pickers say, and so what the address says: opening the address again gives the same window. */
export interface Situation {
  persona: string;
  theme: Theme;
  language: (typeof choices.language)[number];
  pii: (typeof choices.pii)[number];
  host: HostKind;
  oauth: OAuthKind;
  width: number;
}

/** The pane's limits in CSS pixels. */
export const widths = { least: 280, usual: 320, most: 600 } as const;

export const defaults: Situation = {
  persona: 'member',
  theme: 'light',
  language: 'en-US',
  pii: 'on',
  host: 'answers',
  oauth: 'asks',
  width: widths.usual,
};

/** Keeps a width within the pane's limits; what is not a number becomes the usual width. */
export function toWidth(value: number): number {
  if (!Number.isFinite(value) || value === 0) return widths.usual;
  return Math.min(widths.most, Math.max(widths.least, Math.round(value)));
}

/** Takes a value from a picker or the address; one that is not on offer becomes the first choice. */
export function choose<T extends string>(offered: readonly [T, ...T[]], value: string | null): T {
  return offered.find((choice) => choice === value) ?? offered[0];
}

/** Reads the situation from an address's query. */
export function readSituation(search: string): Situation {
  const query = new URLSearchParams(search);
  return {
    // Not checked here: only the cloud knows its people, and a wrong name must be said, not replaced.
    persona: query.get('persona') || defaults.persona,
    theme: choose(choices.theme, query.get('theme')),
    language: choose(choices.language, query.get('language')),
    pii: choose(choices.pii, query.get('pii')),
    host: choose(choices.host, query.get('host')),
    oauth: choose(choices.oauth, query.get('oauth')),
    width: toWidth(Number(query.get('width'))),
  };
}

/** Writes the situation as a query, defaults left out: `''` or `?theme=dark`. */
export function writeSituation(situation: Situation): string {
  const usual: Record<string, string | number> = { ...defaults };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(situation)) {
    if (value !== usual[name]) query.set(name, String(value));
  }
  return query.size > 0 ? `?${query}` : '';
}
