import { accounts } from '../../personas';
import { type Fields, readFields } from '../fields';
import { Refusal } from '../refusal';
import { bodies, drifts, type Fault, type FaultRule, linkTraps } from './fault';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 1;
const isPause: Check = (value) => typeof value === 'number' && value >= 0 && value <= 600_000;
const isError: Check = (value) => isCount(value) && Number(value) >= 400 && Number(value) <= 599;
const isTrue: Check = (value) => value === true;
const isOneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);

/** The kinds of fault, each with its fields and what they may hold. */
export const faultKinds: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  status: {
    status: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    retryAfter: (value) => typeof value === 'number' || typeof value === 'string',
    body: isOneOf(bodies),
  },
  delayMs: { delayMs: isPause },
  slowBodyMs: { slowBodyMs: isPause },
  cutBody: { cutBody: isTrue },
  malformedJson: { malformedJson: isTrue },
  drift: { drift: isOneOf(drifts) },
  lostAnswer: { lostAnswer: isTrue },
  statusAfter: { statusAfter: isError },
  halfApplied: { halfApplied: isError },
  partialFailure: {
    partialFailure: isCount,
    errorCode: (value) => isText(value) || typeof value === 'number',
  },
  redirect: { redirect: (value) => typeof value === 'string' && URL.canParse(value) },
  link: { link: isOneOf(linkTraps) },
};

const matchChecks: Readonly<Record<string, Check>> = {
  method: isText,
  path: isText,
  persona: isOneOf(accounts.map(({ id }) => id)),
};

function checkFields(fields: Fields, checks: Readonly<Record<string, Check>>, where: string): void {
  for (const [name, value] of Object.entries(fields)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check)
      throw new Refusal(400, `${where} has no field '${name}'; it knows ${Object.keys(checks).join(', ')}.`);
    if (!check(value)) throw new Refusal(400, `${where}.${name} cannot be ${JSON.stringify(value)}.`);
  }
}

function readFault(value: unknown): Fault {
  const fields = readFields(value, 'fault');
  const kinds = Object.keys(faultKinds).filter((kind) => Object.hasOwn(fields, kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    throw new Refusal(400, `fault must have exactly one of ${Object.keys(faultKinds).join(', ')}.`);
  checkFields(fields, faultKinds[kind] ?? {}, 'fault');
  // Every field has just been checked against the union's own table.
  return fields as unknown as Fault;
}

function readRule(value: unknown): FaultRule {
  const rule = readFields(value, 'A rule');
  checkFields(rule, { match: () => true, fault: () => true, count: isCount }, 'rule');
  const match = readFields(rule.match ?? {}, 'match');
  checkFields(match, matchChecks, 'match');
  const count = rule.count;
  return { match, fault: readFault(rule.fault), ...(typeof count === 'number' && { count }) };
}

/** Reads one fault rule or a list of them; throws a 400 Refusal that names the first thing wrong. */
export function readRules(value: unknown): FaultRule[] {
  return (Array.isArray(value) ? value : [value]).map(readRule);
}
