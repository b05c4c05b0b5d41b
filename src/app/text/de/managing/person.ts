import type { ManagingText } from '../../managing';

/** The words of the form of a person. */
export const person: ManagingText['person'] = {
  title: 'Person bearbeiten',
  newTitle: 'Neue Person',
  makesAccount:
    'Beim Speichern entsteht ein Webex-Konto für diese Person; möglicherweise wird sie per E-Mail benachrichtigt.',
  mayExist:
    'Das Konto kann trotzdem entstanden sein. Speichern Sie es unverändert noch einmal: Sidecard sieht erst nach und legt kein zweites an.',
  pending: 'Diese Person hat die Einladung noch nicht angenommen.',
  sections: { name: 'Name', work: 'Arbeit', reach: 'Erreichbar', place: 'Adressen' },
  fields: {
    displayName: 'Anzeigename',
    firstName: 'Vorname',
    lastName: 'Nachname',
    nickName: 'Rufname',
    title: 'Position',
    department: 'Abteilung',
    manager: 'Führungskraft',
    workPhone: 'Geschäftliche Nummer',
    extension: 'Durchwahl',
    emails: 'E-Mail-Adressen',
    addresses: 'Adressen',
    roles: 'Rollen',
    licenses: 'Lizenzen',
    loginEnabled: 'Darf sich anmelden',
  },
  email: 'E-Mail-Adresse',
  addEmail: 'E-Mail-Adresse hinzufügen',
  signIn: 'Mit der ersten meldet sich diese Person an.',
  address: 'Adresse',
  addAddress: 'Adresse hinzufügen',
  rights: {
    own: 'Hier ändert niemand die eigenen Rollen und Lizenzen: Sie könnten sich selbst aussperren.',
    title: 'Rollen und Lizenzen',
    change: 'Rollen und Lizenzen ändern',
    warning:
      'Rollen bestimmen, was diese Person in Ihrer Organisation tun darf; Lizenzen können Geld kosten, und wer eine verliert, verliert, was sie bot. Geben Sie IDs ein, wie Control Hub sie zeigt.',
    none: 'Keine',
  },
  yes: 'Ja',
  no: 'Nein',
  remove: {
    open: 'Diese Person löschen',
    title: 'Diese Person löschen?',
    advice: 'Das Konto wird aus Webex entfernt. Das lässt sich nicht rückgängig machen.',
    label: (name) => `Geben Sie zur Bestätigung den Namen ein: ${name}`,
    confirm: 'Löschen',
    removing: 'Wird gelöscht …',
    cancel: 'Nicht löschen',
    removed: (name) => `${name} wurde gelöscht`,
    removedAdvice: 'Webex hat dieses Konto nicht mehr.',
    own: 'Das ist Ihr eigenes Konto; Sie können es hier nicht löschen.',
  },
};
