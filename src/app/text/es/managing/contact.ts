import type { ManagingText } from '../../managing';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: 'Editar contacto',
  newTitle: 'Nuevo contacto',
  mayExist:
    'Es posible que el contacto se haya creado de todos modos. Guarde otra vez, con o sin cambios: Sidecard lo comprueba primero y no crea otro.',
  sections: { name: 'Nombre', reach: 'Contactar', work: 'Trabajo', place: 'Dirección', more: 'Más' },
  fields: {
    displayName: 'Nombre para mostrar',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    company: 'Empresa',
    title: 'Cargo',
    avatarUrl: 'URL de la imagen',
    address: 'Dirección',
    preferredMethod: 'Vía preferida',
    groupIds: 'ID de grupos',
    emails: 'Direcciones de correo',
    phones: 'Números',
    sipAddresses: 'Direcciones SIP',
    ims: 'Cuentas de chat',
  },
  rows: {
    emails: 'Dirección de correo',
    phones: 'Número',
    sipAddresses: 'Dirección SIP',
    ims: 'Cuenta de chat',
  },
  add: {
    emails: 'Añadir dirección de correo',
    phones: 'Añadir número',
    sipAddresses: 'Añadir dirección SIP',
    ims: 'Añadir cuenta de chat',
  },
  emailTypes: { work: 'Trabajo', home: 'Particular', room: 'Sala', other: 'Otro' },
  federated: 'XMPP federado',
  methods: { SIPADDRESS: 'Dirección SIP', EMAIL: 'Correo', PHONE: 'Teléfono', IMS: 'Chat' },
  noMethod: 'Sin definir',
  mostNumbers: 'Webex conserva cinco números como máximo.',
  pictureHint: 'Empieza por https://. Una imagen solo se muestra si su servidor está permitido aquí.',
  pictureHidden: 'La imagen se ha guardado. No se muestra porque su servidor no está permitido aquí.',
};
