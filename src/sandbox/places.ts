/** An office or city: where it is, and which telephone numbers belong to it. */
export interface Place {
  readonly locality: string;
  readonly region: string;
  readonly country: string;
  readonly streetAddress: string;
  readonly postalCode: string;
  readonly timezone: string;
  /** Prefix in E.164, and how many digits follow. */
  readonly landline: readonly [prefix: string, digits: number];
  readonly mobile: readonly [prefix: string, digits: number];
}

const place = (
  address: readonly [locality: string, region: string, country: string, street: string, postal: string],
  timezone: string,
  landline: readonly [string, number],
  mobile: readonly [string, number],
): Place => ({
  locality: address[0],
  region: address[1],
  country: address[2],
  streetAddress: address[3],
  postalCode: address[4],
  timezone,
  landline,
  mobile,
});

// Numbers come from ranges that the regulators keep for films or never give out: dialling one reaches nobody.
/** The main org's offices. */
export const offices: readonly Place[] = [
  place(
    ['London', 'Greater London', 'GB', '14 Wharf Lane', 'EC1A 0AA'],
    'Europe/London',
    ['+442079460', 3],
    ['+447700900', 3],
  ),
  place(
    ['Berlin', 'Berlin', 'DE', 'Uferstraße 7', '10115'],
    'Europe/Berlin',
    ['+493023125', 3],
    ['+49176040690', 2],
  ),
  place(
    ['Paris', 'Île-de-France', 'FR', '3 rue du Quai', '75010'],
    'Europe/Paris',
    ['+3319900', 4],
    ['+3363998', 4],
  ),
  place(
    ['Stockholm', 'Stockholm', 'SE', 'Hamngatan 21', '111 47'],
    'Europe/Stockholm',
    ['+468465004', 2],
    ['+467017406', 2],
  ),
  place(
    ['New York', 'NY', 'US', '500 Pier Avenue', '10011'],
    'America/New_York',
    ['+121255501', 2],
    ['+164655501', 2],
  ),
  place(
    ['Austin', 'TX', 'US', '88 Creek Road', '78701'],
    'America/Chicago',
    ['+151255501', 2],
    ['+173755501', 2],
  ),
  place(
    ['San José', 'CA', 'US', '12 Orchard Way', '95110'],
    'America/Los_Angeles',
    ['+140855501', 2],
    ['+166955501', 2],
  ),
  place(
    ['Toronto', 'ON', 'CA', '9 Harbour Street', 'M5J 0A1'],
    'America/Toronto',
    ['+141655501', 2],
    ['+164755501', 2],
  ),
  place(
    ['Sydney', 'NSW', 'AU', '2 Quay Terrace', '2000'],
    'Australia/Sydney',
    ['+61255500', 3],
    ['+61491570', 3],
  ),
  place(['Tokyo', 'Tokyo', 'JP', 'Minato 5-1', '105-0001'], 'Asia/Tokyo', ['+8130000', 4], ['+819000000', 3]),
];

/** The second org's offices; none shared with the first. */
export const otherOffices: readonly Place[] = [
  place(
    ['Dublin', 'Leinster', 'IE', '1 Dock Road', 'D01 A000'],
    'Europe/Dublin',
    ['+35320910', 4],
    ['+35320911', 4],
  ),
  place(
    ['Melbourne', 'VIC', 'AU', '40 Tram Street', '3000'],
    'Australia/Melbourne',
    ['+61370100', 3],
    ['+61491571', 3],
  ),
];

/** Gives the n-th number of a range, starting again from its beginning when it is used up. */
export function numberAt([prefix, digits]: readonly [string, number], n: number): string {
  return prefix + String(n % 10 ** digits).padStart(digits, '0');
}
