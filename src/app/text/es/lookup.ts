import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join(' y ');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: 'Borrar',
  results: 'Personas',
  again: 'Reintentar',
  unnamed: 'Sin nombre',
  starting: 'Conectando con Webex…',
  empty: {
    title: '¿A quién busca?',
    advice:
      'Escriba un nombre, un correo electrónico o parte de un número. Se busca entre sus colegas y los contactos de su organización. También puede pegar una lista.',
  },
  favourites: 'Favoritos',
  favourite: 'favorito',
  recents: 'Recientes',
  recentsHint: 'Los recientes son las personas cuya ficha ha abierto.',
  clearRecents: 'Borrar recientes',
  notKept: 'No se ha podido guardar. Inténtelo de nuevo.',
  short: 'Escriba una letra más.',
  shortNumber: 'Escriba al menos tres dígitos.',
  searching: 'Buscando…',
  found: (people: number) => count(people, { one: '# persona encontrada', other: '# personas encontradas' }),
  nobody: (text: string): Advice => ({
    title: `Nadie coincide con «${text}»`,
    advice: 'Revise la ortografía o pruebe con otra parte del nombre, del correo o del número.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `De momento, nadie coincide con «${text}»`,
    advice: `Sin resultados en ${all(names)}. No se ha podido buscar en el resto.`,
  }),
  lookedIn: (names: readonly SourceName[]) => `Se ha buscado en ${all(names)}.`,
  lookedByStart:
    'Los colegas se han buscado solo por el comienzo del nombre o por el correo electrónico completo.',
  didYouMean: 'Quizás quiso decir',
  matched: {
    alias: 'Otro nombre:',
    email: 'Correo:',
    phone: 'Número:',
    title: 'Cargo:',
    department: 'Departamento:',
    company: 'Empresa:',
    city: 'Ciudad:',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}: aún se está buscando`,
    more: 'Hay más coincidencias. Escriba algo más para acotar la búsqueda.',
    not_asked: 'Los colegas solo se pueden encontrar por el nombre o el correo electrónico completo',
    denied: (name: SourceName) => `${sourceNames[name]}: Webex no le permite buscar aquí`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: servicio ocupado, nuevo intento en ${wait(seconds)}`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: servicio ocupado, inténtelo de nuevo en ${wait(seconds)}`,
    not_connected: (name: SourceName) => `${sourceNames[name]}: Webex no acepta su inicio de sesión`,
    unavailable: (name: SourceName) => `${sourceNames[name]}: sin respuesta útil en este momento`,
  },
  remembered: 'Solo ve a quienes esta página recuerda.',
  pasted: {
    title: (lines: number) => count(lines, { one: '# línea pegada', other: '# líneas pegadas' }),
    looking: 'Buscando…',
    found: (people: number) =>
      count(people, { one: '# persona encontrada', other: '# personas encontradas' }),
    left: (lines: number) =>
      count(lines, {
        one: 'Se ha omitido # línea más: se buscan 50 como máximo a la vez.',
        other: 'Se han omitido # líneas más: se buscan 50 como máximo a la vez.',
      }),
    rest: 'Por aclarar',
    several: 'varias personas',
    nobody: 'no se encontró a nadie',
    failed: 'no se pudo buscar',
    waiting: 'en espera',
    searchIt: 'Buscar',
    search: (text: string) => `Buscar ${text}`,
  },
};
