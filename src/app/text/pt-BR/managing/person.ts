import type { ManagingText } from '../../managing';

/** The words of the form of a person. */
export const person: ManagingText['person'] = {
  title: 'Editar pessoa',
  newTitle: 'Nova pessoa',
  makesAccount: 'Ao salvar, é criada uma conta do Webex para esta pessoa, que pode ser avisada por e-mail.',
  mayExist:
    'A conta pode ter sido criada mesmo assim. Salve de novo sem mudar nada: o Sidecard verifica primeiro e não cria uma segunda.',
  pending: 'Esta pessoa ainda não aceitou o convite.',
  sections: { name: 'Nome', work: 'Trabalho', reach: 'Contato', place: 'Endereços' },
  fields: {
    displayName: 'Nome de exibição',
    firstName: 'Nome',
    lastName: 'Sobrenome',
    nickName: 'Apelido',
    title: 'Cargo',
    department: 'Departamento',
    manager: 'Gerente',
    workPhone: 'Número comercial',
    extension: 'Ramal',
    emails: 'Endereços de e-mail',
    addresses: 'Endereços',
    roles: 'Funções',
    licenses: 'Licenças',
    loginEnabled: 'Pode entrar',
  },
  email: 'Endereço de e-mail',
  addEmail: 'Adicionar endereço de e-mail',
  signIn: 'Esta pessoa entra com o primeiro.',
  address: 'Endereço',
  addAddress: 'Adicionar endereço',
  rights: {
    title: 'Funções e licenças',
    change: 'Alterar funções e licenças',
    warning:
      'As funções decidem o que esta pessoa pode fazer na sua organização; as licenças podem custar dinheiro, e quem perde uma perde o que ela dava. Digite os IDs como o Control Hub os mostra.',
    none: 'Nenhuma',
  },
  yes: 'Sim',
  no: 'Não',
  remove: {
    open: 'Excluir esta pessoa',
    title: 'Excluir esta pessoa?',
    advice: 'A conta é removida do Webex. Isso não pode ser desfeito.',
    label: (name) => `Digite o nome para confirmar: ${name}`,
    confirm: 'Excluir',
    removing: 'Excluindo…',
    cancel: 'Não excluir',
    removed: (name) => `${name}: conta excluída`,
    removedAdvice: 'O Webex não tem mais esta conta.',
    own: 'Esta é a sua própria conta; você não pode excluí-la aqui.',
  },
};
