interface BreakableProps {
  value: string;
}

/** An address that breaks, when it must, before its domain and behind the dots in it. */
export function Breakable({ value }: BreakableProps) {
  const at = value.indexOf('@');
  if (at < 0) return <>{value}</>;
  const pieces = [value.slice(0, at), ...value.slice(at).split(/(?<=\.)/)];
  return (
    <>
      {pieces.map((piece, place) => (
        // Pieces have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={place}>
          {place > 0 && <wbr />}
          {piece}
        </span>
      ))}
    </>
  );
}
