import type { ManagingText } from '../../managing';
import { count, wait } from '../counts';

/** The words of the list of contacts, deleting and exporting. */
export const list: ManagingText['list'] = {
  title: 'Contatos',
  filter: 'Filtrar contatos',
  word: 'Nome ou e-mail',
  more: 'Mais filtros',
  source: 'Origem',
  sources: { all: 'Todas as origens', CH: 'Control Hub', Webex4Broadworks: 'BroadWorks' },
  group: 'ID de um grupo',
  groupHint: 'Ainda não é um ID completo, como 0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60.',
  loading: 'Carregando contatos…',
  loadingRow: 'Carregando…',
  count: (contacts) => count(contacts, { one: '# contato', other: '# contatos' }),
  countMore: (contacts) => count(contacts, { one: 'Mais de # contato', other: 'Mais de # contatos' }),
  empty: { title: 'Ainda não há contatos', advice: 'Crie o primeiro ou importe um arquivo.' },
  noMatch: { title: 'Nenhum contato corresponde', advice: 'Tente outra palavra ou menos filtros.' },
  busy: (seconds) => `O Webex está ocupado. Nova tentativa em ${wait(seconds)}.`,
  keys: 'Espaço seleciona, Enter abre.',
  leaving: 'sendo excluído',
  selected: (contacts) => count(contacts, { one: '# selecionado', other: '# selecionados' }),
  selectedAll: 'Todos os que correspondem estão selecionados',
  selectAll: 'Selecionar tudo',
  selectNone: 'Limpar seleção',
  remove: 'Excluir…',
  removing: {
    ask: (contacts) => count(contacts, { one: 'Excluir # contato?', other: 'Excluir # contatos?' }),
    advice: 'Eles sairão do Webex para toda a sua organização. Isso não pode ser desfeito.',
    type: (figure) => `Digite ${figure} para confirmar`,
    yes: 'Excluir',
    no: 'Cancelar',
    asksFirst: 'Você será consultado antes de qualquer exclusão.',
    collecting: (contacts) =>
      count(contacts, {
        one: 'Reunindo: # contato até agora',
        other: 'Reunindo: # contatos até agora',
      }),
    progress: (done, of) => `${done} de ${of} concluídos`,
    stay: 'Mantenha esta página aberta até o fim.',
    stop: 'Parar',
    over: 'A exclusão terminou',
    deleted: (contacts) => count(contacts, { one: '# contato excluído', other: '# contatos excluídos' }),
    unchecked: (contacts) =>
      count(contacts, {
        one: '# contato enviado ao Webex, sem verificação',
        other: '# contatos enviados ao Webex, sem verificação',
      }),
    kept: (contacts) =>
      count(contacts, { one: '# contato ainda está lá:', other: '# contatos ainda estão lá:' }),
    keptMore: (contacts) => count(contacts, { one: 'e mais #', other: 'e mais #' }),
    lost: (contacts) =>
      count(contacts, {
        one: 'A resposta sobre # contato se perdeu. Continue para saber o que aconteceu com ele.',
        other: 'A resposta sobre # contatos se perdeu. Continue para saber o que aconteceu com eles.',
      }),
    left: (contacts) =>
      count(contacts, { one: '# contato não foi enviado', other: '# contatos não foram enviados' }),
    goOn: 'Continuar',
    close: 'Fechar',
  },
  export: 'Exportar…',
  exporting: {
    all: (contacts) => count(contacts, { one: 'Exportar # contato', other: 'Exportar # contatos' }),
    allMatching: 'Exportar todos os que correspondem',
    csv: 'CSV, para planilhas',
    vcf: 'vCard, para agendas de contatos',
    cancel: 'Cancelar',
    tooMany: 'Exporte até 1.000 contatos selecionados por vez ou todos os que correspondem.',
    running: 'Buscando o arquivo. Mantenha esta página aberta; muitos contatos levam algum tempo.',
    saved: 'Enviado para seus downloads.',
    failed: 'Nada foi salvo.',
    close: 'Fechar',
    fileName: 'contatos',
  },
  pending: {
    label: 'Contatos excluídos',
    waiting: (name) => `Excluído: ${name}`,
    hint: 'Enviado ao Webex em 7 segundos ou ao fechar esta página.',
    undo: 'Desfazer',
    undoFor: (name) => `Desfazer: manter ${name}`,
    sending: (name) => `Excluindo ${name}…`,
    failed: (name) => `Não excluído: ${name}`,
    again: 'Tentar novamente',
    againFor: (name) => `Tentar excluir ${name} novamente`,
    close: 'Fechar',
  },
};
