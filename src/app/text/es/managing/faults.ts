import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: {
    title: 'Este archivo es demasiado grande',
    advice: 'Se pueden importar 10 MB como máximo. Divídalo o quite las fotos.',
  },
  too_many_rows: {
    title: 'Demasiados contactos',
    advice: 'Se pueden importar 10.000 a la vez como máximo. Divida el archivo.',
  },
  too_many_columns: {
    title: 'Demasiadas columnas',
    advice: 'Se pueden leer 64 como máximo. Elimine las que no hagan falta.',
  },
  too_slow: {
    title: 'La lectura tarda demasiado',
    advice: 'Guarde de nuevo el archivo como CSV o divídalo.',
  },
  spreadsheet: {
    title: 'Es un libro de cálculo, no un archivo de texto',
    advice: 'Ábralo en su programa, guárdelo como «CSV UTF-8» y elija el archivo nuevo.',
  },
  archive: {
    title: 'Es un archivo comprimido',
    advice: 'Descomprímalo y elija el archivo CSV o vCard que contiene.',
  },
  pdf: { title: 'Es un PDF', advice: 'Exporte los contactos como CSV o vCard desde su origen.' },
  not_text: { title: 'No es un archivo de texto', advice: 'Solo se pueden leer archivos CSV y vCard.' },
  unclosed_quote: {
    title: 'Unas comillas no se cierran',
    advice:
      'Allí empieza un valor con unas comillas que nunca se cierran. Corrija esa línea y elija el archivo de nuevo.',
  },
  empty: { title: 'Nada que importar', advice: 'No hay ninguna línea con un valor.' },
  unreadable: {
    title: 'No se pudo leer el archivo',
    advice: 'Puede que se haya movido o cambiado, o que su programa lo bloquee. Elíjalo de nuevo.',
  },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: {
    reason: 'No hay forma de contactar',
    fix: 'Añada un correo, un número o una dirección SIP.',
  },
  not_an_email: { reason: 'No es una dirección de correo', fix: 'Escríbala como nombre@example.com.' },
  not_a_number: {
    reason: 'No es un número de teléfono',
    fix: 'Escriba cifras, mejor con el país: +34 912 345 678.',
  },
  not_a_picture: { reason: 'No es la dirección de una foto', fix: 'Empieza por https://.' },
  not_a_method: { reason: 'No es un medio preferido', fix: 'Escriba EMAIL, PHONE, SIPADDRESS o IMS.' },
  not_a_group: { reason: 'No es un ID de grupo', fix: 'Copie el ID de Control Hub o déjelo vacío.' },
  not_an_id: { reason: 'No es un ID de contacto', fix: 'Déjelo como se exportó, o vacío.' },
  not_among_them: {
    reason: 'No nombra ningún valor de esta línea',
    fix: 'Escriba de nuevo uno de sus valores, o déjelo vacío.',
  },
  too_long: { reason: 'Demasiado largo', fix: 'Acórtelo a 256 caracteres.' },
  too_many: {
    reason: 'Demasiados valores',
    fix: 'Un contacto tiene como máximo 5 números y 20 de cada otro tipo.',
  },
  not_text: {
    reason: 'No se puede leer',
    fix: 'Escríbalo de nuevo: contiene signos que no son texto o está cortado.',
  },
};
