import { entryOfContact, external, phone } from './records';

/** A supplier's person, with all that a contact can have. */
export const priya = external('priya-raman', 'Priya Raman', {
  firstName: 'Priya',
  lastName: 'Raman',
  company: 'Northwind Logistics',
  title: 'Head of Procurement',
  address: {
    street: '12 Dockside Road',
    city: 'Bristol',
    postalCode: 'BS1 6XN',
    country: 'United Kingdom',
  },
  emails: [
    { type: 'work', value: 'priya.raman@northwind.example', isPrimary: true },
    { type: 'home', value: 'priya@raman.example', isPrimary: false },
  ],
  phones: [
    phone('work', '+44 117 496 0123', true),
    phone('mobile', '+44 7700 900 123'),
    phone('fax', '+44 117 496 0199'),
  ],
  sipAddresses: [{ type: 'enterprise', value: 'priya.raman@sip.northwind.example', isPrimary: false }],
  ims: [
    { type: 'webex-messenger-jid', value: 'priya.raman@northwind.example', isPrimary: false },
    { type: 'skype', value: 'live:priya.raman', isPrimary: false },
  ],
  preferredMethod: 'PHONE',
});

/** A company's line, which nobody's name belongs to. */
export const antilia = external('antilia-freight', 'Antilia Freight', {
  company: 'Antilia Freight',
  emails: [{ type: 'work', value: 'dispatch@antilia.example', isPrimary: true }],
  phones: [phone('work', '+49 30 1234 5678', true)],
});

/** Of whom next to nothing is known. */
export const bare = external('desk', 'Night desk', {});

export const priyaEntry = entryOfContact(priya);
export const antiliaEntry = entryOfContact(antilia);
export const bareEntry = entryOfContact(bare);
