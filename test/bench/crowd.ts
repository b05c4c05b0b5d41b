import * as v from 'valibot';
import { PersonId } from '../../src/contract/ids';
import type { Entry } from '../../src/contract/search';
import { firstNames, lastNames } from '../../src/sandbox/names';
import { colleague } from '../support/entries';

const titles = ['Account Executive', 'Field Engineer', 'Paralegal', 'Buyer', 'Team Lead', 'Product Designer'];
const departments = ['Sales', 'IT Services', 'Legal', 'Operations', 'Support', 'Finance'];
const offices = [
  ['London', 'Europe/London'],
  ['Berlin', 'Europe/Berlin'],
  ['Austin', 'America/Chicago'],
  ['Tokyo', 'Asia/Tokyo'],
] as const;

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], at: number) => list[at % list.length];

/** Made-up people, each as much as a search tells of a colleague; the same every time. */
export function makeCrowd(size: number): Entry[] {
  return Array.from({ length: size }, (_, at) => {
    const first = pick(firstNames, at * 7) ?? '';
    const last = pick(lastNames, at * 11 + Math.floor(at / 97)) ?? '';
    const [city, timeZone] = pick(offices, at) ?? offices[0];
    const personId = v.parse(PersonId, `person-${at}`);
    return colleague(`${first} ${last}`, {
      key: `person:${personId}`,
      personId,
      aliases: [first, last],
      title: pick(titles, at),
      department: pick(departments, at * 5),
      city,
      timeZone,
      emails: [`${at}.${last.toLowerCase()}@acme.example.com`],
      phones: [`+44 20 7946 ${String(at).padStart(4, '0')}`],
    });
  });
}
