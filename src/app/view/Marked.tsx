import type { Piece } from './marks';

interface MarkedProps {
  pieces: readonly Piece[];
}

/** A text in which what was typed stands out. */
export function Marked({ pieces }: MarkedProps) {
  return (
    <>
      {pieces.map(({ text, isMarked }, at) =>
        // Pieces have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        isMarked ? <mark key={at}>{text}</mark> : text,
      )}
    </>
  );
}
