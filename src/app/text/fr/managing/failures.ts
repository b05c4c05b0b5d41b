import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure = 'On ne sait pas encore si l’opération a eu lieu. Réessayez : rien ne sera fait deux fois.';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: {
    title: 'Cet envoi n’est pas possible',
    advice: 'Une des valeurs n’est pas comme il faut. Vérifiez ce que vous avez saisi.',
  },
  too_large: { title: 'C’est trop en une fois', advice: 'Raccourcissez, ou procédez en plusieurs parties.' },
  forbidden: {
    title: 'Webex ne vous laisse pas modifier ceci',
    advice: 'Votre compte n’en a pas le droit, ou ne l’a plus. Rien n’a été modifié.',
  },
  not_found: {
    title: 'N’existe plus',
    advice: 'Webex ne connaît plus cette fiche. Quelqu’un vient peut-être de la supprimer.',
  },
  upstream_timeout: { title: 'Webex a mis trop de temps', advice: unsure },
  upstream_unavailable: { title: 'Webex ne donne pas de réponse exploitable', advice: unsure },
  bad_upstream_payload: { title: 'Webex a envoyé une réponse illisible', advice: unsure },
  internal: { title: 'Un problème est survenu dans Sidecard', advice: unsure },
  unreachable: {
    title: 'Pas de connexion',
    advice:
      'Le serveur de Sidecard ne répond pas. Votre saisie reste ici. Vérifiez le réseau, puis réessayez : rien ne sera fait deux fois.',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `Il manque : ${failed.missingScope}` } : advice;
}
