import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { closingLine } from '../support/closing-line';

/** Ends the output of the e2e run with the sum of it. */
export default class ClosingLine implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite) {
    this.#suite = suite;
  }

  onEnd() {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const counts = {
      passed: count('expected'),
      failed: count('unexpected', 'flaky'),
      skipped: count('skipped'),
    };
    console.log(closingLine('playwright', counts));
  }
}
