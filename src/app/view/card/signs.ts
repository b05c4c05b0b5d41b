/** Signs that turn the direction of whatever follows them (Unicode TR9): overrides, embeddings, isolates. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that keeps its direction to itself inside a sentence, as `bdi` does for elements. */
export const isolated = (text: string): string => `\u2068${text.replace(turning, '')}\u2069`;

/** A text on one line, without signs that would change how the lines around it read. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(turning, '')
    .trim();
