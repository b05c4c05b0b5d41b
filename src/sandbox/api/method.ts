import { Refusal } from './refusal';

/** Gives a handler that refuses every method not registered before it with a 405 and the `Allow` header. */
export const refuseMethod = (allowed: string) => (): never => {
  throw new Refusal(405, `Only ${allowed} is supported here.`, { Allow: allowed });
};
