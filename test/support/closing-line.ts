/** One line that sums up a test run, the same for every runner: `vitest: 12 passed, 0 failed, 0 skipped`. */
export const closingLine = (runner: string, counts: { passed: number; failed: number; skipped: number }) =>
  `${runner}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
