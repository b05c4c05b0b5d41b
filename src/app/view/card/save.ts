import { onOneLine } from './signs';

/** A name for a file that every system takes. */
export const fileNameOf = (name: string): string =>
  [...onOneLine(name).replace(/[\\/:*?"<>|]/g, ' ')]
    .slice(0, 80)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');

/** Hands something to the reader as a file. */
export function save(content: string | Blob, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Not at once: some browsers read it later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
