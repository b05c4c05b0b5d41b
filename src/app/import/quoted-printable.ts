/** The letters of bytes; a name of letters that nobody knows is taken for the usual ones. */
function decoded(bytes: Uint8Array, charset: string): string {
  for (const name of [charset || 'utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      // The next one, then.
    }
  }
  return '';
}

/** A value as phones write it in vCard 2.1 (RFC 2045, 6.7), its soft line breaks taken out before. */
export function fromQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  for (const [piece, hex] of text.matchAll(/=([\da-f]{2})|[\s\S]/gi)) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(piece));
  }
  return decoded(new Uint8Array(bytes), charset);
}
