import type { ManagingText } from '../../managing';

/** The words of the form of a person. */
export const person: ManagingText['person'] = {
  title: 'Modifier la personne',
  newTitle: 'Nouvelle personne',
  makesAccount:
    'L’enregistrement crée un compte Webex pour cette personne, qui en sera peut-être avertie par e-mail.',
  mayExist:
    'Le compte a peut-être été créé malgré tout. Enregistrez de nouveau sans rien changer : Sidecard vérifie d’abord et n’en crée pas un second.',
  pending: 'Cette personne n’a pas encore accepté l’invitation.',
  sections: { name: 'Nom', work: 'Travail', reach: 'Joindre', place: 'Adresses' },
  fields: {
    displayName: 'Nom affiché',
    firstName: 'Prénom',
    lastName: 'Nom',
    nickName: 'Surnom',
    title: 'Fonction',
    department: 'Service',
    manager: 'Responsable',
    workPhone: 'Numéro professionnel',
    extension: 'Poste',
    emails: 'Adresses e-mail',
    addresses: 'Adresses',
    roles: 'Rôles',
    licenses: 'Licences',
    loginEnabled: 'Peut se connecter',
  },
  email: 'Adresse e-mail',
  addEmail: 'Ajouter une adresse e-mail',
  signIn: 'Cette personne se connecte avec la première.',
  address: 'Adresse',
  addAddress: 'Ajouter une adresse',
  rights: {
    own: 'Personne ne change ici ses propres rôles et licences : vous pourriez vous bloquer vous-même.',
    title: 'Rôles et licences',
    change: 'Modifier les rôles et licences',
    warning:
      'Les rôles décident de ce que cette personne peut faire à votre organisation ; les licences peuvent être payantes, et qui en perd une perd ce qu’elle donnait. Saisissez les identifiants tels que Control Hub les affiche.',
    none: 'Aucun',
  },
  yes: 'Oui',
  no: 'Non',
  remove: {
    open: 'Supprimer cette personne',
    title: 'Supprimer cette personne ?',
    advice: 'Le compte est retiré de Webex. Cette action est irréversible.',
    label: (name) => `Saisissez le nom pour confirmer : ${name}`,
    confirm: 'Supprimer',
    removing: 'Suppression…',
    cancel: 'Ne pas supprimer',
    removed: (name) => `Le compte de ${name} a été supprimé`,
    removedAdvice: 'Webex n’a plus ce compte.',
    own: 'C’est votre propre compte ; vous ne pouvez pas le supprimer ici.',
  },
};
