// Webex's own published examples of answers, shortened to the fields that matter here.
// Source: github.com/webex/webex-openapi-specs, public-spec/webex-admin.json, CC BY 4.0.

export const publishedPerson = {
  id: 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY',
  emails: ['john.andersen@example.com'],
  phoneNumbers: [{ type: 'work', value: '+1 408 526 7209', primary: true }],
  extension: '133',
  locationId: 'Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1',
  displayName: 'John Andersen',
  nickName: 'John',
  firstName: 'John',
  lastName: 'Andersen',
  orgId: 'Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE',
  department: 'Sales',
  manager: 'John Duarte',
  managerId: 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS80ZGEzYTI0OC05YjBhLTQxMDgtODU0NC1iNTQwMzEyZTU2M2E',
  title: 'GM',
  addresses: [
    {
      type: 'work',
      country: 'US',
      locality: 'Milpitas',
      region: 'California',
      streetAddress: '1099 Bird Ave.',
      postalCode: '99212',
    },
  ],
  created: '2015-10-18T14:26:16.000Z',
  lastModified: '2015-10-18T14:26:16.000Z',
  timezone: 'America/Denver',
  lastActivity: '2015-10-18T14:26:16.028Z',
  siteUrls: ['mysite.webex.com#attendee'],
  sipAddresses: [{ type: 'personal-room', value: 'testuser5@mycompany.webex.com', primary: false }],
  xmppFederationJid: 'user@example.com',
  status: 'active',
  invitePending: 'false',
  loginEnabled: 'true',
  type: 'person',
};

export const publishedPeople = { items: [publishedPerson], notFoundIds: [] };

const contactIn = (contactId: string, time: string) => ({
  schemas: 'urn:cisco:codev:identity:contact:core:1.0',
  meta: { created: time, lastModified: time },
  contactId,
  firstName: 'Simic',
  lastName: 'Zhang',
  companyName: 'Cisco Systems',
  title: 'Product Manager',
  address: '{"city" : "Milpitas", "country" : "US", "street" : "1099 Bird Ave.", "zipCode" : "99212"}',
  avatarURL: 'https://avatar-prod-us-east-2.webexcontent.com/default_avatar~1600',
  displayName: 'Logan',
  addressInfo: { city: 'Milpitas', country: 'US', street: '1099 Bird Ave.', zipCode: '99212' },
  primaryContactMethod: 'EMAIL',
  phoneNumbers: [{ type: 'work', value: '20134319' }],
  emails: [{ type: 'work', value: 'simizhan@example.com' }],
  sipAddresses: [{ type: 'work', value: 'sip://mysip1231233' }],
  ims: [{ type: 'work', value: '87003922' }],
  source: 'CH',
  isMigration: false,
  orgId: 'd23736ac-8055-433e-b85a-0fc55c96ead9',
  groupIds: ['b3e594aa-19ea-488a-9d42-f811e272f4bd'],
});

export const publishedContact = contactIn('6847ee0f-5e9c-4403-9f0e-0aa8552f7829', '2023-05-11T02:55:25.460Z');

/** Its contact has another id than the one that the example of a single contact has. */
export const publishedContacts = {
  result: [contactIn('441d0fa5-7fa0-491e-b27a-f017896c0bab', '2023-05-11T01:59:38.398Z')],
  start: 0,
  limit: 1000,
  total: 1,
};
