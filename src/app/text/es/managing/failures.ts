import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure = 'Todavía no se sabe si se ha hecho. Inténtelo de nuevo: nada se hará dos veces.';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: {
    title: 'Esto no se puede enviar',
    advice: 'Alguno de los datos no es como debe ser. Revise lo que ha escrito.',
  },
  too_large: { title: 'Es demasiado de una vez', advice: 'Acórtelo o hágalo en partes más pequeñas.' },
  forbidden: {
    title: 'Webex no le permite cambiar esto',
    advice: 'Su cuenta no tiene permiso, o ya no lo tiene. No se ha cambiado nada.',
  },
  not_found: {
    title: 'Ya no existe',
    advice: 'Webex ya no tiene esta ficha. Puede que alguien la acabe de eliminar.',
  },
  upstream_timeout: { title: 'Webex ha tardado demasiado', advice: unsure },
  upstream_unavailable: { title: 'Webex no da una respuesta útil', advice: unsure },
  bad_upstream_payload: { title: 'Webex ha enviado algo ilegible', advice: unsure },
  internal: { title: 'Se ha producido un error en Sidecard', advice: unsure },
  unreachable: {
    title: 'Sin conexión',
    advice:
      'El servidor de Sidecard no responde. Lo que ha escrito sigue aquí. Compruebe la red e inténtelo de nuevo: nada se hará dos veces.',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `Falta: ${failed.missingScope}` } : advice;
}
