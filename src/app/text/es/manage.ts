import type { Text } from '../en/en';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: 'Gestionar el directorio',
  contacts: 'Contactos',
  newContact: 'Nuevo contacto',
  import: 'Importar',
  newPerson: 'Nueva persona',
  create: 'Crear un contacto',
  createFor: (text) => `Crear un contacto para ${text}`,
  editContact: 'Editar contacto',
  deleteContact: 'Eliminar contacto',
  editContactNamed: (name) => `Editar el contacto «${name}»`,
  deleteContactNamed: (name) => `Eliminar el contacto «${name}»`,
  editPerson: 'Editar persona',
};
