import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page whose code comes after the first paint. `isLost` once it was wanted and could not be had:
 * a page loaded again knows where it is now.
 */
export function useCode<T>(
  load: () => Promise<T>,
  isWanted: boolean,
): { code: T | undefined; isLost: boolean } {
  const [code, setCode] = useState<{ loaded: T }>();
  const [isLost, setLost] = useState(false);

  useEffect(() => {
    if (code) return;
    load().then(
      (loaded) => setCode({ loaded }),
      () => setLost(isWanted),
    );
  }, [code, load, isWanted]);

  return { code: code?.loaded, isLost };
}
