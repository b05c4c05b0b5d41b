import type { ManagingText } from '../../managing';

/** The words of the form of a person. */
export const person: ManagingText['person'] = {
  title: 'Editar persona',
  newTitle: 'Nueva persona',
  makesAccount:
    'Al guardar se crea una cuenta de Webex para esta persona, que quizá reciba un aviso por correo.',
  mayExist:
    'Es posible que la cuenta se haya creado de todos modos. Guarde otra vez sin cambiar nada: Sidecard lo comprueba primero y no crea una segunda.',
  pending: 'Esta persona aún no ha aceptado la invitación.',
  sections: { name: 'Nombre', work: 'Trabajo', reach: 'Contactar', place: 'Direcciones' },
  fields: {
    displayName: 'Nombre para mostrar',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    nickName: 'Apodo',
    title: 'Cargo',
    department: 'Departamento',
    manager: 'Responsable',
    workPhone: 'Número de trabajo',
    extension: 'Extensión',
    emails: 'Direcciones de correo',
    addresses: 'Direcciones',
    roles: 'Roles',
    licenses: 'Licencias',
    loginEnabled: 'Puede iniciar sesión',
  },
  email: 'Dirección de correo',
  addEmail: 'Añadir dirección de correo',
  signIn: 'Esta persona inicia sesión con la primera.',
  address: 'Dirección',
  addAddress: 'Añadir dirección',
  rights: {
    own: 'Aquí nadie cambia sus propios roles y licencias: podría quedarse sin acceso.',
    title: 'Roles y licencias',
    change: 'Cambiar roles y licencias',
    warning:
      'Los roles deciden qué puede hacer esta persona en su organización; las licencias pueden costar dinero, y quien pierde una pierde lo que daba. Escriba los ID tal como los muestra Control Hub.',
    none: 'Ninguno',
  },
  yes: 'Sí',
  no: 'No',
  remove: {
    open: 'Eliminar a esta persona',
    title: '¿Eliminar a esta persona?',
    advice: 'La cuenta se quita de Webex. No se puede deshacer.',
    label: (name) => `Escriba el nombre para confirmar: ${name}`,
    confirm: 'Eliminar',
    removing: 'Eliminando…',
    cancel: 'No eliminar',
    removed: (name) => `Se ha eliminado a ${name}`,
    removedAdvice: 'Webex ya no tiene esta cuenta.',
    own: 'Es su propia cuenta; no puede eliminarla aquí.',
  },
};
