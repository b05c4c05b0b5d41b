import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join(' e ');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: 'Limpar',
  results: 'Pessoas',
  again: 'Tentar novamente',
  unnamed: 'Sem nome',
  starting: 'Conectando ao Webex…',
  empty: {
    title: 'Quem você procura?',
    advice:
      'Digite um nome, um e-mail ou parte de um número. A busca inclui seus colegas e os contatos da sua organização. Você também pode colar uma lista.',
  },
  favourites: 'Favoritos',
  favourite: 'favorito',
  recents: 'Recentes',
  recentsHint: 'Os recentes são as pessoas cujo cartão você abriu.',
  clearRecents: 'Limpar recentes',
  notKept: 'Não foi possível salvar. Tente novamente.',
  short: 'Digite mais uma letra.',
  shortNumber: 'Digite pelo menos três dígitos.',
  searching: 'Buscando…',
  found: (people: number) => count(people, { one: '# pessoa encontrada', other: '# pessoas encontradas' }),
  nobody: (text: string): Advice => ({
    title: `Ninguém encontrado para “${text}”`,
    advice: 'Confira a grafia ou tente outra parte do nome, do e-mail ou do número.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `Ninguém encontrado para “${text}” até agora`,
    advice: `Nenhum resultado em ${all(names)}. Não foi possível buscar no restante.`,
  }),
  lookedIn: (names: readonly SourceName[]) => `Busca feita em ${all(names)}.`,
  lookedByStart: 'Os colegas foram buscados somente pelo início do nome ou pelo e-mail completo.',
  didYouMean: 'Você quis dizer',
  matched: {
    alias: 'Outro nome:',
    email: 'E-mail:',
    phone: 'Número:',
    title: 'Cargo:',
    department: 'Departamento:',
    company: 'Empresa:',
    city: 'Cidade:',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}: ainda buscando`,
    more: 'Há mais resultados. Digite mais para refinar a busca.',
    not_asked: 'Colegas só são encontrados pelo nome ou pelo e-mail completo',
    denied: (name: SourceName) => `${sourceNames[name]}: o Webex não permite que você busque aqui`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: serviço ocupado, nova tentativa em ${wait(seconds)}`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: serviço ocupado, tente novamente em ${wait(seconds)}`,
    not_connected: (name: SourceName) => `${sourceNames[name]}: o Webex não aceita seu login`,
    unavailable: (name: SourceName) => `${sourceNames[name]}: sem resposta válida no momento`,
  },
  remembered: 'Você vê apenas quem esta página já mostrou.',
  pasted: {
    title: (lines: number) => count(lines, { one: '# linha colada', other: '# linhas coladas' }),
    looking: 'Buscando…',
    found: (people: number) => count(people, { one: '# pessoa encontrada', other: '# pessoas encontradas' }),
    left: (lines: number) =>
      count(lines, {
        one: 'Mais # linha ficou de fora: são buscadas no máximo 50 por vez.',
        other: 'Mais # linhas ficaram de fora: são buscadas no máximo 50 por vez.',
      }),
    rest: 'A verificar',
    several: 'várias pessoas',
    nobody: 'ninguém encontrado',
    failed: 'não foi possível buscar',
    waiting: 'aguardando',
    searchIt: 'Buscar',
    search: (text: string) => `Buscar ${text}`,
  },
};
