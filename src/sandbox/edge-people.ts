import { uuidOf } from './ids';
import type { Person, PersonSeed } from './person';

const edge = (
  mailName: string,
  [firstName, lastName]: readonly [string, string],
  more: Partial<PersonSeed> = {},
): PersonSeed => ({
  uuid: uuidOf(`main/edge/${mailName}`),
  firstName,
  lastName,
  displayName: `${firstName} ${lastName}`,
  mailName,
  ...more,
});

const longFirstName =
  'Maximiliana Anastasia Wilhelmina Theodora Konstantina Evangelina Philippa Alexandrina Bernadette';

/** Colleagues in the main org that are worth a test of their own. */
export const edgePeople = {
  diacritics: edge('alvaro.nunez', ['Álvaro', 'Núñez']),
  accents: edge('jerome.lefevre', ['Jérôme', 'Lefèvre']),
  strokes: edge('lukasz.wojcik', ['Łukasz', 'Wójcik']),
  sharpS: edge('jurgen.strasser', ['Jürgen', 'Straßer']),
  slashedO: edge('oyvind.sorensen', ['Øyvind', 'Sørensen']),
  japanese: edge('misaki.sato', ['美咲', '佐藤'], { displayName: '佐藤 美咲', city: 'Tokyo' }),
  chinese: edge('xiaoming.wang', ['小明', '王'], { displayName: '王小明' }),
  arabic: edge('layla.haddad', ['ليلى', 'حداد']),
  hebrew: edge('yosef.cohen', ['יוסף', 'כהן']),
  emoji: edge('nora.quist', ['Nora', 'Quist'], { displayName: 'Nora Quist 🚀👩🏽‍🔬' }),
  longName: edge('maximiliana.long', [longFirstName, 'von Hohenstein-Wolkenburg zu Grafenberg']),
  // A right-to-left override: shown carelessly, the end of the name reads backwards.
  bidiOverride: edge('bea.ramon', ['Bea', 'Ramon'], { displayName: 'Bea \u202Enomar\u202C Ramon' }),

  sameNameSales: edge('maria.rossi', ['Maria', 'Rossi'], { department: 'Sales', city: 'Paris' }),
  sameNameLegal: edge('maria.rossi2', ['Maria', 'Rossi'], { department: 'Legal', city: 'New York' }),
  sameNameSupport: edge('maria.rossi3', ['Maria', 'Rossi'], { department: 'Support', city: 'Sydney' }),

  /** Also an org contact with the same e-mail address in other case. */
  contactByEmail: edge('johanna.lindqvist', ['Johanna', 'Lindqvist'], { city: 'Stockholm' }),
  /** Also an org contact who shares name and number with them, but no address. */
  contactByNumber: edge('joseph.okonjo', ['Joseph', 'Okonjo'], {
    city: 'London',
    adjust: (person): Person => ({
      ...person,
      phoneNumbers: [{ type: 'work', value: '+442079460777', primary: true }],
    }),
  }),

  noAvatar: edge('jocasta.plain', ['Jocasta', 'Plain'], {
    adjust: ({ avatar, ...person }): Person => person,
  }),
  noPhone: edge('jorik.silent', ['Jorik', 'Silent'], {
    adjust: ({ extension, ...person }): Person => ({ ...person, phoneNumbers: [] }),
  }),
  /** Invited, but has not signed in yet. */
  pending: edge('joelle.newcomer', ['Joelle', 'Newcomer'], {
    adjust: (person): Person => ({ ...person, invitePending: 'true', presence: { status: 'pending' } }),
  }),
  /** Signed up once, never seen since: no last activity at all. */
  neverSeen: edge('jody.ghost', ['Jody', 'Ghost'], {
    adjust: (person): Person => ({ ...person, presence: { status: 'unknown' } }),
  }),
  disabled: edge('anselm.leaver', ['Anselm', 'Leaver'], {
    adjust: (person): Person => ({ ...person, loginEnabled: 'false' }),
  }),
  /** Hardly anything known: no title, department, address, SIP address or picture. */
  bare: edge('joss.bare', ['Joss', 'Bare'], {
    adjust: ({ avatar, department, title, extension, nickName, ...person }): Person => ({
      ...person,
      addresses: [],
      phoneNumbers: [],
      sipAddresses: [],
    }),
  }),
  bot: edge('shift.herald', ['Shift', 'Herald'], {
    adjust: ({ presence, department, title, extension, ...person }): Person => ({
      ...person,
      type: 'bot',
      phoneNumbers: [],
      addresses: [],
    }),
  }),
} satisfies Record<string, PersonSeed>;
