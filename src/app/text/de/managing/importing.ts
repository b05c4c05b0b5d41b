import type { ManagingText } from '../../managing';
import { count, wait } from '../counts';
import { columns } from './columns';
import { problems, refusals } from './faults';

/** The words of the import. */
export const importing: ManagingText['importing'] = {
  columns,
  refusals,
  problems,
  states: {
    receiving: 'Nicht vollständig gesendet',
    matching: 'Wird mit dem Verzeichnis verglichen …',
    ready: 'Bereit zum Start',
    running: 'Der Import läuft',
    paused: 'Der Import pausiert',
    cancelled: 'Der Import wurde abgebrochen',
    done: 'Der Import ist fertig',
  },
  rowStates: {
    refused: 'Fehlerhaft',
    waiting: 'Wartet',
    unsure: 'In Prüfung',
    created: 'Angelegt',
    updated: 'Geändert',
    skipped: 'Übersprungen',
    failed: 'Gescheitert',
  },
  actions: { update: 'Den Kontakt ändern', skip: 'Überspringen', create: 'Noch einen anlegen' },
  holds: {
    slow: 'Webex bittet um langsamere Anfragen. Es geht von selbst weiter.',
    slowUntil: (time) => `Webex bittet um langsamere Anfragen. Es geht um ${time} von selbst weiter.`,
    forbidden: 'Webex lässt Sie keine Kontakte mehr ändern. Haben Sie das Recht wieder, setzen Sie fort.',
    signedOut: 'Sie sind bei Webex abgemeldet. Melden Sie sich an und setzen Sie dann fort.',
    away: 'Webex ist nicht erreichbar. Es geht von selbst weiter.',
  },
  atLine: (line) => `Zeile ${line}`,
  choosing: {
    title: 'Kontakte importieren',
    intro:
      'Eine CSV- oder vCard-Datei mit höchstens 10.000 Kontakten und 10 MB. Nichts wird geändert, bevor Sie gesehen haben, was geschehen würde.',
    choose: 'Datei wählen',
    drop: 'oder hier ablegen.',
    paste: 'Oder Zeilen einer Tabelle oder vCards einfügen',
    read: 'Diese Zeilen durchsehen',
    earlier: 'Frühere Importe',
    pasted: 'Eingefügte Zeilen',
    remove: (name) => `Aufzeichnung von ${name} löschen`,
    reading: 'Wird gelesen …',
  },
  reviewing: {
    title: 'Was importiert würde',
    ready: (lines) =>
      count(lines, { one: '# Kontakt kann importiert werden', other: '# Kontakte können importiert werden' }),
    repeated: (lines) =>
      count(lines, {
        one: '# davon wiederholt eine frühere Zeile',
        other: '# davon wiederholen frühere Zeilen',
      }),
    refused: (lines) =>
      count(lines, {
        one: '# Zeile ist fehlerhaft und bleibt draußen',
        other: '# Zeilen sind fehlerhaft und bleiben draußen',
      }),
    guessed:
      'Die Datei ist nicht in Unicode; ihre Buchstaben sind geraten. Sehen Namen falsch aus, speichern Sie sie als „CSV UTF-8“.',
    lines: (lines) => count(lines, { one: '# Zeile', other: '# Zeilen' }),
    columns: 'Spalten der Datei',
    column: (place) => `Spalte ${place}`,
    header: 'Die erste Zeile enthält Namen von Spalten',
    leaveOut: 'Weglassen',
    labelled: 'Wie die Angabe daneben sagt',
    faults: 'Was zu berichtigen ist',
    line: 'Zeile',
    field: 'Feld',
    problem: 'Grund und Abhilfe',
    wholeLine: 'Ganze Zeile',
    more: 'Mehr anzeigen',
    download: 'Diese Zeilen als CSV herunterladen',
    fileName: 'zu-berichtigende-kontakte',
    next: (lines) =>
      count(lines, {
        one: '# Zeile mit dem Verzeichnis vergleichen',
        other: '# Zeilen mit dem Verzeichnis vergleichen',
      }),
    another: 'Andere Datei wählen',
  },
  sending: {
    title: 'Zeilen werden übergeben',
    progress: (sent, all) => `${sent} von ${all} Zeilen`,
    stay: 'Lassen Sie diese Seite offen, bis alle dort sind.',
    goesOnIn: (seconds) => `Geht in ${wait(seconds)} von selbst weiter.`,
    again: 'Erneut versuchen',
    stop: 'Anhalten',
    full: {
      title: 'Drei Importe sind unfertig',
      advice: 'Starten oder löschen Sie zuerst einen davon und wählen Sie diese Datei dann erneut.',
    },
  },
  watching: {
    progress: (settled, all) => `${settled} von ${all} Zeilen sind erledigt`,
    left: (seconds) => `Fertig in etwa ${wait(seconds)}.`,
    goesOn:
      'Sie können diese Seite schließen. Die Arbeit geht auf dem Server weiter, solange Sie sich nicht abmelden.',
    lost: 'Nur ein Teil der Datei ist angekommen. Löschen Sie diese Aufzeichnung und wählen Sie die Datei erneut.',
    start: 'Import starten',
    pause: 'Pausieren',
    resume: 'Fortsetzen',
    cancel: 'Import abbrechen',
    remove: 'Aufzeichnung löschen',
    other: 'Andere Datei importieren',
    matches: (lines) =>
      count(lines, {
        one: '# Zeile passt zu einem vorhandenen Kontakt',
        other: '# Zeilen passen zu vorhandenen Kontakten',
      }),
    onMatch: 'Mit vorhandenen Kontakten',
    repeats: (lines) =>
      count(lines, { one: '# Zeile wiederholt eine frühere', other: '# Zeilen wiederholen frühere' }),
    onRepeat: 'Mit wiederholten Zeilen',
    chosenFor: (line) => `Für Zeile ${line}`,
    asAll: 'Wie die übrigen',
    by: { id: 'gleiche ID', email: 'gleiche E-Mail', phone: 'gleiche Nummer' },
    same: (line) => `Wiederholt Zeile ${line}`,
    failed: 'Was nicht hineinkam',
    showAll: 'Jede Zeile anzeigen',
    allLines: 'Jede Zeile',
    download: 'Den Rest als CSV herunterladen',
    again:
      'Berichtigen Sie diese Zeilen in einer Tabelle und importieren Sie jene Datei. Was schon da ist, wird nicht verdoppelt.',
    fileName: 'nicht-importierte-kontakte',
    checked: 'Bei Webex gefunden, nachdem die Antwort verloren ging',
    all: 'Alle Zeilen sind erledigt.',
    partlyChoices: 'Für höchstens 1.000 Zeilen kann einzeln entschieden werden.',
  },
};
