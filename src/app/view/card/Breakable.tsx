interface BreakableProps {
  value: string;
}

/** An address that breaks, when it must, before its domain. */
export function Breakable({ value }: BreakableProps) {
  const at = value.indexOf('@');
  if (at < 0) return <>{value}</>;
  return (
    <>
      {value.slice(0, at)}
      <wbr />
      {value.slice(at)}
    </>
  );
}
