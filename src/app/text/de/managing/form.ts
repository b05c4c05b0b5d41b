import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'Webex lässt nicht zu, dass dieses Feld geleert wird.',
  too_long: 'Das ist zu lang.',
  too_many: 'Das sind mehr, als Webex annimmt.',
  no_email: 'Eine E-Mail-Adresse ist nötig.',
  not_an_email: 'Das ist keine E-Mail-Adresse.',
  not_a_number: 'Das ist keine Telefonnummer.',
  not_an_extension: 'Eine Durchwahl besteht nur aus Ziffern, höchstens 15.',
  not_a_picture: 'Das muss eine Adresse sein, die mit https:// beginnt.',
  not_a_group: 'Eine davon ist keine Gruppen-ID.',
  not_an_id: 'Eine davon ist keine ID.',
  nothing_to_reach: 'Mindestens eine E-Mail-Adresse, Nummer oder SIP-Adresse ist nötig.',
  not_accepted: 'Das ist hier nicht möglich.',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: 'Wird geladen …',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  faults,
  faultsFound: (found) =>
    count(found, { one: '# Feld stimmt noch nicht.', other: '# Felder stimmen noch nicht.' }),
  reasons: 'Webex meldet:',
  asBefore:
    'Es wurde nichts geändert: In Webex steht auch nach erneuter Abfrage, was vorher dort stand. Sie können noch einmal speichern.',
  onePerLine: 'Je Zeile eine.',
  row: { type: 'Typ', primary: 'Primär', remove: (what) => `Entfernen: ${what}` },
  unknown: (values) =>
    `Eine Art, die Sidecard nicht kennt: ${values}. Sie bleibt, solange diese Liste nicht geändert wird, und geht verloren, wenn sie geändert wird.`,
  address: {
    street: 'Straße',
    city: 'Ort',
    region: 'Bundesland oder Region',
    postalCode: 'Postleitzahl',
    country: 'Land',
  },
  leave: {
    title: 'Ohne Speichern verlassen?',
    advice: 'Ihre Änderungen sind nicht gespeichert.',
    leave: 'Verlassen',
    stay: 'Weiter bearbeiten',
  },
  saved: {
    title: 'Gespeichert',
    unchanged: 'Es gab nichts zu speichern',
    holds: 'Das steht jetzt in Webex.',
    differing: (names) => `Webex führt anders, was Sie eingegeben haben: ${names}.`,
    warnings: 'Webex hat es ausgeführt und meldet:',
    again: 'Weiter bearbeiten',
    done: 'Fertig',
  },
  rival: {
    title: 'Jemand anders war schneller',
    advice:
      'Während Sie bearbeitet haben, wurde hier etwas geändert. Wählen Sie für jedes Feld, welche Fassung bleibt.',
    mine: 'Ihre Fassung',
    theirs: 'Die neuere',
    allMine: 'Überall Ihre',
    allTheirs: 'Überall die neuere',
    nothing: 'leer',
    save: 'Auswahl speichern',
  },
};
