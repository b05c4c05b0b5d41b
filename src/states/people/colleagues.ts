import type { Person } from '../../contract/people';
import { minutesAgo } from '../moment';
import { colleague, phone, presence } from './records';

/** One colleague of each presence, in places whose clocks say different things. */
export const ana = colleague('ana-ruiz', 'Ana Ruiz', {
  title: 'Product Designer',
  department: 'Design',
  phones: [phone('work', '+34 600 123 456')],
  timeZone: 'Europe/Madrid',
  presence: presence('active'),
});
export const anders = colleague('anders-lindqvist', 'Anders Lindqvist', {
  title: 'Account Executive',
  department: 'Sales',
  phones: [phone('mobile', '+46 70 174 05 12')],
  timeZone: 'Europe/Stockholm',
  presence: presence('meeting'),
});
export const andrea = colleague('andrea-conti', 'Andrea Conti', {
  title: 'Legal Counsel',
  department: 'Legal',
  phones: [phone('work', '+39 02 1234 5678')],
  timeZone: 'Europe/Rome',
  presence: presence('call'),
});
export const anika = colleague('anika-sharma', 'Anika Sharma', {
  title: 'Staff Engineer',
  department: 'Platform',
  phones: [phone('work', '+91 80 4123 9876')],
  timeZone: 'Asia/Kolkata',
  presence: presence('presenting'),
});
export const angela = colleague('angela-brooks', 'Angela Brooks', {
  title: 'HR Partner',
  department: 'People',
  phones: [phone('work', '+1 212 555 0143')],
  timeZone: 'America/New_York',
  presence: presence('inactive', minutesAgo(42)),
});
export const antoine = colleague('antoine-lefevre', 'Antoine Lefèvre', {
  title: 'Controller',
  department: 'Finance',
  phones: [phone('work', '+33 1 44 55 66 77')],
  timeZone: 'Europe/Paris',
  presence: presence('OutOfOffice', minutesAgo(3 * 24 * 60)),
});
export const anthony = colleague('anthony-nakamura', 'Anthony Nakamura', {
  title: 'Field Engineer',
  department: 'Support',
  phones: [phone('work', '+1 408 555 0188')],
  timeZone: 'America/Los_Angeles',
  presence: presence('DoNotDisturb'),
});
export const anna = colleague('anna-kowalska', 'Anna Kowalska', {
  title: 'Trainee',
  department: 'Facilities',
  timeZone: 'Europe/Warsaw',
  presence: presence('pending'),
});
/** Who shares no presence, and sleeps. */
export const angus = colleague('angus-reid', 'Angus Reid', {
  title: 'Key Account Manager',
  department: 'Sales',
  phones: [phone('mobile', '+61 491 570 156')],
  timeZone: 'Australia/Sydney',
});

/** One of each of the eight presences, and one of none. */
export const present: readonly Person[] = [ana, anders, andrea, anika, angela, antoine, anthony, anna, angus];
