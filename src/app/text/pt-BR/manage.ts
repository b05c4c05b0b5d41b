import type { Text } from '../en/en';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: 'Gerenciar o diretório',
  contacts: 'Contatos',
  newContact: 'Novo contato',
  import: 'Importar',
  newPerson: 'Nova pessoa',
  create: 'Criar um contato',
  createFor: (text) => `Criar um contato para ${text}`,
  editContact: 'Editar contato',
  deleteContact: 'Excluir contato',
  editContactNamed: (name) => `Editar o contato “${name}”`,
  deleteContactNamed: (name) => `Excluir o contato “${name}”`,
  editPerson: 'Editar pessoa',
};
