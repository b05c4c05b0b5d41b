import { uuidOf } from './ids';

/** The org that most personas belong to. */
export const mainOrg = {
  key: 'main',
  id: uuidOf('org/main'),
  name: 'Acme Instruments',
  domain: 'acme.example.com',
} as const;

/** A second customer of the same cloud; nobody in the first org may see anything of it, nor the reverse. */
export const otherOrg = {
  key: 'other',
  id: uuidOf('org/other'),
  name: 'Borealis Foods',
  domain: 'borealis.example.org',
} as const;

/** The contact group of the main org whose contacts are hidden from everybody else. */
export const fieldGroupId = uuidOf('group/field-team');
