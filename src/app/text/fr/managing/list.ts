import type { ManagingText } from '../../managing';
import { count, wait } from '../counts';

/** The words of the list of contacts, deleting and exporting. */
export const list: ManagingText['list'] = {
  title: 'Contacts',
  filter: 'Filtrer les contacts',
  word: 'Nom ou e-mail',
  more: 'Autres filtres',
  source: 'Source',
  sources: { all: 'Toutes les sources', CH: 'Control Hub', Webex4Broadworks: 'BroadWorks' },
  group: 'Identifiant d’un groupe',
  groupHint: 'Identifiant encore incomplet ; exemple : 0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60.',
  loading: 'Chargement des contacts…',
  loadingRow: 'Chargement…',
  count: (contacts) => count(contacts, { one: '# contact', other: '# contacts' }),
  countMore: (contacts) => count(contacts, { one: 'Plus de # contact', other: 'Plus de # contacts' }),
  empty: { title: 'Aucun contact pour l’instant', advice: 'Créez le premier ou importez un fichier.' },
  noMatch: {
    title: 'Aucun contact ne correspond',
    advice: 'Essayez un autre mot ou retirez des filtres.',
  },
  busy: (seconds) => `Webex est occupé. Nouvel essai dans ${wait(seconds)}.`,
  keys: 'Espace sélectionne, Entrée ouvre.',
  leaving: 'suppression en cours',
  selected: (contacts) => count(contacts, { one: '# sélectionné', other: '# sélectionnés' }),
  selectedAll: 'Tous les contacts correspondants sont sélectionnés',
  selectAll: 'Tout cocher',
  selectNone: 'Tout décocher',
  remove: 'Supprimer…',
  removing: {
    ask: (contacts) => count(contacts, { one: 'Supprimer # contact ?', other: 'Supprimer # contacts ?' }),
    advice: 'Ils disparaîtront de Webex pour toute votre organisation. Cette action est irréversible.',
    type: (figure) => `Saisissez ${figure} pour confirmer`,
    yes: 'Supprimer',
    no: 'Annuler',
    asksFirst: 'Une confirmation vous sera demandée avant toute suppression.',
    collecting: (contacts) =>
      count(contacts, {
        one: 'Préparation : # contact pour l’instant',
        other: 'Préparation : # contacts pour l’instant',
      }),
    progress: (done, of) => `${done} sur ${of} traités`,
    stay: 'Laissez cette page ouverte jusqu’à la fin.',
    stop: 'Arrêter',
    over: 'Suppression terminée',
    deleted: (contacts) => count(contacts, { one: '# contact supprimé', other: '# contacts supprimés' }),
    unchecked: (contacts) =>
      count(contacts, {
        one: '# contact transmis à Webex, sans vérification',
        other: '# contacts transmis à Webex, sans vérification',
      }),
    kept: (contacts) =>
      count(contacts, { one: '# contact est toujours là :', other: '# contacts sont toujours là :' }),
    keptMore: (contacts) => count(contacts, { one: 'et # autre', other: 'et # autres' }),
    lost: (contacts) =>
      count(contacts, {
        one: 'La réponse concernant # contact s’est perdue. Continuez pour savoir ce qu’il est devenu.',
        other: 'La réponse concernant # contacts s’est perdue. Continuez pour savoir ce qu’ils sont devenus.',
      }),
    left: (contacts) =>
      count(contacts, { one: '# contact n’a pas été envoyé', other: '# contacts n’ont pas été envoyés' }),
    goOn: 'Continuer',
    close: 'Fermer',
  },
  export: 'Exporter…',
  exporting: {
    all: (contacts) => count(contacts, { one: 'Exporter # contact', other: 'Exporter # contacts' }),
    allMatching: 'Exporter tous les contacts correspondants',
    csv: 'CSV, pour les tableurs',
    vcf: 'vCard, pour les carnets d’adresses',
    cancel: 'Annuler',
    tooMany: 'Exportez jusqu’à 1 000 contacts sélectionnés à la fois, ou tous ceux qui correspondent.',
    running: 'Récupération du fichier. Laissez cette page ouverte ; de nombreux contacts prennent du temps.',
    saved: 'Envoyé dans vos téléchargements.',
    failed: 'Rien n’a été enregistré.',
    close: 'Fermer',
    fileName: 'contacts',
  },
  pending: {
    label: 'Contacts supprimés',
    waiting: (name) => `Supprimé : ${name}`,
    hint: 'Transmis à Webex dans 7 secondes, ou à la fermeture de cette page.',
    undo: 'Annuler',
    undoFor: (name) => `Annuler : conserver ${name}`,
    sending: (name) => `Suppression de ${name}…`,
    failed: (name) => `Non supprimé : ${name}`,
    again: 'Réessayer',
    againFor: (name) => `Réessayer de supprimer ${name}`,
    close: 'Fermer',
  },
};
