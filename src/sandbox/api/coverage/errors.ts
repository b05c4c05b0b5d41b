import { type Claim, proved } from './claim';

// What happens in none of the ordinary ways can still be had, for every operation.
const onDemand = proved(
  'write-faults',
  'can be any that is described for %s, and does nothing',
  'only where a fault rule says so',
);

const common: Readonly<Record<string, Claim>> = {
  ...Object.fromEntries(
    ['400', '403', '404', '409', '410', '415', '423', '428', '502', '503', '504'].map((status) => [
      status,
      onDemand,
    ]),
  ),
  401: proved('refusals', '%s wants a valid token'),
  405: proved('refusals', '%s has a path that takes no other'),
  429: proved('limits', 'lets a token ask so often within a minute, and says when it may again'),
  500: proved(
    'app',
    'keeps a client’s tracking id, and answers unknown paths, wrong methods and crashes as Webex would',
  ),
};

/** Errors of operations that send a body. */
export const ofBodies: Readonly<Record<string, Claim>> = {
  400: proved('refusals', '%s takes a JSON object, sent as JSON'),
  415: proved('refusals', '%s takes a JSON object, sent as JSON'),
};

/** Errors of operations that change something. */
export const ofWrites: Readonly<Record<string, Claim>> = {
  403: proved('refusals', '%s is for full admins, and the 403 names the role'),
};

/** Errors of operations on one record. */
export const ofRecords: Readonly<Record<string, Claim>> = {
  404: proved('refusals', '%s answers 404 for unknown, foreign and unreadable ids'),
};

/** Gives every error that is described, with what is special to one operation in the place of what is common. */
export function errors(...special: Readonly<Record<string, Claim>>[]): Readonly<Record<string, Claim>> {
  return Object.assign({}, common, ...special);
}
