import type { ManagingText } from '../../managing';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: 'Editar contato',
  newTitle: 'Novo contato',
  mayExist:
    'O contato pode ter sido criado mesmo assim. Salve de novo, com ou sem mudanças: o Sidecard verifica primeiro e não cria um segundo.',
  sections: { name: 'Nome', reach: 'Contato', work: 'Trabalho', place: 'Endereço', more: 'Mais' },
  fields: {
    displayName: 'Nome de exibição',
    firstName: 'Nome',
    lastName: 'Sobrenome',
    company: 'Empresa',
    title: 'Cargo',
    avatarUrl: 'URL da imagem',
    address: 'Endereço',
    preferredMethod: 'Forma preferida',
    groupIds: 'IDs de grupos',
    emails: 'Endereços de e-mail',
    phones: 'Números',
    sipAddresses: 'Endereços SIP',
    ims: 'Contas de chat',
  },
  rows: {
    emails: 'Endereço de e-mail',
    phones: 'Número',
    sipAddresses: 'Endereço SIP',
    ims: 'Conta de chat',
  },
  add: {
    emails: 'Adicionar endereço de e-mail',
    phones: 'Adicionar número',
    sipAddresses: 'Adicionar endereço SIP',
    ims: 'Adicionar conta de chat',
  },
  emailTypes: { work: 'Comercial', home: 'Residencial', room: 'Sala', other: 'Outro' },
  federated: 'XMPP federado',
  methods: { SIPADDRESS: 'Endereço SIP', EMAIL: 'E-mail', PHONE: 'Telefone', IMS: 'Chat' },
  noMethod: 'Não definida',
  mostNumbers: 'O Webex mantém no máximo cinco números.',
  pictureHint: 'Começa com https://. Uma imagem só é mostrada se o servidor dela for permitido aqui.',
  pictureHidden: 'A imagem foi salva. Ela não é mostrada porque o servidor dela não é permitido aqui.',
};
