import { createDates } from './dates';
import { toRestId, uuidOf } from './ids';
import { departments } from './jobs';
import { licenseId, licenseNames } from './licenses';
import { firstNames, toMailName } from './names';
import type { Person, PersonPoint, PersonSeed } from './person';
import { numberAt, type Place } from './places';
import { createPresence } from './presence';
import { createRandom, type Random } from './random';

/** What one org's people are made of. */
export interface Staffing {
  /** First part of every key, so that two orgs never share an id. */
  readonly key: string;
  readonly orgId: string;
  readonly domain: string;
  readonly offices: readonly Place[];
  readonly lastNames: readonly string[];
  /** How many people in all, the seeds included. */
  readonly size: number;
  readonly seeds: readonly PersonSeed[];
}

function createSeeds({ key, lastNames, seeds, size }: Staffing): PersonSeed[] {
  const taken = new Set(seeds.map((seed) => seed.displayName));
  return Array.from({ length: Math.max(0, size - seeds.length) }, (_, i) => {
    const random = createRandom(`${key}/name/${i}`);
    let firstName: string;
    let lastName: string;
    do {
      firstName = random.pick(firstNames);
      lastName = random.pick(lastNames);
    } while (taken.has(`${firstName} ${lastName}`));
    taken.add(`${firstName} ${lastName}`);
    return {
      uuid: uuidOf(`${key}/person/${i}`),
      firstName,
      lastName,
      displayName: `${firstName} ${lastName}`,
      mailName: `${toMailName(firstName)}.${toMailName(lastName)}`,
    };
  });
}

function phoneNumbers(random: Random, place: Place, n: number, extension: string): PersonPoint[] {
  const numbers: PersonPoint[] = [{ type: 'work', value: numberAt(place.landline, n), primary: true }];
  if (random.chance(0.6)) numbers.push({ type: 'mobile', value: numberAt(place.mobile, n) });
  if (random.chance(0.4)) numbers.push({ type: 'work_extension', value: extension });
  if (random.chance(0.03)) numbers.push({ type: 'fax', value: numberAt(place.landline, n + 50) });
  return numbers;
}

function createPerson(staffing: Staffing, seed: PersonSeed, index: number): Person {
  const { key, orgId, domain, offices } = staffing;
  const random = createRandom(seed.uuid);
  const place = offices.find((office) => office.locality === seed.city) ?? random.pick(offices);
  const department = seed.department ?? random.pick(Object.keys(departments));
  const [, , ...titles] = departments[department] ?? ['', '', 'Specialist'];
  const extension = String(4000 + index);
  const person: Person = {
    uuid: seed.uuid,
    orgId,
    type: 'person',
    displayName: seed.displayName,
    firstName: seed.firstName,
    lastName: seed.lastName,
    ...(random.chance(0.25) ? { nickName: seed.firstName } : {}),
    emails: [`${seed.mailName}@${domain}`],
    phoneNumbers: phoneNumbers(random, place, Math.floor(index / offices.length) + 10, extension),
    sipAddresses: [
      { type: 'cloud-calling', value: `${seed.mailName}@calls.${domain}`, primary: true },
      { type: 'personal-room', value: `${seed.mailName}@rooms.${domain}`, primary: false },
    ],
    extension,
    locationId: toRestId('LOCATION', uuidOf(`${key}/location/${place.locality}`)),
    ...(random.chance(0.7) ? { avatar: `/sandbox/avatars/${uuidOf(`avatar/${seed.uuid}`)}` } : {}),
    department,
    title: seed.title ?? random.pick(titles),
    addresses: [
      {
        type: 'work',
        country: place.country,
        locality: place.locality,
        region: place.region,
        streetAddress: place.streetAddress,
        postalCode: place.postalCode,
      },
    ],
    timezone: place.timezone,
    roles: [],
    licenses: licenseNames.slice(0, 1 + random.int(3)).map((name) => licenseId(key, name)),
    siteUrls: [`meet.${domain}`],
    invitePending: 'false',
    loginEnabled: 'true',
    ...createDates(random),
    presence: createPresence(random),
  };
  return seed.adjust ? seed.adjust(person) : person;
}

/**
 * Makes all people of an org, before anyone has a manager: the made-up ones first (chiefs are chosen from
 * their beginning), then the seeds. The same staffing always gives the same people.
 */
export function createPeople(staffing: Staffing): Person[] {
  return [...createSeeds(staffing), ...staffing.seeds].map((seed, index) =>
    createPerson(staffing, seed, index),
  );
}
