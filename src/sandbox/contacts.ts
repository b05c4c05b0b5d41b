import { type Contact, type ContactFields, type ContactPoint, createContact } from './contact';
import { uuidOf } from './ids';
import { contactTitles } from './jobs';
import { firstNames, toMailName } from './names';
import { numberAt, type Place } from './places';
import { createRandom, type Random } from './random';

/** What one org's made-up contacts are made of. */
export interface AddressBook {
  readonly orgId: string;
  readonly places: readonly Place[];
  readonly lastNames: readonly string[];
  readonly companies: readonly (readonly [name: string, domain: string])[];
}

function emails(random: Random, mailName: string, domain: string): ContactPoint[] {
  const points: ContactPoint[] = [{ type: 'work', value: `${mailName}@${domain}`, primary: true }];
  if (random.chance(0.15)) points.push({ type: 'home', value: `${mailName}@home.${domain}` });
  return points;
}

function phoneNumbers(random: Random, place: Place, n: number): ContactPoint[] {
  const points: ContactPoint[] = [{ type: 'work', value: numberAt(place.landline, n), primary: true }];
  if (random.chance(0.5)) points.push({ type: 'mobile', value: numberAt(place.mobile, n) });
  if (random.chance(0.1)) points.push({ type: 'other', value: numberAt(place.landline, n + 1) });
  return points;
}

function address(random: Random, place: Place): ContactFields {
  const addressInfo = {
    city: place.locality,
    country: place.country,
    street: place.streetAddress,
    zipCode: place.postalCode,
  };
  if (random.chance(0.2)) return {};
  return random.chance(0.5) ? { addressInfo } : { addressInfo, address: JSON.stringify(addressInfo) };
}

function createFields(book: AddressBook, random: Random, index: number): ContactFields {
  const firstName = random.pick(firstNames);
  const lastName = random.pick(book.lastNames);
  const [companyName, domain] = random.pick(book.companies);
  const place = random.pick(book.places);
  // A number behind the name, as mail servers give it: at 200,000 contacts names repeat, addresses must not.
  const mailName = `${toMailName(firstName)}.${toMailName(lastName)}${index}`;
  const mails = random.chance(0.85) ? emails(random, mailName, domain) : undefined;
  // Control Hub demands an e-mail address or a number of every contact.
  const phones = mails && random.chance(0.25) ? undefined : phoneNumbers(random, place, index);
  return {
    displayName: `${firstName} ${lastName}`,
    firstName,
    lastName,
    companyName,
    ...(random.chance(0.7) ? { title: random.pick(contactTitles) } : {}),
    ...address(random, place),
    ...(random.chance(0.25) ? { avatarURL: `/sandbox/avatars/${uuidOf(`avatar/${index}`)}` } : {}),
    primaryContactMethod: phones && (!mails || random.chance(0.4)) ? 'PHONE' : 'EMAIL',
    ...(mails ? { emails: mails } : {}),
    ...(phones ? { phoneNumbers: phones } : {}),
    ...(random.chance(0.2)
      ? { sipAddresses: [{ type: 'enterprise', value: `${mailName}@sip.${domain}`, primary: true }] }
      : {}),
    ...(random.chance(0.05) ? { ims: [{ type: 'xmpp', value: `${mailName}@im.${domain}` }] } : {}),
  };
}

/** Makes up contacts; the n-th is the same however many are asked for. */
export function createContacts(book: AddressBook, count: number): Contact[] {
  return Array.from({ length: count }, (_, index) =>
    createContact(
      book.orgId,
      String(index),
      createFields(book, createRandom(`${book.orgId}/${index}`), index),
    ),
  );
}
