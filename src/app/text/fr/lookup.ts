import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join(' et ');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: 'Effacer',
  results: 'Personnes',
  again: 'Réessayer',
  unnamed: 'Sans nom',
  starting: 'Connexion à Webex…',
  empty: {
    title: 'Qui cherchez-vous ?',
    advice:
      'Saisissez un nom, une adresse e-mail ou une partie d’un numéro. La recherche porte sur vos collègues et sur les contacts de votre organisation. Vous pouvez aussi coller une liste.',
  },
  favourites: 'Favoris',
  favourite: 'favori',
  recents: 'Récents',
  recentsHint: 'Les récents sont les personnes dont vous avez ouvert la fiche.',
  clearRecents: 'Effacer les récents',
  notKept: 'L’enregistrement a échoué. Réessayez.',
  short: 'Saisissez une lettre de plus.',
  shortNumber: 'Saisissez au moins trois chiffres.',
  searching: 'Recherche…',
  found: (people: number) => count(people, { one: '# personne trouvée', other: '# personnes trouvées' }),
  nobody: (text: string): Advice => ({
    title: `Personne ne correspond à « ${text} »`,
    advice: 'Vérifiez l’orthographe ou essayez une autre partie du nom, de l’adresse e-mail ou du numéro.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `Personne ne correspond à « ${text} » pour l’instant`,
    advice: `Aucun résultat dans ${all(names)}. Le reste n’a pas pu être consulté.`,
  }),
  lookedIn: (names: readonly SourceName[]) => `Recherche effectuée dans ${all(names)}.`,
  lookedByStart:
    'Les collègues n’ont été recherchés que par le début du nom ou par l’adresse e-mail complète.',
  didYouMean: 'Vouliez-vous dire',
  matched: {
    alias: 'Autre nom :',
    email: 'E-mail :',
    phone: 'Numéro :',
    title: 'Fonction :',
    department: 'Service :',
    company: 'Société :',
    city: 'Ville :',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]} : recherche en cours`,
    more: 'D’autres personnes correspondent. Précisez votre saisie pour affiner la recherche.',
    not_asked: 'Les collègues ne se trouvent que par le nom ou l’adresse e-mail complète',
    denied: (name: SourceName) => `${sourceNames[name]} : Webex ne vous autorise pas à chercher ici`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]} : service occupé, nouvel essai dans ${wait(seconds)}`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]} : service occupé, réessayez dans ${wait(seconds)}`,
    not_connected: (name: SourceName) => `${sourceNames[name]} : Webex n’accepte pas votre connexion`,
    unavailable: (name: SourceName) => `${sourceNames[name]} : pas de réponse exploitable pour le moment`,
  },
  remembered: 'Vous ne voyez que les personnes déjà affichées ici.',
  pasted: {
    title: (lines: number) => count(lines, { one: '# ligne collée', other: '# lignes collées' }),
    looking: 'Recherche…',
    found: (people: number) => count(people, { one: '# personne trouvée', other: '# personnes trouvées' }),
    left: (lines: number) =>
      count(lines, {
        one: '# ligne supplémentaire laissée de côté : 50 au plus sont recherchées à la fois.',
        other: '# lignes supplémentaires laissées de côté : 50 au plus sont recherchées à la fois.',
      }),
    rest: 'À vérifier',
    several: 'plusieurs personnes',
    nobody: 'aucun résultat',
    failed: 'recherche impossible',
    waiting: 'en attente',
    searchIt: 'Rechercher',
    search: (text: string) => `Rechercher ${text}`,
  },
};
