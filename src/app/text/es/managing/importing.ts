import type { ManagingText } from '../../managing';
import { count, wait } from '../counts';
import { columns } from './columns';
import { problems, refusals } from './faults';

/** The words of the import. */
export const importing: ManagingText['importing'] = {
  columns,
  refusals,
  problems,
  states: {
    receiving: 'Envío incompleto',
    matching: 'Comparando con el directorio …',
    ready: 'Listo para empezar',
    running: 'Importación en curso',
    paused: 'Importación en pausa',
    cancelled: 'Importación cancelada',
    done: 'Importación terminada',
  },
  rowStates: {
    refused: 'Con errores',
    waiting: 'En espera',
    unsure: 'En revisión',
    created: 'Creados',
    updated: 'Actualizados',
    skipped: 'Omitidos',
    failed: 'Fallidos',
  },
  actions: { update: 'Actualizarlo', skip: 'Omitir', create: 'Crear otro' },
  holds: {
    slow: 'Webex pide ir más despacio. Continuará por sí sola.',
    slowUntil: (time) => `Webex pide ir más despacio. Continuará por sí sola a las ${time}.`,
    forbidden: 'Webex ya no le permite cambiar contactos. Reanude cuando vuelva a tener el permiso.',
    signedOut: 'Ha salido de su sesión de Webex. Iníciela de nuevo y reanude.',
    away: 'No se puede contactar con Webex. Continuará por sí sola.',
  },
  atLine: (line) => `Línea ${line}`,
  choosing: {
    title: 'Importar contactos',
    intro:
      'Un archivo CSV o vCard, hasta 10.000 contactos y 10 MB. No se cambia nada antes de que usted haya visto qué cambiaría.',
    choose: 'Elegir un archivo',
    drop: 'o suéltelo aquí.',
    paste: 'O pegue líneas de una tabla o vCards',
    read: 'Revisar estas líneas',
    earlier: 'Importaciones anteriores',
    pasted: 'Líneas pegadas',
    remove: (name) => `Eliminar el registro de ${name}`,
    reading: 'Leyendo …',
  },
  reviewing: {
    title: 'Lo que se importaría',
    ready: (lines) =>
      count(lines, { one: 'Se puede importar # contacto', other: 'Se pueden importar # contactos' }),
    repeated: (lines) =>
      count(lines, {
        one: '# de ellos repite una línea anterior',
        other: '# de ellos repiten una línea anterior',
      }),
    refused: (lines) =>
      count(lines, {
        one: '# línea tiene errores y queda fuera',
        other: '# líneas tienen errores y quedan fuera',
      }),
    guessed:
      'El archivo no está en Unicode; sus letras son una suposición. Si los nombres se ven mal, guárdelo como «CSV UTF-8».',
    lines: (lines) => count(lines, { one: '# línea', other: '# líneas' }),
    columns: 'Columnas del archivo',
    column: (place) => `Columna ${place}`,
    header: 'La primera línea contiene nombres de columnas',
    leaveOut: 'Dejar fuera',
    labelled: 'Según la etiqueta contigua',
    faults: 'Lo que hay que corregir',
    line: 'Línea',
    field: 'Campo',
    problem: 'Motivo y solución',
    wholeLine: 'Línea entera',
    more: 'Mostrar más',
    download: 'Descargar estas líneas como CSV',
    fileName: 'contactos-por-corregir',
    next: (lines) =>
      count(lines, {
        one: 'Comparar # línea con el directorio',
        other: 'Comparar # líneas con el directorio',
      }),
    another: 'Elegir otro archivo',
  },
  sending: {
    title: 'Entregando las líneas',
    progress: (sent, all) => `${sent} de ${all} líneas`,
    stay: 'Deje esta página abierta hasta que hayan llegado todas.',
    goesOnIn: (seconds) => `Continúa por sí solo en ${wait(seconds)}.`,
    again: 'Intentar de nuevo',
    stop: 'Detener',
    full: {
      title: 'Hay tres importaciones sin terminar',
      advice: 'Empiece o elimine primero una de ellas y elija después este archivo de nuevo.',
    },
  },
  watching: {
    progress: (settled, all) => `${settled} de ${all} líneas terminadas`,
    left: (seconds) => `Terminará en unos ${wait(seconds)}.`,
    goesOn: 'Puede cerrar esta página. El trabajo sigue en el servidor, salvo que cierre la sesión.',
    lost: 'Solo ha llegado una parte del archivo. Elimine este registro y elija el archivo de nuevo.',
    start: 'Empezar la importación',
    pause: 'Pausar',
    resume: 'Reanudar',
    cancel: 'Cancelar la importación',
    remove: 'Eliminar este registro',
    other: 'Importar otro archivo',
    matches: (lines) =>
      count(lines, {
        one: '# línea coincide con un contacto existente',
        other: '# líneas coinciden con contactos existentes',
      }),
    onMatch: 'Con los contactos existentes',
    repeats: (lines) =>
      count(lines, { one: '# línea repite una anterior', other: '# líneas repiten otras anteriores' }),
    onRepeat: 'Con las líneas repetidas',
    chosenFor: (line) => `Para la línea ${line}`,
    asAll: 'Como las demás',
    by: { id: 'mismo ID', email: 'mismo correo', phone: 'mismo número' },
    same: (line) => `Repite la línea ${line}`,
    failed: 'Lo que no entró',
    showAll: 'Mostrar cada línea',
    allLines: 'Cada línea',
    download: 'Descargar el resto como CSV',
    again: 'Corrija estas líneas en una hoja de cálculo e importe ese archivo. Lo que ya está no se duplica.',
    fileName: 'contactos-no-importados',
    checked: 'Encontrado en Webex tras perderse la respuesta',
    all: 'Todas las líneas están terminadas.',
    partlyChoices: 'Se puede decidir aparte para 1.000 líneas como máximo.',
  },
};
