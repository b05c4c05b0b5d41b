import type { Failure } from '../../../api/failure';

/** After these the server has made up its mind, and would give the same answer to the same key again. */
const decided: readonly Failure['code'][] = ['refused', 'conflict', 'not_found', 'key_reused', 'own_record'];

export const isDecided = ({ code }: Failure): boolean => decided.includes(code);

const unsure: readonly Failure['code'][] = [
  'unreachable',
  'upstream_timeout',
  'upstream_unavailable',
  'bad_upstream_payload',
  'store_unavailable',
  'internal',
];

/** Whether nobody knows after a failure if the write was done. */
export const isUnsureAfter = ({ code }: Failure): boolean => unsure.includes(code);

/** Names writes: the same content has the same name until its fate is known, so that nothing is done twice. */
export function createSendKeys(newKey: () => string) {
  let current: { content: string; key: string } | undefined;
  return {
    of(content: string): string {
      if (current?.content !== content) current = { content, key: newKey() };
      return current.key;
    },
    /** Takes the outcome of a write; no failure means it was done. */
    settle(failure?: Failure) {
      if (!failure || isDecided(failure)) current = undefined;
    },
  };
}
