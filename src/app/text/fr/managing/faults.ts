import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: {
    title: 'Ce fichier est trop volumineux',
    advice: '10 Mo au maximum peuvent être importés. Divisez-le ou retirez les photos.',
  },
  too_many_rows: {
    title: 'Trop de contacts',
    advice: '10 000 au maximum peuvent être importés à la fois. Divisez le fichier.',
  },
  too_many_columns: {
    title: 'Trop de colonnes',
    advice: '64 au maximum peuvent être lues. Supprimez celles qui sont inutiles.',
  },
  too_slow: {
    title: 'La lecture prend trop de temps',
    advice: 'Enregistrez de nouveau le fichier en CSV ou divisez-le.',
  },
  spreadsheet: {
    title: 'C’est un classeur, pas un fichier texte',
    advice:
      'Ouvrez-le dans son logiciel, enregistrez-le au format « CSV UTF-8 », puis choisissez le nouveau fichier.',
  },
  archive: {
    title: 'C’est une archive',
    advice: 'Décompressez-la, puis choisissez le fichier CSV ou vCard qu’elle contient.',
  },
  pdf: { title: 'C’est un PDF', advice: 'Exportez les contacts en CSV ou vCard depuis leur source.' },
  not_text: {
    title: 'Ce n’est pas un fichier texte',
    advice: 'Seuls les fichiers CSV et vCard peuvent être lus.',
  },
  unclosed_quote: {
    title: 'Un guillemet n’est pas fermé',
    advice:
      'Une valeur y commence par un guillemet qui n’est jamais fermé. Corrigez cette ligne, puis choisissez de nouveau le fichier.',
  },
  empty: { title: 'Rien à importer', advice: 'Aucune ligne ne contient de valeur.' },
  unreadable: {
    title: 'Le fichier n’a pas pu être lu',
    advice: 'Il a peut-être été déplacé ou modifié, ou son logiciel le bloque. Choisissez-le de nouveau.',
  },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: {
    reason: 'Aucun moyen de joindre quelqu’un',
    fix: 'Ajoutez un e-mail, un numéro ou une adresse SIP.',
  },
  not_an_email: {
    reason: 'Ce n’est pas une adresse e-mail',
    fix: 'Écrivez-la sous la forme nom@example.com.',
  },
  not_a_number: {
    reason: 'Ce n’est pas un numéro de téléphone',
    fix: 'Écrivez des chiffres, de préférence avec le pays : +33 1 23 45 67 89.',
  },
  not_a_picture: { reason: 'Ce n’est pas l’adresse d’une photo', fix: 'Elle commence par https://.' },
  not_a_method: { reason: 'Ce n’est pas un moyen préféré', fix: 'Écrivez EMAIL, PHONE, SIPADDRESS ou IMS.' },
  not_a_group: {
    reason: 'Ce n’est pas un ID de groupe',
    fix: 'Copiez l’ID depuis Control Hub ou laissez vide.',
  },
  not_an_id: { reason: 'Ce n’est pas un ID de contact', fix: 'Laissez-le tel qu’exporté, ou vide.' },
  not_among_them: {
    reason: 'Ne désigne aucune valeur de cette ligne',
    fix: 'Écrivez de nouveau l’une de ses valeurs, ou laissez vide.',
  },
  too_long: { reason: 'Trop long', fix: 'Raccourcissez à 256 caractères.' },
  too_many: {
    reason: 'Trop de valeurs',
    fix: 'Un contact a au plus 5 numéros et 20 valeurs de chaque autre type.',
  },
  not_text: {
    reason: 'Illisible',
    fix: 'Saisissez-le de nouveau : il contient des signes qui ne sont pas du texte, ou il est tronqué.',
  },
};
