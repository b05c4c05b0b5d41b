import type { ManagingText } from '../../managing';
import { count, wait } from '../counts';

/** The words of the list of contacts, deleting and exporting. */
export const list: ManagingText['list'] = {
  title: 'Kontakte',
  filter: 'Kontakte filtern',
  word: 'Name oder E-Mail',
  more: 'Weitere Filter',
  source: 'Quelle',
  sources: { all: 'Alle Quellen', CH: 'Control Hub', Webex4Broadworks: 'BroadWorks' },
  group: 'ID einer Gruppe',
  groupHint: 'Noch keine vollständige ID, wie etwa 0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60.',
  loading: 'Kontakte werden geladen …',
  loadingRow: 'Wird geladen …',
  count: (contacts) => count(contacts, { one: '# Kontakt', other: '# Kontakte' }),
  countMore: (contacts) => count(contacts, { one: 'Mehr als # Kontakt', other: 'Mehr als # Kontakte' }),
  empty: { title: 'Noch keine Kontakte', advice: 'Legen Sie den ersten an oder importieren Sie eine Datei.' },
  noMatch: { title: 'Kein passender Kontakt', advice: 'Versuchen Sie ein anderes Wort oder weniger Filter.' },
  busy: (seconds) => `Webex ist ausgelastet. Neuer Versuch in ${wait(seconds)}.`,
  keys: 'Leertaste wählt aus, Eingabetaste öffnet.',
  leaving: 'wird gelöscht',
  selected: (contacts) => count(contacts, { one: '# ausgewählt', other: '# ausgewählt' }),
  selectedAll: 'Alle passenden sind ausgewählt',
  selectAll: 'Alle auswählen',
  selectNone: 'Alle abwählen',
  remove: 'Löschen …',
  removing: {
    ask: (contacts) => count(contacts, { one: '# Kontakt löschen?', other: '# Kontakte löschen?' }),
    advice:
      'Sie verschwinden aus Webex, für alle in Ihrer Organisation. Das lässt sich nicht rückgängig machen.',
    type: (figure) => `Geben Sie zur Bestätigung ${figure} ein`,
    yes: 'Löschen',
    no: 'Abbrechen',
    asksFirst: 'Bevor etwas gelöscht wird, werden Sie gefragt.',
    collecting: (contacts) =>
      count(contacts, {
        one: 'Wird zusammengestellt: bisher # Kontakt',
        other: 'Wird zusammengestellt: bisher # Kontakte',
      }),
    progress: (done, of) => `${done} von ${of} erledigt`,
    stay: 'Lassen Sie diese Seite bis zum Ende geöffnet.',
    stop: 'Anhalten',
    over: 'Das Löschen ist beendet',
    deleted: (contacts) => count(contacts, { one: '# Kontakt gelöscht', other: '# Kontakte gelöscht' }),
    unchecked: (contacts) =>
      count(contacts, {
        one: '# Kontakt an Webex übergeben, nicht noch einmal geprüft',
        other: '# Kontakte an Webex übergeben, nicht noch einmal geprüft',
      }),
    kept: (contacts) => count(contacts, { one: '# Kontakt ist noch da:', other: '# Kontakte sind noch da:' }),
    keptMore: (contacts) => count(contacts, { one: 'und # weiterer', other: 'und # weitere' }),
    lost: (contacts) =>
      count(contacts, {
        one: 'Die Antwort zu # Kontakt ging verloren. Machen Sie weiter, um zu erfahren, was aus ihm geworden ist.',
        other:
          'Die Antwort zu # Kontakten ging verloren. Machen Sie weiter, um zu erfahren, was aus ihnen geworden ist.',
      }),
    left: (contacts) =>
      count(contacts, { one: '# Kontakt wurde nicht gesendet', other: '# Kontakte wurden nicht gesendet' }),
    goOn: 'Weitermachen',
    close: 'Schließen',
  },
  export: 'Export …',
  exporting: {
    all: (contacts) => count(contacts, { one: '# Kontakt exportieren', other: '# Kontakte exportieren' }),
    allMatching: 'Alle passenden exportieren',
    csv: 'CSV, für Tabellen',
    vcf: 'vCard, für Adressbücher',
    cancel: 'Abbrechen',
    tooMany: 'Exportieren Sie bis zu 1.000 ausgewählte Kontakte auf einmal oder alle passenden.',
    running: 'Die Datei wird geholt. Lassen Sie diese Seite geöffnet; viele Kontakte dauern eine Weile.',
    saved: 'Liegt bei Ihren Downloads.',
    failed: 'Es wurde nichts gespeichert.',
    close: 'Schließen',
    fileName: 'Kontakte',
  },
  pending: {
    label: 'Gelöschte Kontakte',
    waiting: (name) => `Gelöscht: ${name}`,
    hint: 'Geht in 7 Sekunden an Webex, oder wenn diese Seite geschlossen wird.',
    undo: 'Rückgängig',
    undoFor: (name) => `Rückgängig: ${name} behalten`,
    sending: (name) => `${name} wird gelöscht …`,
    failed: (name) => `Nicht gelöscht: ${name}`,
    again: 'Erneut versuchen',
    againFor: (name) => `Erneut versuchen, ${name} zu löschen`,
    close: 'Schließen',
  },
};
