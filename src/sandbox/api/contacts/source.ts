import type { ContactSource } from '../../contact';
import type { Persona } from '../../personas';
import { type Fields, readText } from '../fields';
import { Refusal } from '../refusal';

const sources: readonly string[] = ['CH', 'Webex4Broadworks'] satisfies ContactSource[];

/**
 * Gives the source of a contact that is to be written. Throws a 400 Refusal for none and for an unknown one,
 * a 403 Refusal, in the words of Webex's own sample, for one that the caller is not entitled to.
 */
export function readSource(fields: Fields, caller: Persona): ContactSource {
  const source = readText(fields, 'source');
  if (source === undefined) throw new Refusal(400, "'source' is required.");
  if (!sources.includes(source)) throw new Refusal(400, `'source' must be one of ${sources.join(', ')}.`);
  const entitled = caller.sources.find((own) => own === source);
  if (entitled) return entitled;
  throw refuseSource(source, caller);
}

/** Gives the refusal of a source; Webex's sample of a bulk answer has it for contacts without any source. */
export function refuseSource(source: string | null, { sources: own }: Persona): Refusal {
  return new Refusal(
    403,
    `Caller is not authorized for source ${source}, only sources [${own.join(', ')}] are allowed`,
  );
}
