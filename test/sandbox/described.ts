import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

// Webex's published description is not ours to ship; where it is not beside the repository nothing is held
// against it.
const file = new URL('../../../shared/webex/openapi.json', import.meta.url);

interface Described {
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: object }>;
}

interface Description {
  info: Record<string, string>;
  paths: Record<string, Record<string, Described>>;
}

/** Whether Webex's description is there. */
export const isThere = existsSync(file);

const nothing: Description = { info: {}, paths: {} };
const description: Description = isThere ? JSON.parse(readFileSync(file, 'utf8')) : nothing;
const ajv = new Ajv({ strict: false, allErrors: true });
if (isThere) ajv.addSchema(description, 'webex');

/** The statuses that any operation may answer with when something is wrong. */
export const errorStatuses: readonly string[] = description.info['x-errors']?.match(/\d{3}/g) ?? [];

/** Every operation, with the names of its parameters. */
export const described = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [] }]) => ({
    path,
    method: method.toUpperCase(),
    parameters: parameters.map(({ name }) => name),
  })),
);

/** Gives what is wrong with a value by one of the description's schemas, as "path rule". */
export function faultsOf(pointer: string, value: unknown): string[] {
  const validate = ajv.getSchema(`webex#/${pointer}`);
  if (!validate) throw new Error(`No schema at ${pointer}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const toPointer = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

// Fixed words beat parameters, as in `/people/me`.
function findPath(method: string, pathname: string): string | undefined {
  return described
    .filter((operation) => operation.method === method)
    .map(({ path }) => path)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((path) => new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
}

// The one answer that strays by itself: Webex's sample shows null where a contact failed, its schema an object.
function isNullSlot(complaint: string, body: unknown): boolean {
  const slot = /^\/contacts\/(\d+) type$/.exec(complaint)?.[1];
  const { contacts } = body as { contacts: unknown[] };
  return slot !== undefined && contacts[Number(slot)] === null;
}

const error = {
  type: 'object',
  required: ['message', 'errors', 'trackingId'],
  additionalProperties: false,
  properties: {
    message: { type: 'string', minLength: 1 },
    errors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['description'], properties: { description: { type: 'string' } } },
    },
    trackingId: { type: 'string', minLength: 1 },
  },
};
const isError = ajv.compile(error);

/** Gives everything in which an answer strays from Webex's description; an empty list if nothing does. */
export function complaintsAbout(
  request: { method: string; pathname: string },
  answer: { status: number; headers: Headers; text: string; body: unknown },
): string[] {
  const complaints: string[] = [];
  const tracking = answer.headers.get('trackingid');
  if (!tracking) complaints.push('no trackingid');
  const path = findPath(request.method, request.pathname);
  const status = String(answer.status);
  const response = path && description.paths[path]?.[request.method.toLowerCase()]?.responses[status];
  if (response) {
    if (!response.content) return answer.text === '' ? complaints : [...complaints, 'a body'];
    const at = [
      'paths',
      path,
      request.method.toLowerCase(),
      'responses',
      status,
      'content',
      'application/json',
    ];
    const faults = faultsOf([...at, 'schema'].map(toPointer).join('/'), answer.body);
    return [...complaints, ...faults.filter((fault) => !isNullSlot(fault, answer.body))];
  }
  if (!errorStatuses.includes(status)) return [...complaints, `status ${status} is not described`];
  // Webex's own sample of a 429 is a page.
  if (status === '429' && answer.headers.get('content-type') === 'text/html') return complaints;
  if (!isError(answer.body)) return [...complaints, `not an error in Webex's shape: ${answer.text}`];
  const { trackingId } = answer.body as { trackingId: string };
  return trackingId === tracking ? complaints : [...complaints, 'two tracking ids'];
}
