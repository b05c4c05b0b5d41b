import { afterEach, beforeEach, expect, vi } from 'vitest';

// A request that no test planned, or anything printed as an error, is a fault of the test or of the code.
const printed: unknown[][] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => {
    throw new Error(`unplanned request: ${request instanceof Request ? request.url : request}`);
  });
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    printed.push(words);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed, 'console.error').toEqual([]);
});
