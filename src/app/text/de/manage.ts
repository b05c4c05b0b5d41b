import type { Text } from '../en/en';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: 'Verzeichnis pflegen',
  contacts: 'Kontakte',
  newContact: 'Neuer Kontakt',
  import: 'Importieren',
  newPerson: 'Neue Person',
  create: 'Kontakt anlegen',
  createFor: (text) => `Kontakt für ${text} anlegen`,
  editContact: 'Kontakt bearbeiten',
  deleteContact: 'Kontakt löschen',
  editContactNamed: (name) => `Kontakt „${name}“ bearbeiten`,
  deleteContactNamed: (name) => `Kontakt „${name}“ löschen`,
  editPerson: 'Person bearbeiten',
};
