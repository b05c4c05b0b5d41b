import type { Text } from '../en/en';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: 'Gérer l’annuaire',
  contacts: 'Contacts',
  newContact: 'Nouveau contact',
  import: 'Importer',
  newPerson: 'Nouvelle personne',
  create: 'Créer un contact',
  createFor: (text) => `Créer un contact pour ${text}`,
  editContact: 'Modifier le contact',
  deleteContact: 'Supprimer le contact',
  editContactNamed: (name) => `Modifier le contact « ${name} »`,
  deleteContactNamed: (name) => `Supprimer le contact « ${name} »`,
  editPerson: 'Modifier la personne',
};
