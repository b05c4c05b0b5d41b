import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: {
    title: 'Esta búsqueda no es posible',
    advice: 'Pruebe con un texto más corto o más sencillo.',
  },
  too_large: { title: 'Esta búsqueda no es posible', advice: 'Pruebe con un texto más corto.' },
  unsupported_media_type: {
    title: 'Se ha producido un error en Sidecard',
    advice: 'Cierre este panel y vuelva a abrirlo.',
  },
  token_refused: {
    title: 'No se ha aceptado el inicio de sesión de Webex',
    advice: 'Cierre este panel y vuelva a abrirlo. Si no se soluciona, avise a su administrador.',
  },
  session_expired: { title: 'Su sesión ha caducado', advice: 'Cierre este panel y vuelva a abrirlo.' },
  identity_changed: {
    title: 'Ahora otra persona ha iniciado sesión en Webex',
    advice:
      'Se ha cerrado lo que estaba abierto aquí. Inténtelo de nuevo para continuar con la nueva cuenta.',
  },
  identity_hidden: {
    title: 'Webex no indica quién es usted',
    advice:
      'Su organización no comunica su nombre ni su cuenta a las aplicaciones, por lo que Sidecard no sabe en qué directorio buscar. Un administrador puede permitirlo en Control Hub, en «PII Restrictions» de la aplicación.',
  },
  not_connected: {
    title: 'Sin conexión con Webex',
    advice: 'Sidecard no tiene un acceso válido a su cuenta de Webex. Avise a su administrador.',
  },
  sign_in_expired: {
    title: 'El inicio de sesión ha tardado demasiado',
    advice: 'Por su seguridad, debe hacerse en menos de cinco minutos y una sola vez. Empiece de nuevo.',
  },
  sign_in_refused: {
    title: 'Webex no ha completado el inicio de sesión',
    advice: 'Se ha rechazado o su código ya no es válido. No se ha conectado nada; puede empezar de nuevo.',
  },
  sign_in_unavailable: {
    title: 'Ahora no es posible iniciar sesión',
    advice:
      'El inicio de sesión de Webex no responde como debería. Inténtelo de nuevo en un momento; si sigue igual, avise a su administrador.',
  },
  wrong_account: {
    title: 'Esa era otra cuenta',
    advice:
      'En su navegador, otra persona ha iniciado sesión en Webex. No se ha conectado nada. Vuelva a iniciar sesión y elija la cuenta que usa en esta ventana de Webex.',
  },
  missing_scope: {
    title: 'Sidecard no tiene permisos suficientes',
    advice:
      'Sin permiso para consultar personas y contactos no se puede buscar. Vuelva a iniciar sesión y apruébelo todo, o pida a su administrador que lo permita.',
  },
  cross_origin: {
    title: 'Esta página no es de Sidecard',
    advice:
      'Cierre este panel y ábralo desde la barra lateral de Webex. Si no se soluciona, avise a su administrador.',
  },
  own_record: {
    title: 'Es su propia cuenta',
    advice: 'Aquí nadie puede eliminarse a sí mismo. Otro administrador puede hacerlo.',
  },
  forbidden: {
    title: 'Webex no le muestra estos datos',
    advice: 'Su cuenta no tiene permiso para verlos.',
  },
  not_found: {
    title: 'Ya no existe',
    advice: 'Webex ya no tiene esta ficha. Puede que se acabe de eliminar.',
  },
  conflict: {
    title: 'Modificado mientras tanto',
    advice: 'Otra persona ha cambiado esta ficha, o ya existe. Revísela antes de cambiarla.',
  },
  locked: {
    title: 'Modificación en curso',
    advice: 'Otra persona está cambiando esta ficha. Inténtelo de nuevo en un momento.',
  },
  refused: { title: 'Webex no lo ha aceptado', advice: 'Revise lo que ha escrito.' },
  key_reused: { title: 'Esto ya se ha enviado', advice: 'Revíselo antes de enviar otra cosa.' },
  upstream_timeout: { title: 'Webex ha tardado demasiado', advice: 'Inténtelo de nuevo.' },
  upstream_unavailable: {
    title: 'Webex no da una respuesta útil',
    advice: 'Inténtelo de nuevo en un momento.',
  },
  bad_upstream_payload: {
    title: 'La respuesta de Webex es ilegible',
    advice: 'Inténtelo de nuevo. Si sigue igual, avise a su administrador.',
  },
  keys_unavailable: {
    title: 'Ahora no se puede comprobar su inicio de sesión',
    advice: 'El servicio de claves de Webex no responde. Inténtelo de nuevo en un momento.',
  },
  store_unavailable: {
    title: 'Sidecard no puede acceder a sus registros',
    advice: 'Su sesión sigue abierta. Inténtelo de nuevo en un momento.',
  },
  internal: { title: 'Se ha producido un error en Sidecard', advice: 'Inténtelo de nuevo.' },
  sign_in_cancelled: {
    title: 'El inicio de sesión no se ha completado',
    advice: 'Se ha cerrado o rechazado, así que no se ha conectado nada. Empiece de nuevo cuando quiera.',
  },
  sign_in_timed_out: {
    title: 'Su navegador no ha respondido',
    advice:
      'El inicio de sesión no se ha completado en cinco minutos, así que no se ha conectado nada. Empiece de nuevo.',
  },
  unreachable: {
    title: 'Sin conexión',
    advice: 'El servidor de Sidecard no responde. Compruebe la red e inténtelo de nuevo.',
  },
};

/** What a failure means to the reader, and what they can do. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return {
      title: 'Demasiadas solicitudes a Webex',
      advice: `Inténtelo de nuevo en ${wait(retryAfter ?? 30)}.`,
    };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
