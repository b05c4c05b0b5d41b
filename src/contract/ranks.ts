/** What of an entry a typed text is found in. */
export type MatchedField = 'name' | 'alias' | 'email' | 'phone' | 'title' | 'department' | 'company' | 'city';

export interface Match {
  /** Smaller is better; equal ones match equally well. */
  rank: number;
  field: MatchedField;
  /** The text of that field, as Webex writes it. */
  value: string;
}

/** How well what matches, best first. */
export const ranks = { whole: 0, start: 1, words: 2, alias: 3, inside: 4, email: 5, else: 6 } as const;
