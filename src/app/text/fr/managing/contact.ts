import type { ManagingText } from '../../managing';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: 'Modifier le contact',
  newTitle: 'Nouveau contact',
  mayExist:
    'Le contact a peut-être été créé malgré tout. Enregistrez de nouveau, avec ou sans modification : Sidecard vérifie d’abord et n’en crée pas un second.',
  sections: { name: 'Nom', reach: 'Joindre', work: 'Travail', place: 'Adresse', more: 'Autres' },
  fields: {
    displayName: 'Nom affiché',
    firstName: 'Prénom',
    lastName: 'Nom',
    company: 'Société',
    title: 'Fonction',
    avatarUrl: 'URL de la photo',
    address: 'Adresse',
    preferredMethod: 'Moyen préféré',
    groupIds: 'Identifiants de groupe',
    emails: 'Adresses e-mail',
    phones: 'Numéros',
    sipAddresses: 'Adresses SIP',
    ims: 'Comptes de messagerie',
  },
  rows: {
    emails: 'Adresse e-mail',
    phones: 'Numéro',
    sipAddresses: 'Adresse SIP',
    ims: 'Compte de messagerie',
  },
  add: {
    emails: 'Ajouter une adresse e-mail',
    phones: 'Ajouter un numéro',
    sipAddresses: 'Ajouter une adresse SIP',
    ims: 'Ajouter un compte',
  },
  emailTypes: { work: 'Bureau', home: 'Domicile', room: 'Salle', other: 'Autre' },
  federated: 'XMPP fédéré',
  methods: { SIPADDRESS: 'Adresse SIP', EMAIL: 'E-mail', PHONE: 'Téléphone', IMS: 'Messagerie' },
  noMethod: 'Non défini',
  mostNumbers: 'Webex conserve cinq numéros au plus.',
  pictureHint: 'Commence par https://. Une photo n’est affichée que si son serveur est autorisé ici.',
  pictureHidden:
    'La photo a été enregistrée. Elle n’est pas affichée, car son serveur n’est pas autorisé ici.',
};
