/** A promise that the test settles when it likes. */
export function createDeferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** Lets everything run that only waits for its turn. */
export const settle = () => new Promise<void>((done) => setTimeout(done));
