/** The codes the Webex App answers with; anything but `success` makes the SDK's promise reject with the number. */
export const codes = {
  success: 0,
  genericError: 1,
  invalidArgument: 2,
  badContext: 5,
  notSupported: 6,
  accessDenied: 8,
  timedOut: 9,
} as const;

/** One call from the app's page, as the SDK writes it. */
export interface Request {
  requestId: string;
  request: string;
  parameter: Record<string, unknown>;
}

export type Refusal = Exclude<(typeof codes)[keyof typeof codes], 0>;

/** What one call comes to: data for the SDK, or the reason why not. */
export type Answer = { code: 0; data: unknown } | { code: Refusal };

/** Wraps data as a successful answer. */
export function success(data: unknown): Answer {
  return { code: codes.success, data };
}

/** Wraps a refusal. */
export function refuse(reason: Exclude<keyof typeof codes, 'success'>): Answer {
  return { code: codes[reason] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a message of the SDK; undefined for anything that is not one, which a host passes over in silence. */
export function parseRequest(json: string): Request | undefined {
  let message: unknown;
  try {
    message = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(message)) return undefined;
  const { requestId, request, parameter } = message;
  if (typeof requestId !== 'string' || typeof request !== 'string') return undefined;
  return { requestId, request, parameter: isRecord(parameter) ? parameter : {} };
}
