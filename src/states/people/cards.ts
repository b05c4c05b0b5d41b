import { minutesAgo, moment } from '../moment';
import { colleague, external, personId, phone, presence } from './records';

/** A face, as a picture that is asked of nobody. */
const face = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect width="72" height="72" fill="#c9d8b6"/><circle cx="36" cy="29" r="13" fill="#8a5a3c"/><path d="M10 72c2-18 12-25 26-25s24 7 26 25z" fill="#2f4a5f"/></svg>',
)}`;

/** The head of everything. */
export const dana = colleague('dana-duarte', 'Dana Duarte', {
  title: 'Chief Operating Officer',
  department: 'Operations',
  phones: [phone('work', '+47 21 55 01 01', true)],
  timeZone: 'Europe/Oslo',
  presence: presence('meeting'),
});

/** A colleague with all that a colleague can have. */
export const joanna = colleague('joanna-berg', 'Joanna Berg', {
  firstName: 'Joanna',
  lastName: 'Berg',
  nickName: 'Jo',
  title: 'Operations Lead',
  department: 'Operations',
  manager: { name: dana.name, id: dana.id },
  phones: [
    phone('work', '+47 21 55 01 33', true),
    phone('work_extension', '133'),
    phone('mobile', '+47 912 34 567'),
  ],
  sipAddresses: [
    { type: 'cloud-calling', value: 'joanna.berg@example.webex.com', isPrimary: true },
    { type: 'personal-room', value: '8812345@example.webex.com', isPrimary: false },
  ],
  addresses: [{ street: 'Dronning Eufemias gate 16', city: 'Oslo', postalCode: '0191', country: 'Norway' }],
  timeZone: 'Europe/Oslo',
  avatarUrl: face,
  presence: presence('active'),
});

/** The same human being in the organization's contacts, under another name. */
export const joannaContact = external('joanna-berg', 'Berg, Joanna (Oslo)', {
  company: 'Example AS',
  title: 'Operations Lead',
  emails: [{ type: 'work', value: 'joanna.berg@example.com', isPrimary: true }],
  phones: [phone('work', '+47 21 55 01 33', true), phone('home', '+47 22 11 00 99')],
  preferredMethod: 'EMAIL',
});

/** Values that are longer than any column. */
export const long = colleague('maximiliana-long', 'Maximiliana Ferdinanda von Hohenstein-Wittelsbach', {
  nickName: 'Maximiliana-Ferdinanda the Younger',
  title: 'Vice President of Intercontinental Partner Relations',
  department: 'Partner Management and Business Development, Europe, Middle East and Africa',
  manager: {
    name: 'Bartholomäus Konstantin Freiherr von und zu Donaudampfschifffahrt',
    id: personId('bartholomaeus'),
  },
  emails: ['maximiliana.ferdinanda.von.hohenstein-wittelsbach@department.long-domain.example.com'],
  phones: [phone('work', '+49 (0) 30 12 34 56 78 - 90 12 34 ext. 56789', true)],
  sipAddresses: [
    {
      type: 'cloud-calling',
      value: 'maximiliana.ferdinanda.von.hohenstein-wittelsbach@long-domain.calls.webex.com',
      isPrimary: true,
    },
  ],
  addresses: [
    {
      street: 'Donaudampfschifffahrtsgesellschaftskapitänsstraße 1234, Hinterhaus, 5. Stock links',
      city: 'Neustadt an der Waldnaab-Sankt Johannisberg',
      region: 'Oberpfalz',
      postalCode: '92660',
      country: 'Germany',
    },
  ],
  timeZone: 'Europe/Berlin',
  presence: { ...presence('inactive', minutesAgo(135)), asOf: moment - 3 * 60_000 },
});
