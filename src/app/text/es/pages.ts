/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'Webex no responde',
    advice:
      'Sidecard espera a que Webex le indique quién es usted. Continuará automáticamente en cuanto Webex responda.',
  },
  outside: {
    title: 'Sidecard se usa dentro de Webex',
    what: 'Encuentre a las personas con las que puede contactar, sus colegas y los contactos de su organización, sin salir de la conversación.',
    how: 'Abra la aplicación Webex, elija «Aplicaciones» en la barra izquierda y abra allí Sidecard.',
    missing:
      '¿No está en la lista? Un administrador puede añadirlo en Control Hub, en «Apps», «Embedded Apps».',
  },
  signedOut: {
    title: 'Ha cerrado sesión',
    advice: 'Sidecard ya no tiene acceso a su cuenta de Webex y ha borrado todo lo que guardaba sobre usted.',
  },
  account: {
    signedIn: 'Sesión iniciada como',
    bound: 'Sidecard mantiene esta cuenta hasta que usted cierre la sesión.',
    signOut: 'Cerrar sesión',
  },
  connect: {
    title: 'Inicie sesión en Webex una vez',
    why: 'Sidecard busca con su propia cuenta de Webex y solo ve lo que usted puede ver. Para iniciar sesión se abre su navegador.',
    derived:
      'Su organización no comunica su nombre a las aplicaciones, por lo que Sidecard aún no sabe quién es usted. Usará la primera cuenta con la que inicie sesión.',
    begin: 'Iniciar sesión con Webex',
    again: 'Volver a iniciar sesión',
    elsewhere: 'Iniciar sesión en otra página',
    forgetAccount: 'Usar esta cuenta de ahora en adelante',
    cancel: 'Cancelar',
    asking: { title: 'Preparando el inicio de sesión…', advice: 'Solo será un momento.' },
    browser: {
      title: 'Continúe en su navegador',
      advice:
        'Allí Webex le pregunta si Sidecard puede buscar personas en su nombre. Después, esta página continúa sola.',
    },
    completing: { title: 'Finalizando el inicio de sesión…', advice: 'Solo será un momento.' },
    device: {
      title: 'Iniciar sesión en otra página',
      advice:
        'Si la aplicación Webex no puede abrir el inicio de sesión, hágalo en cualquier navegador, en este dispositivo o en otro:',
      open: 'Abra esta página:',
      openIt: 'Abrir',
      openAgain: 'Volver a abrir',
      notOpened: 'Webex no la ha abierto. Copie la dirección en un navegador.',
      type: 'Escriba allí este código y dé su aprobación:',
      comeBack: 'Vuelva aquí. Esta página continúa sola.',
    },
  },
};
