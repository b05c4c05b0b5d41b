import type { Reporter, TestModule } from 'vitest/node';
import { closingLine } from './closing-line';

/** Ends the output of the Vitest run with the sum of it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
    console.log(closingLine('vitest', counts));
  }
}
