/** The columns of a contact in a file, in their order, and what each is called there. */
export const columnNames = {
  contactId: 'Contact ID',
  displayName: 'Display name',
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  title: 'Title',
  workEmail: 'Work email',
  homeEmail: 'Home email',
  roomEmail: 'Room email',
  otherEmail: 'Other email',
  primaryEmail: 'Primary email',
  workPhone: 'Work phone',
  homePhone: 'Home phone',
  mobilePhone: 'Mobile phone',
  extension: 'Extension',
  fax: 'Fax',
  pager: 'Pager',
  otherPhone: 'Other phone',
  primaryPhone: 'Primary phone',
  enterpriseSip: 'Enterprise SIP',
  cloudCallingSip: 'Cloud calling SIP',
  personalRoomSip: 'Personal room SIP',
  primarySip: 'Primary SIP',
  street: 'Street',
  city: 'City',
  region: 'Region',
  postalCode: 'Postal code',
  country: 'Country',
  aim: 'AIM',
  cucmJid: 'CUCM JID',
  gtalk: 'Google Talk',
  icq: 'ICQ',
  msn: 'MSN',
  qq: 'QQ',
  skype: 'Skype',
  webexMessengerJid: 'Webex Messenger JID',
  webexSquaredJid: 'Webex JID',
  xmpp: 'XMPP',
  yahoo: 'Yahoo',
  microsoftSipUri: 'Microsoft SIP URI',
  xmppFedJid: 'Federated XMPP JID',
  primaryIm: 'Primary IM',
  preferredMethod: 'Preferred method',
  groups: 'Group IDs',
  avatarUrl: 'Picture URL',
} as const;

export type Column = keyof typeof columnNames;

export const columns = Object.keys(columnNames) as readonly Column[];

/** Columns of one kind of channel, by the type that Webex knows it as, and where those marked as primary stand. */
export const channelColumns = {
  emails: {
    types: { workEmail: 'work', homeEmail: 'home', roomEmail: 'room', otherEmail: 'other' },
    primary: 'primaryEmail',
  },
  phones: {
    types: {
      workPhone: 'work',
      homePhone: 'home',
      mobilePhone: 'mobile',
      extension: 'work_extension',
      fax: 'fax',
      pager: 'pager',
      otherPhone: 'other',
    },
    primary: 'primaryPhone',
  },
  sipAddresses: {
    types: {
      enterpriseSip: 'enterprise',
      cloudCallingSip: 'cloud-calling',
      personalRoomSip: 'personal-room',
    },
    primary: 'primarySip',
  },
  ims: {
    types: {
      aim: 'aim',
      cucmJid: 'cucm-jid',
      gtalk: 'gtalk',
      icq: 'icq',
      msn: 'msn',
      qq: 'qq',
      skype: 'skype',
      webexMessengerJid: 'webex-messenger-jid',
      webexSquaredJid: 'webex-squared-jid',
      xmpp: 'xmpp',
      yahoo: 'yahoo',
      microsoftSipUri: 'microsoft-sip-uri',
      xmppFedJid: 'xmpp-fed-jid',
    },
    primary: 'primaryIm',
  },
} as const satisfies Record<string, { types: Partial<Record<Column, string>>; primary: Column }>;

export type ChannelKind = keyof typeof channelColumns;

/** One line of a file by columns; cells that are empty are absent. */
export type RowValues = Partial<Record<Column, string>>;
