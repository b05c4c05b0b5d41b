import type { HostRefusal } from '../../host/host';

const refusals: Record<HostRefusal, string> = {
  unsupported: 'Dieses Webex-Fenster kann das nicht öffnen.',
  denied: 'Nicht geöffnet: von Ihnen oder der Administration abgelehnt.',
  timed_out: 'Webex hat nicht geantwortet. Vielleicht öffnet es sich noch.',
  abandoned: 'Nicht geöffnet.',
  failed: 'Webex konnte es nicht öffnen.',
};

/** Within a sentence; the nouns keep their capitals. */
const inner = (word: string) => word.charAt(0).toLocaleLowerCase('de') + word.slice(1);

export const card = {
  back: 'Zurück zur Liste',
  backTo: (name: string) => `Zurück zu ${name}`,
  star: 'Zu Favoriten hinzufügen',
  unstar: 'Aus Favoriten entfernen',
  actions: { chat: 'Chat', call: 'Anrufen', mail: 'Mail', copy: 'Kopieren' },
  actionFor: {
    chat: (name: string) => `Chat mit ${name}`,
    call: (name: string) => `${name} anrufen`,
    mail: (name: string) => `Mail an ${name}`,
    copy: (name: string) => `Visitenkarte von ${name} kopieren`,
  },
  why: {
    active: 'Jetzt aktiv.',
    busy: (presence: string) => `Besser per Chat: ${inner(presence)}.`,
    hours: (time: string) => `Besser per Chat: Dort ist es ${time} Uhr.`,
    away: 'Besser per Chat: gerade abwesend.',
    outOfOffice: 'Besser per Mail: nicht im Büro.',
    neverSignedIn: 'Besser per Mail: noch nie bei Webex angemeldet.',
    preferred: 'Bevorzugter Kontaktweg.',
  },
  noWay: 'Es ist keine Nummer, keine Adresse und kein Konto bekannt, die sich von hier aus öffnen lassen.',
  disturb: '„Bitte nicht stören“ ist aktiv.',
  callAnyway: 'Trotzdem anrufen',
  callNot: 'Nicht anrufen',
  opening: 'Wird geöffnet …',
  opened: 'An Webex übergeben.',
  refused: (refusal: HostRefusal) => refusals[refusal],
  copyInstead: (value: string) => `${value} kopieren`,
  copied: (what: string) => `Kopiert: ${what}`,
  copiedCard: 'die ganze Visitenkarte',
  notCopied: 'Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  copyValue: (label: string) => `Kopieren: ${label}`,
  saveVCard: 'Als vCard speichern',
  savedVCard: 'An Ihre Downloads übergeben. Kam nichts an, kopieren Sie sie stattdessen.',
  copyVCard: 'Als vCard kopieren',
  vCard: 'die vCard',
  sections: { reach: 'Kontaktdaten', work: 'Arbeit', place: 'Standort', sources: 'Herkunft der Angaben' },
  person: 'Aus Ihrer Organisation',
  contact: 'Kontakt Ihrer Organisation',
  contactNamed: (name: string) => `Kontakt Ihrer Organisation, als „${name}“`,
  from: { person: 'Kollegen', contact: 'Kontakte' },
  preferred: 'bevorzugt',
  email: 'E-Mail',
  company: 'Firma',
  title: 'Position',
  department: 'Abteilung',
  manager: 'Führungskraft',
  nickName: 'Rufname',
  address: 'Adresse',
  timeZone: 'Zeitzone',
  loading: 'Details werden geladen …',
  parts: { person: 'Eintrag unter „Kollegen“', contact: 'Eintrag unter „Kontakte“' },
  letterKeys: 'Tastenkürzel in der Visitenkarte: C Anrufen, M Chat, E Mail, Y Kopieren',
};

export const moments = {
  lastSeen: (ago: string) => `zuletzt aktiv ${ago}`,
  asOf: (ago: string) => `Stand: ${ago}`,
  localTime: (time: string) => `${time} Uhr Ortszeit`,
  timeIn: (time: string, city: string) => `${time} Uhr in ${city}`,
  hours: { early: 'früh', late: 'spät', night: 'nachts', weekend: 'Wochenende' },
};
