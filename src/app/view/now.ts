import { useEffect, useState } from 'preact/hooks';

const minute = 60_000;

/** Epoch milliseconds, drawn again at every full minute, when clocks on walls change. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute sets the timer for the next
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minute - (Date.now() % minute));
    return () => clearTimeout(timer);
  }, [now]);

  return now;
}
