import type { ManagingText } from '../../managing';
import { count, wait } from '../counts';
import { columns } from './columns';
import { problems, refusals } from './faults';

/** The words of the import. */
export const importing: ManagingText['importing'] = {
  columns,
  refusals,
  problems,
  states: {
    receiving: 'Envoi incomplet',
    matching: 'Comparaison avec l’annuaire …',
    ready: 'Prêt à démarrer',
    running: 'Importation en cours',
    paused: 'Importation en pause',
    cancelled: 'Importation annulée',
    done: 'Importation terminée',
  },
  rowStates: {
    refused: 'En erreur',
    waiting: 'En attente',
    unsure: 'En vérification',
    created: 'Créés',
    updated: 'Modifiés',
    skipped: 'Ignorés',
    failed: 'Échoués',
  },
  actions: { update: 'Le mettre à jour', skip: 'Ignorer', create: 'En créer un autre' },
  holds: {
    slow: 'Webex demande de ralentir. La suite reprendra d’elle-même.',
    slowUntil: (time) => `Webex demande de ralentir. La suite reprendra d’elle-même à ${time}.`,
    forbidden:
      'Webex ne vous laisse plus modifier les contacts. Reprenez quand vous en aurez de nouveau le droit.',
    signedOut: 'Vous êtes déconnecté de Webex. Reconnectez-vous, puis reprenez.',
    away: 'Webex est injoignable. La suite reprendra d’elle-même.',
  },
  atLine: (line) => `Ligne ${line}`,
  choosing: {
    title: 'Importer des contacts',
    intro:
      'Un fichier CSV ou vCard, jusqu’à 10 000 contacts et 10 Mo. Rien n’est modifié avant que vous ayez vu ce qui le serait.',
    choose: 'Choisir un fichier',
    drop: 'ou le déposer ici.',
    paste: 'Ou coller les lignes d’un tableau ou des vCards',
    read: 'Examiner ces lignes',
    earlier: 'Importations précédentes',
    pasted: 'Lignes collées',
    remove: (name) => `Supprimer la trace de ${name}`,
    reading: 'Lecture …',
  },
  reviewing: {
    title: 'Ce qui serait importé',
    ready: (lines) =>
      count(lines, { one: '# contact peut être importé', other: '# contacts peuvent être importés' }),
    repeated: (lines) =>
      count(lines, {
        one: '# d’entre eux répète une ligne précédente',
        other: '# d’entre eux répètent une ligne précédente',
      }),
    refused: (lines) =>
      count(lines, {
        one: '# ligne est à corriger et reste de côté',
        other: '# lignes sont à corriger et restent de côté',
      }),
    guessed:
      'Le fichier n’est pas en Unicode ; ses lettres sont devinées. Si des noms semblent faux, enregistrez-le au format « CSV UTF-8 ».',
    lines: (lines) => count(lines, { one: '# ligne', other: '# lignes' }),
    columns: 'Colonnes du fichier',
    column: (place) => `Colonne ${place}`,
    header: 'La première ligne contient des noms de colonnes',
    leaveOut: 'Laisser de côté',
    labelled: 'Selon le libellé voisin',
    faults: 'Ce qui est à corriger',
    line: 'Ligne',
    field: 'Champ',
    problem: 'Motif et correction',
    wholeLine: 'Ligne entière',
    more: 'Afficher plus',
    download: 'Télécharger ces lignes en CSV',
    fileName: 'contacts-a-corriger',
    next: (lines) =>
      count(lines, { one: 'Comparer # ligne avec l’annuaire', other: 'Comparer # lignes avec l’annuaire' }),
    another: 'Choisir un autre fichier',
  },
  sending: {
    title: 'Transmission des lignes',
    progress: (sent, all) => `${sent} lignes sur ${all}`,
    stay: 'Laissez cette page ouverte jusqu’à ce que toutes soient arrivées.',
    goesOnIn: (seconds) => `Reprise automatique dans ${wait(seconds)}.`,
    again: 'Réessayer',
    stop: 'Arrêter',
    full: {
      title: 'Trois importations sont inachevées',
      advice: 'Lancez ou supprimez d’abord l’une d’elles, puis choisissez de nouveau ce fichier.',
    },
  },
  watching: {
    progress: (settled, all) => `${settled} lignes traitées sur ${all}`,
    left: (seconds) => `Terminé dans environ ${wait(seconds)}.`,
    goesOn:
      'Vous pouvez fermer cette page. Le travail continue sur le serveur, sauf si vous vous déconnectez.',
    lost: 'Seule une partie du fichier est arrivée. Supprimez cette trace et choisissez de nouveau le fichier.',
    start: 'Lancer l’importation',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    cancel: 'Annuler l’importation',
    remove: 'Supprimer cette trace',
    other: 'Importer un autre fichier',
    matches: (lines) =>
      count(lines, {
        one: '# ligne correspond à un contact existant',
        other: '# lignes correspondent à des contacts existants',
      }),
    onMatch: 'Pour les contacts existants',
    repeats: (lines) =>
      count(lines, { one: '# ligne en répète une précédente', other: '# lignes en répètent de précédentes' }),
    onRepeat: 'Pour les lignes répétées',
    chosenFor: (line) => `Pour la ligne ${line}`,
    asAll: 'Comme les autres',
    by: { id: 'même ID', email: 'même e-mail', phone: 'même numéro' },
    same: (line) => `Répète la ligne ${line}`,
    failed: 'Ce qui n’a pas été importé',
    showAll: 'Afficher chaque ligne',
    allLines: 'Chaque ligne',
    download: 'Télécharger le reste en CSV',
    again: 'Corrigez ces lignes dans un tableur et importez ce fichier. Ce qui est déjà là n’est pas doublé.',
    fileName: 'contacts-non-importes',
    checked: 'Retrouvé chez Webex après une réponse perdue',
    all: 'Toutes les lignes sont traitées.',
    partlyChoices: 'Un choix particulier est possible pour 1 000 lignes au plus.',
  },
};
