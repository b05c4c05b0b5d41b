import type { FieldProblem } from '../../../../contract/faults';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'Webex does not let this be emptied.',
  too_long: 'This is too long.',
  too_many: 'These are more than Webex takes.',
  no_email: 'An e-mail address is needed.',
  not_an_email: 'This is no e-mail address.',
  not_a_number: 'This is no phone number.',
  not_an_extension: 'An extension has digits only, 15 at most.',
  not_a_picture: 'This has to be an address that begins with https://.',
  not_a_group: 'One of these is no group ID.',
  not_an_id: 'One of these is no ID.',
  nothing_to_reach: 'At least one e-mail address, number or SIP address is needed.',
  not_accepted: 'This is not possible here.',
};

/** What all forms say. */
export const form = {
  reading: 'Loading …',
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  faults,
  faultsFound: (found: number) =>
    count(found, { one: '# field is not right yet.', other: '# fields are not right yet.' }),
  reasons: 'Webex says:',
  asBefore:
    'Nothing was changed: Webex was asked again, and holds what it held before. You can save once more.',
  onePerLine: 'One on each line.',
  row: { type: 'Type', primary: 'Primary', remove: (what: string) => `Remove: ${what}` },
  unknown: (values: string) =>
    `Of a kind that Sidecard does not know: ${values}. It stays as long as this list is not changed, and is lost when it is.`,
  address: {
    street: 'Street',
    city: 'City',
    region: 'State or region',
    postalCode: 'Postal code',
    country: 'Country',
  },
  leave: {
    title: 'Leave without saving?',
    advice: 'What you changed is not saved.',
    leave: 'Leave',
    stay: 'Keep editing',
  },
  saved: {
    title: 'Saved',
    unchanged: 'Nothing had to be saved',
    holds: 'This is what Webex holds now.',
    differing: (names: string) => `Webex keeps these otherwise than you entered them: ${names}.`,
    warnings: 'Webex did it, and says:',
    again: 'Go on editing',
    done: 'Done',
  },
  rival: {
    title: 'Somebody else was quicker',
    advice: 'This was changed while you were editing. Choose which version of each field is kept.',
    mine: 'Yours',
    theirs: 'The newer one',
    allMine: 'All of yours',
    allTheirs: 'All newer ones',
    nothing: 'empty',
    save: 'Save what is chosen',
  },
};
