import { type Contact, type ContactFields, createContact } from './contact';
import { edgePeople } from './edge-people';
import { fieldGroupId, mainOrg } from './orgs';

const edge = (key: string, fields: ContactFields): Contact =>
  createContact(mainOrg.id, `edge/${key}`, fields);

const mail = (value: string): ContactFields => ({ emails: [{ type: 'work', value, primary: true }] });

const named = (firstName: string, lastName: string): ContactFields => ({
  displayName: `${firstName} ${lastName}`,
  firstName,
  lastName,
});

/** Contacts of the main org that everybody there may see and that are worth a test of their own. */
export const edgeContacts = {
  diacritics: edge('diacritics', { ...named('Zoë', 'Müller-Straße'), ...mail('zoe@tannenberg.example.net') }),
  strokes: edge('strokes', { ...named('Øystein', 'Łąkowski'), ...mail('oystein@nordlys.example.net') }),
  japanese: edge('japanese', { displayName: '高橋 健司', ...mail('kenji@bluewater.example.net') }),
  chinese: edge('chinese', { displayName: '陈美丽', ...mail('meili@kestrel.example.net') }),
  arabic: edge('arabic', { ...named('يوسف', 'منصور'), ...mail('yousef@saltmarsh.example.net') }),
  hebrew: edge('hebrew', { ...named('נועה', 'לוי'), ...mail('noa@redwood.example.net') }),
  emoji: edge('emoji', { displayName: '🎪 Jolly Events 🎈', ...mail('hello@jolly.example.net') }),
  longName: edge('longName', {
    displayName: `Standing Committee ${'for the Harmonisation of Regional Waterways '.repeat(3)}and Harbours`,
    ...mail('committee@harbourpine.example.net'),
  }),
  bidiOverride: edge('bidiOverride', {
    displayName: 'Invoice \u202Efdp.exe',
    ...mail('invoice@copperfield.example.net'),
  }),

  /** The colleague of the same key in edge-people.ts: same address, written differently. */
  colleagueByEmail: edge('colleagueByEmail', {
    ...named('Johanna', 'Lindqvist'),
    ...mail('Johanna.Lindqvist@ACME.example.com'),
    companyName: mainOrg.name,
    phoneNumbers: [{ type: 'mobile', value: '+46701740611' }],
  }),
  /** The colleague of the same key in edge-people.ts: same name and number, private address. */
  colleagueByNumber: edge('colleagueByNumber', {
    ...named(edgePeople.contactByNumber.firstName, edgePeople.contactByNumber.lastName),
    ...mail('joe.okonjo@home.example.net'),
    phoneNumbers: [{ type: 'work', value: '+44 20 7946 0777' }],
  }),

  /** First and last name only: nothing to show as they stand. */
  noDisplayName: edge('noDisplayName', {
    firstName: 'Jonquil',
    lastName: 'Nameless',
    ...mail('jonquil@lavande.example.net'),
  }),
  /** A switchboard: no name of any kind, so that no keyword finds it. */
  companyOnly: edge('companyOnly', {
    companyName: 'Juniper Street Travel',
    phoneNumbers: [{ type: 'work', value: '+442079460800', primary: true }],
  }),
  addressText: edge('addressText', {
    ...named('Jona', 'Addressed'),
    ...mail('jona@kestrel.example.net'),
    address: '{"city":"Bergen","country":"NO","street":"Torget 1","zipCode":"5014"}',
  }),
  addressPlain: edge('addressPlain', {
    ...named('Jonna', 'Plainly'),
    ...mail('jonna@kestrel.example.net'),
    address: '12 Quay Street, Bergen',
  }),
  sipScheme: edge('sipScheme', {
    ...named('Jolanda', 'Sipworth'),
    sipAddresses: [{ type: 'enterprise', value: 'sip://jolanda@sip.bluewater.example.net', primary: true }],
    primaryContactMethod: 'SIPADDRESS',
  }),
  byEmail: edge('byEmail', {
    ...named('Andrea', 'Mailman'),
    ...mail('andrea.mailman@lavande.example.net'),
    primaryContactMethod: 'EMAIL',
  }),
  byPhone: edge('byPhone', {
    ...named('Andrea', 'Caller'),
    phoneNumbers: [{ type: 'work', value: '+13125550123', primary: true }],
    primaryContactMethod: 'PHONE',
  }),
  byIms: edge('byIms', {
    ...named('Andrea', 'Chatter'),
    ims: [
      { type: 'xmpp', value: 'andrea@im.nordlys.example.net', primary: true },
      { type: 'webex-messenger-jid', value: 'andrea@jabber.nordlys.example.net' },
    ],
    primaryContactMethod: 'IMS',
  }),
  /** Control Hub allows five numbers at most. */
  fiveNumbers: edge('fiveNumbers', {
    ...named('Johnny', 'Manyphones'),
    phoneNumbers: ['work', 'mobile', 'home', 'work_extension', 'pager'].map((type, i) => ({
      type,
      value: type === 'work_extension' ? '7781' : `+4420794609${i}0`,
      primary: i === 0,
    })),
  }),
  room: edge('room', {
    displayName: 'Jordaan Meeting Room',
    emails: [{ type: 'room', value: 'jordaan@rooms.example.net', primary: true }],
    sipAddresses: [{ type: 'personal-room', value: 'jordaan@meet.example.net' }],
    isMigration: true,
  }),
} satisfies Record<string, Contact>;

/** Contacts that only members of the field group (and admins, who manage them) may see. */
export const groupContacts = {
  canary: edge('groupCanary', {
    ...named('Jonah', 'Fieldsecret'),
    ...mail('jonah.fieldsecret@saltmarsh.example.net'),
    groupIds: [fieldGroupId],
  }),
  second: edge('groupSecond', {
    ...named('Josie', 'Fieldsecret'),
    phoneNumbers: [{ type: 'mobile', value: '+447700900111' }],
    groupIds: [fieldGroupId],
  }),
} satisfies Record<string, Contact>;

/** Contacts that only callers entitled to the BroadWorks connector may see. */
export const broadworksContacts = {
  canary: edge('broadworksCanary', {
    ...named('Joris', 'Broadsecret'),
    phoneNumbers: [{ type: 'work', value: '+442079460901', primary: true }],
    source: 'Webex4Broadworks',
  }),
} satisfies Record<string, Contact>;
