import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: {
    title: 'Recherche impossible',
    advice: 'Essayez un texte plus court ou plus simple.',
  },
  too_large: { title: 'Recherche impossible', advice: 'Essayez un texte plus court.' },
  unsupported_media_type: {
    title: 'Un problème est survenu dans Sidecard',
    advice: 'Fermez ce panneau, puis rouvrez-le.',
  },
  token_refused: {
    title: 'La connexion Webex n’a pas été acceptée',
    advice: 'Fermez ce panneau, puis rouvrez-le. Si le problème persiste, prévenez votre administrateur.',
  },
  session_expired: { title: 'Votre session a expiré', advice: 'Fermez ce panneau, puis rouvrez-le.' },
  identity_changed: {
    title: 'Une autre personne est maintenant connectée à Webex',
    advice: 'Ce qui était ouvert ici a été fermé. Réessayez pour continuer avec le nouveau compte.',
  },
  identity_hidden: {
    title: 'Webex n’indique pas qui vous êtes',
    advice:
      'Votre organisation ne communique ni votre nom ni votre compte aux applications : Sidecard ne sait donc pas dans quel annuaire chercher. Un administrateur peut l’autoriser dans Control Hub, dans les « PII Restrictions » de l’application.',
  },
  not_connected: {
    title: 'Sidecard n’est pas connecté à Webex',
    advice: 'Sidecard n’a pas d’accès valide à votre compte Webex. Prévenez votre administrateur.',
  },
  sign_in_expired: {
    title: 'La connexion a pris trop de temps',
    advice:
      'Pour votre sécurité, elle doit se faire en moins de cinq minutes et une seule fois. Recommencez.',
  },
  sign_in_refused: {
    title: 'Webex n’a pas terminé la connexion',
    advice:
      'Elle a été refusée, ou son code n’est plus valable. Rien n’a été connecté ; vous pouvez recommencer.',
  },
  sign_in_unavailable: {
    title: 'Connexion impossible pour le moment',
    advice:
      'Le service de connexion de Webex ne répond pas comme prévu. Réessayez dans un instant ; si le problème persiste, prévenez votre administrateur.',
  },
  wrong_account: {
    title: 'C’était un autre compte',
    advice:
      'Votre navigateur est connecté à Webex avec un autre compte. Rien n’a été connecté. Recommencez et choisissez le compte que vous utilisez dans cette fenêtre Webex.',
  },
  missing_scope: {
    title: 'Sidecard n’a pas assez d’autorisations',
    advice:
      'Sans le droit de consulter les personnes et les contacts, la recherche est impossible. Reconnectez-vous et acceptez tout, ou demandez l’autorisation à votre administrateur.',
  },
  cross_origin: {
    title: 'Cette page n’appartient pas à Sidecard',
    advice:
      'Fermez ce panneau et ouvrez-le depuis la barre latérale de Webex. Si le problème persiste, prévenez votre administrateur.',
  },
  own_record: {
    title: 'C’est votre propre compte',
    advice: 'Personne ne peut se supprimer soi-même ici. Un autre administrateur peut le faire.',
  },
  forbidden: {
    title: 'Webex ne vous montre pas ces informations',
    advice: 'Votre compte n’a pas le droit de les voir.',
  },
  not_found: {
    title: 'N’existe plus',
    advice: 'Webex ne connaît plus cette fiche. Elle vient peut-être d’être supprimée.',
  },
  conflict: {
    title: 'Modifié entre-temps',
    advice:
      'Quelqu’un d’autre a fait une modification, ou la fiche existe déjà. Relisez-la avant de la modifier.',
  },
  locked: {
    title: 'Modification en cours',
    advice: 'Quelqu’un d’autre est en train de modifier cette fiche. Réessayez dans un instant.',
  },
  refused: { title: 'Webex a refusé cette saisie', advice: 'Vérifiez ce que vous avez saisi.' },
  key_reused: {
    title: 'Déjà envoyé',
    advice: 'Vérifiez le résultat avant d’envoyer autre chose.',
  },
  upstream_timeout: { title: 'Webex a mis trop de temps', advice: 'Réessayez.' },
  upstream_unavailable: {
    title: 'Webex ne donne pas de réponse exploitable',
    advice: 'Réessayez dans un instant.',
  },
  bad_upstream_payload: {
    title: 'La réponse de Webex est illisible',
    advice: 'Réessayez. Si le problème persiste, prévenez votre administrateur.',
  },
  keys_unavailable: {
    title: 'Impossible de vérifier votre connexion pour le moment',
    advice: 'Le service de clés de Webex ne répond pas. Réessayez dans un instant.',
  },
  store_unavailable: {
    title: 'Sidecard n’accède pas à ses données',
    advice: 'Votre session reste ouverte. Réessayez dans un instant.',
  },
  internal: { title: 'Un problème est survenu dans Sidecard', advice: 'Réessayez.' },
  sign_in_cancelled: {
    title: 'La connexion n’a pas été terminée',
    advice: 'Elle a été fermée ou refusée : rien n’a été connecté. Recommencez quand vous le souhaitez.',
  },
  sign_in_timed_out: {
    title: 'Pas de réponse de votre navigateur',
    advice: 'La connexion n’a pas été terminée en cinq minutes : rien n’a été connecté. Recommencez.',
  },
  unreachable: {
    title: 'Pas de connexion',
    advice: 'Le serveur de Sidecard ne répond pas. Vérifiez le réseau, puis réessayez.',
  },
};

/** What a failure means to the reader, and what they can do. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return {
      title: 'Trop de demandes à Webex',
      advice: `Réessayez dans ${wait(retryAfter ?? 30)}.`,
    };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
