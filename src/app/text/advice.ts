/** What went wrong, and what the reader can do. */
export interface Advice {
  title: string;
  advice: string;
  more?: string;
}
