import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join(' und ');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: 'Eingabe löschen',
  results: 'Personen',
  again: 'Erneut versuchen',
  unnamed: 'Ohne Namen',
  starting: 'Verbindung zu Webex wird hergestellt …',
  empty: {
    title: 'Wen suchen Sie?',
    advice:
      'Geben Sie einen Namen, eine E-Mail-Adresse oder einen Teil einer Nummer ein. Durchsucht werden Ihre Kolleginnen und Kollegen und die Kontakte Ihrer Organisation. Sie können auch eine Liste einfügen.',
  },
  favourites: 'Favoriten',
  favourite: 'Favorit',
  recents: 'Zuletzt geöffnet',
  recentsHint: '„Zuletzt geöffnet“ zeigt die Personen, deren Visitenkarte Sie geöffnet haben.',
  clearRecents: 'Verlauf leeren',
  notKept: 'Das konnte nicht gespeichert werden. Versuchen Sie es erneut.',
  short: 'Geben Sie noch einen Buchstaben ein.',
  shortNumber: 'Geben Sie mindestens drei Ziffern ein.',
  searching: 'Suche läuft …',
  found: (people: number) => count(people, { one: '# Person gefunden', other: '# Personen gefunden' }),
  nobody: (text: string): Advice => ({
    title: `Niemand zu „${text}“ gefunden`,
    advice:
      'Prüfen Sie die Schreibweise oder versuchen Sie es mit einem anderen Teil des Namens, der E-Mail-Adresse oder der Nummer.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `Bisher niemand zu „${text}“ gefunden`,
    advice: `Ohne Treffer: ${all(names)}. Der Rest konnte nicht durchsucht werden.`,
  }),
  lookedIn: (names: readonly SourceName[]) => `Durchsucht: ${all(names)}.`,
  lookedByStart:
    'Kollegen wurden nur nach dem Anfang des Namens oder nach der vollständigen E-Mail-Adresse gesucht.',
  didYouMean: 'Meinten Sie',
  matched: {
    alias: 'Auch genannt:',
    email: 'E-Mail:',
    phone: 'Nummer:',
    title: 'Position:',
    department: 'Abteilung:',
    company: 'Firma:',
    city: 'Ort:',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}: Suche läuft noch`,
    more: 'Es gibt weitere Treffer. Geben Sie mehr ein, um die Suche einzugrenzen.',
    not_asked: 'Kollegen sind nur über den Namen oder die vollständige E-Mail-Adresse zu finden',
    denied: (name: SourceName) => `${sourceNames[name]}: Webex erlaubt Ihnen hier keine Suche`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: ausgelastet, neuer Versuch in ${wait(seconds)}`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: ausgelastet, versuchen Sie es in ${wait(seconds)} erneut`,
    not_connected: (name: SourceName) => `${sourceNames[name]}: Webex akzeptiert Ihre Anmeldung nicht`,
    unavailable: (name: SourceName) => `${sourceNames[name]}: derzeit keine brauchbare Antwort`,
  },
  remembered: 'Sie sehen nur, wen diese Seite schon kennt.',
  pasted: {
    title: (lines: number) => count(lines, { one: '# eingefügte Zeile', other: '# eingefügte Zeilen' }),
    looking: 'Suche läuft …',
    found: (people: number) => count(people, { one: '# Person gefunden', other: '# Personen gefunden' }),
    left: (lines: number) =>
      count(lines, {
        one: '# weitere Zeile wurde ausgelassen: Es werden höchstens 50 auf einmal gesucht.',
        other: '# weitere Zeilen wurden ausgelassen: Es werden höchstens 50 auf einmal gesucht.',
      }),
    rest: 'Ungeklärt',
    several: 'mehrere Personen',
    nobody: 'niemand gefunden',
    failed: 'Suche nicht möglich',
    waiting: 'wartet',
    searchIt: 'Suchen',
    search: (text: string) => `Nach ${text} suchen`,
  },
};
