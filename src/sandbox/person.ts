/** What a person is doing, as the People API words it. */
export type Status =
  | 'active'
  | 'call'
  | 'DoNotDisturb'
  | 'inactive'
  | 'meeting'
  | 'OutOfOffice'
  | 'pending'
  | 'presenting'
  | 'unknown';

/** Presence; the last sign of life is kept as an age, so that it stays true whatever the clock says. */
export interface Presence {
  readonly status: Status;
  readonly idleSeconds?: number;
}

/** A telephone number or SIP address of a person. */
export interface PersonPoint {
  readonly type: string;
  readonly value: string;
  readonly primary?: boolean;
}

/** One person as the pretend cloud keeps them; what a caller may see of it is decided in api/people/person.ts. */
export interface Person {
  readonly uuid: string;
  readonly orgId: string;
  readonly type: 'person' | 'bot' | 'appuser';
  readonly displayName: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly nickName?: string;
  readonly emails: readonly string[];
  readonly phoneNumbers: readonly PersonPoint[];
  readonly sipAddresses: readonly PersonPoint[];
  readonly extension?: string;
  readonly locationId?: string;
  /** Path below the sandbox's origin, or a whole URL. */
  readonly avatar?: string;
  readonly department?: string;
  readonly title?: string;
  readonly manager?: string;
  /** UUID of the manager. */
  readonly managerId?: string;
  readonly addresses: readonly Readonly<Record<string, string>>[];
  readonly timezone: string;
  readonly roles: readonly string[];
  readonly licenses: readonly string[];
  readonly siteUrls: readonly string[];
  // Words, not booleans: that is how the People API sends these two.
  readonly invitePending: 'true' | 'false';
  readonly loginEnabled: 'true' | 'false';
  readonly created: string;
  readonly lastModified: string;
  readonly presence?: Presence;
}

/** What is fixed about a person in advance; the rest is made up. */
export interface PersonSeed {
  readonly uuid: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
  /** Part of the e-mail address before the `@`. */
  readonly mailName: string;
  readonly department?: string;
  /** Locality of the office. */
  readonly city?: string;
  readonly title?: string;
  /** Last touches, for what makes this person worth naming. */
  readonly adjust?: (person: Person) => Person;
}
