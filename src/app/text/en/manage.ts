/** The ways to the screens where the directory is put right, for those who may. */
export const manage = {
  label: 'Manage the directory',
  contacts: 'Contacts',
  newContact: 'New contact',
  import: 'Import',
  newPerson: 'New person',
  create: 'Create a contact',
  createFor: (text: string) => `Create a contact for ${text}`,
  editContact: 'Edit contact',
  deleteContact: 'Delete contact',
  /** Where the card is made of several contacts. */
  editContactNamed: (name: string) => `Edit contact “${name}”`,
  deleteContactNamed: (name: string) => `Delete contact “${name}”`,
  editPerson: 'Edit person',
};
