import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'Webex n’accepte pas que ce champ soit vidé.',
  too_long: 'C’est trop long.',
  too_many: 'Il y en a plus que Webex n’en accepte.',
  no_email: 'Une adresse e-mail est nécessaire.',
  not_an_email: 'Ce n’est pas une adresse e-mail.',
  not_a_number: 'Ce n’est pas un numéro de téléphone.',
  not_an_extension: 'Un numéro de poste ne comporte que des chiffres, 15 au plus.',
  not_a_picture: 'Il faut une adresse qui commence par https://.',
  not_a_group: 'L’un de ces éléments n’est pas un identifiant de groupe.',
  not_an_id: 'L’un de ces éléments n’est pas un identifiant.',
  nothing_to_reach: 'Il faut au moins une adresse e-mail, un numéro ou une adresse SIP.',
  not_accepted: 'Ce n’est pas possible ici.',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: 'Chargement…',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  faults,
  faultsFound: (found) =>
    count(found, {
      one: '# champ n’est pas encore correct.',
      other: '# champs ne sont pas encore corrects.',
    }),
  reasons: 'Webex indique :',
  asBefore:
    'Rien n’a été modifié : Webex, interrogé de nouveau, contient ce qu’il contenait avant. Vous pouvez enregistrer encore une fois.',
  onePerLine: 'Un par ligne.',
  row: { type: 'Type', primary: 'Principal', remove: (what) => `Supprimer : ${what}` },
  unknown: (values) =>
    `D’un type que Sidecard ne connaît pas : ${values}. Il reste tant que cette liste n’est pas modifiée, et se perd si elle l’est.`,
  address: { street: 'Rue', city: 'Ville', region: 'Région', postalCode: 'Code postal', country: 'Pays' },
  leave: {
    title: 'Quitter sans enregistrer ?',
    advice: 'Vos modifications ne sont pas enregistrées.',
    leave: 'Quitter',
    stay: 'Continuer la modification',
  },
  saved: {
    title: 'Enregistré',
    unchanged: 'Il n’y avait rien à enregistrer',
    holds: 'Voici ce que contient Webex maintenant.',
    differing: (names) => `Webex conserve autrement ce que vous avez saisi : ${names}.`,
    warnings: 'Webex l’a fait, et indique :',
    again: 'Continuer la modification',
    done: 'Terminé',
  },
  rival: {
    title: 'Quelqu’un d’autre a été plus rapide',
    advice:
      'Cette fiche a changé pendant que vous la modifiiez. Choisissez, champ par champ, la version à garder.',
    mine: 'La vôtre',
    theirs: 'La plus récente',
    allMine: 'Toutes les vôtres',
    allTheirs: 'Toutes les plus récentes',
    nothing: 'vide',
    save: 'Enregistrer ce choix',
  },
};
