import { fold } from '../../../contract/fold';
import type { Entry } from '../../../contract/search';
import type { Fact } from './facts';

/** What stands under the name: who this is at work, in two words. */
export const aboutOf = ({ title, department, company }: Entry): string[] =>
  [title, department ?? company].flatMap((word) => word || []);

/** Whether a fact says more than the head of the card does. */
export function isNewBeside(entry: Entry): (fact: Fact) => boolean {
  const said = new Set([entry.name, ...aboutOf(entry)].map(fold));
  return ({ kind, value }) => kind === 'manager' || !said.has(fold(value));
}
