/** The words of the form of a contact. */
export const contact = {
  title: 'Edit contact',
  newTitle: 'New contact',
  mayExist:
    'The contact may have been made all the same. Save again, changed or not: Sidecard looks first and makes no second one.',
  sections: { name: 'Name', reach: 'Reach', work: 'Work', place: 'Address', more: 'More' },
  fields: {
    displayName: 'Display name',
    firstName: 'First name',
    lastName: 'Last name',
    company: 'Company',
    title: 'Title',
    avatarUrl: 'Picture URL',
    address: 'Address',
    preferredMethod: 'Preferred way',
    groupIds: 'Group IDs',
    emails: 'E-mail addresses',
    phones: 'Numbers',
    sipAddresses: 'SIP addresses',
    ims: 'Chat accounts',
  },
  /** What one row of a list is called, and the button that adds one. */
  rows: { emails: 'E-mail address', phones: 'Number', sipAddresses: 'SIP address', ims: 'Chat account' },
  add: {
    emails: 'Add e-mail address',
    phones: 'Add number',
    sipAddresses: 'Add SIP address',
    ims: 'Add chat account',
  },
  emailTypes: { work: 'Work', home: 'Home', room: 'Room', other: 'Other' },
  /** The protocol between organizations, which is not called like the one within. */
  federated: 'Federated XMPP',
  methods: { SIPADDRESS: 'SIP address', EMAIL: 'E-mail', PHONE: 'Phone', IMS: 'Chat' },
  noMethod: 'Not set',
  mostNumbers: 'Webex keeps five numbers at most.',
  pictureHint: 'Begins with https://. A picture is shown only if its host is allowed here.',
  pictureHidden: 'The picture was saved. It is not shown, as its host is not allowed here.',
};
