import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'Webex no permite dejar este campo vacío.',
  too_long: 'Es demasiado largo.',
  too_many: 'Son más de los que admite Webex.',
  no_email: 'Se necesita una dirección de correo.',
  not_an_email: 'Esto no es una dirección de correo.',
  not_a_number: 'Esto no es un número de teléfono.',
  not_an_extension: 'Una extensión solo tiene cifras, 15 como máximo.',
  not_a_picture: 'Tiene que ser una dirección que empiece por https://.',
  not_a_group: 'Uno de ellos no es un ID de grupo.',
  not_an_id: 'Uno de ellos no es un ID.',
  nothing_to_reach: 'Se necesita al menos una dirección de correo, un número o una dirección SIP.',
  not_accepted: 'Esto no es posible aquí.',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: 'Cargando…',
  save: 'Guardar',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  faults,
  faultsFound: (found) =>
    count(found, { one: '# campo aún no es correcto.', other: '# campos aún no son correctos.' }),
  reasons: 'Webex indica:',
  asBefore:
    'No se ha cambiado nada: Webex, consultado de nuevo, contiene lo mismo que antes. Puede guardar otra vez.',
  onePerLine: 'Uno por línea.',
  row: { type: 'Tipo', primary: 'Principal', remove: (what) => `Quitar: ${what}` },
  unknown: (values) =>
    `De un tipo que Sidecard no conoce: ${values}. Se conserva mientras no se cambie esta lista y se pierde si se cambia.`,
  address: {
    street: 'Calle',
    city: 'Ciudad',
    region: 'Estado o región',
    postalCode: 'Código postal',
    country: 'País',
  },
  leave: {
    title: '¿Salir sin guardar?',
    advice: 'Lo que ha cambiado no está guardado.',
    leave: 'Salir',
    stay: 'Seguir editando',
  },
  saved: {
    title: 'Guardado',
    unchanged: 'No había nada que guardar',
    holds: 'Esto es lo que Webex contiene ahora.',
    differing: (names) => `Webex conserva de otro modo lo que ha escrito: ${names}.`,
    warnings: 'Webex lo ha hecho e indica:',
    again: 'Seguir editando',
    done: 'Listo',
  },
  rival: {
    title: 'Otra persona se ha adelantado',
    advice: 'La ficha ha cambiado mientras usted la editaba. Elija qué versión de cada campo se conserva.',
    mine: 'La suya',
    theirs: 'La más reciente',
    allMine: 'Todas las suyas',
    allTheirs: 'Todas las más recientes',
    nothing: 'vacío',
    save: 'Guardar lo elegido',
  },
};
