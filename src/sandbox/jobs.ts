/** Departments and the titles in them; the first title is the head's, the second the team lead's. */
export const departments: Readonly<Record<string, readonly [head: string, lead: string, ...rest: string[]]>> =
  {
    Sales: [
      'VP Sales',
      'Regional Sales Manager',
      'Account Executive',
      'Sales Engineer',
      'Inside Sales Representative',
    ],
    Engineering: [
      'VP Engineering',
      'Engineering Manager',
      'Software Engineer',
      'Senior Software Engineer',
      'QA Engineer',
    ],
    Support: ['Director of Support', 'Support Team Lead', 'Support Engineer', 'Customer Success Manager'],
    Finance: [
      'Chief Financial Officer',
      'Finance Manager',
      'Accountant',
      'Payroll Specialist',
      'Financial Analyst',
    ],
    Marketing: ['VP Marketing', 'Campaign Manager', 'Content Writer', 'Designer', 'Event Planner'],
    Operations: [
      'Chief Operating Officer',
      'Site Manager',
      'Logistics Coordinator',
      'Facilities Technician',
      'Buyer',
    ],
    'Human Resources': ['Chief People Officer', 'People Partner', 'Recruiter', 'Learning Specialist'],
    Legal: ['General Counsel', 'Senior Counsel', 'Contract Manager', 'Paralegal'],
    'IT Services': [
      'Chief Information Officer',
      'Service Desk Manager',
      'Network Engineer',
      'Identity Administrator',
    ],
  };

/** Companies that the main org's contacts work for, with their mail domains. */
export const companies: readonly (readonly [name: string, domain: string])[] = [
  ['Kestrel Logistics', 'kestrel.example.net'],
  ['Harbour & Pine', 'harbourpine.example.net'],
  ['Bluewater Clinic', 'bluewater.example.net'],
  ['Saltmarsh Energy', 'saltmarsh.example.net'],
  ['Copperfield Print', 'copperfield.example.net'],
  ['Tannenberg Maschinenbau', 'tannenberg.example.net'],
  ['Maison Lavande', 'lavande.example.net'],
  ['Nordlys', 'nordlys.example.net'],
  ['Redwood Catering', 'redwood.example.net'],
  ['Juniper Street Travel', 'juniperstreet.example.net'],
];

/** Companies of the second org's contacts, under a domain of their own. */
export const otherCompanies: readonly (readonly [name: string, domain: string])[] = [
  ['Glacier Tea', 'glaciertea.example.org'],
  ['Meadow Mills', 'meadowmills.example.org'],
  ['Pebble Dairy', 'pebbledairy.example.org'],
];

/** Titles of people outside the org. */
export const contactTitles: readonly string[] = [
  'Account Manager',
  'Buyer',
  'Consultant',
  'Dispatcher',
  'Managing Director',
  'Project Manager',
  'Receptionist',
  'Service Technician',
  'Solicitor',
];
