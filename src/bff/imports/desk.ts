import type { ProblemCode } from '../../contract/problem';
import type { Grants } from '../identity/grants';
import type { Answer, WebexFailure } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';
import type { Pace } from './pace';
import type { Tenure } from './tenure';

/** On whose behalf one call is made. */
export interface Turn {
  caller: Caller;
  orgId: OrgId;
}

/** How a job comes to its calls: one at a time, at its pace, with patience. `false` and `undefined` say: stop. */
export interface Desk {
  /** Waits for the next turn; those after it come later, the more calls are made in it. */
  turn(calls?: number): Promise<Turn | undefined>;
  /** Asks until there is an answer, or a refusal that asking again would not change. */
  read<T>(ask: (turn: Turn) => Promise<Answer<T>>): Promise<Answer<T> | undefined>;
  /** Does what an answer asks for: goes on, waits, or pauses the import. */
  after(answer: Answer<unknown>): Promise<boolean>;
  rest(milliseconds: number, code?: ProblemCode): Promise<boolean>;
}

export interface DeskDeps {
  tenure: Tenure;
  grants: Grants;
  pace: Pace;
  now: () => number;
  /** Resolves after some milliseconds. */
  sleep: (milliseconds: number) => Promise<unknown>;
}

/** So often a job that waits looks whether it was paused. */
const glance = 1000;
const firstRest = 5000;
const longestRest = 60_000;

/** Nothing about the request was wrong, or nobody knows: asking again may go better. */
const isPassing = ({ kind }: WebexFailure) => !['invalid', 'conflict', 'not_found'].includes(kind);

export function createDesk({ tenure, grants, pace, now, sleep }: DeskDeps): Desk {
  let outages = 0;

  async function rest(milliseconds: number, code?: ProblemCode): Promise<boolean> {
    const until = now() + milliseconds;
    if (code && !(await tenure.keep(() => ({ hold: { code, until } })))) return false;
    for (let left = milliseconds; left > 0; left = Math.min(left, until - now())) {
      await sleep(Math.min(left, glance));
      left -= glance;
      if (!(await tenure.keep())) return false;
    }
    return code ? tenure.keep(() => ({ hold: undefined })) : true;
  }

  async function pause(code: ProblemCode): Promise<false> {
    await tenure.keep(({ state }) => ({ state: state === 'cancelled' ? state : 'paused', hold: { code } }));
    return false;
  }

  /** One lost answer is no reason to wait; several in a row say that Webex is in trouble. */
  function overOutage(): Promise<boolean> {
    outages += 1;
    if (outages === 1) return tenure.keep();
    return rest(Math.min(longestRest, firstRest * 2 ** (outages - 2)), 'upstream_unavailable');
  }

  async function turn(calls = 1): Promise<Turn | undefined> {
    for (;;) {
      if (!(await rest(pace.next(calls))) || !(await tenure.keep())) return undefined;
      const { owner } = tenure.head();
      const access = await grants.find({ ...owner, displayName: '', email: '' });
      if (access.state === 'unavailable') {
        if (!(await overOutage())) return undefined;
      } else if (access.state !== 'connected' || access.orgId !== owner.orgId) {
        // Who has signed in with another account since then shall not write in its directory.
        await pause('not_connected');
        return undefined;
      } else return { caller: { grant: access.grant }, orgId: access.orgId };
    }
  }

  async function after(answer: Answer<unknown>): Promise<boolean> {
    if (answer.ok) {
      outages = 0;
      pace.faster();
      return tenure.keep();
    }
    const { failure } = answer;
    switch (failure.kind) {
      case 'rate_limited':
        pace.slower();
        return rest(failure.retryAfter * 1000, 'rate_limited');
      case 'locked':
        return rest((failure.retryAfter ?? 5) * 1000, 'locked');
      case 'unauthorised':
        // The token may only not be renewed right now; when it is gone for good, so is this after a while.
        return outages < 2 ? overOutage() : pause('not_connected');
      case 'forbidden':
        return pause('forbidden');
      default:
        return isPassing(failure) ? overOutage() : tenure.keep();
    }
  }

  return {
    turn,
    after,
    rest,
    async read(ask) {
      for (;;) {
        const at = await turn();
        if (!at) return undefined;
        const answer = await ask(at);
        if (!(await after(answer))) return undefined;
        if (answer.ok || !isPassing(answer.failure)) return answer;
      }
    },
  };
}
