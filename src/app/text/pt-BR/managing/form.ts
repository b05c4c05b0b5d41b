import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'O Webex não permite deixar este campo vazio.',
  too_long: 'Isto é longo demais.',
  too_many: 'São mais do que o Webex aceita.',
  no_email: 'É necessário um endereço de e-mail.',
  not_an_email: 'Isto não é um endereço de e-mail.',
  not_a_number: 'Isto não é um número de telefone.',
  not_an_extension: 'Um ramal tem somente dígitos, no máximo 15.',
  not_a_picture: 'Precisa ser um endereço que comece com https://.',
  not_a_group: 'Um deles não é um ID de grupo.',
  not_an_id: 'Um deles não é um ID.',
  nothing_to_reach: 'É necessário pelo menos um endereço de e-mail, um número ou um endereço SIP.',
  not_accepted: 'Isto não é possível aqui.',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: 'Carregando…',
  save: 'Salvar',
  saving: 'Salvando…',
  cancel: 'Cancelar',
  faults,
  faultsFound: (found) =>
    count(found, { one: '# campo ainda não está correto.', other: '# campos ainda não estão corretos.' }),
  reasons: 'O Webex informa:',
  asBefore:
    'Nada foi alterado: o Webex, consultado de novo, contém o que continha antes. Você pode salvar mais uma vez.',
  onePerLine: 'Um por linha.',
  row: { type: 'Tipo', primary: 'Principal', remove: (what) => `Remover: ${what}` },
  unknown: (values) =>
    `De um tipo que o Sidecard não conhece: ${values}. Permanece enquanto esta lista não for alterada e se perde se ela for.`,
  address: { street: 'Rua', city: 'Cidade', region: 'Estado ou região', postalCode: 'CEP', country: 'País' },
  leave: {
    title: 'Sair sem salvar?',
    advice: 'O que você alterou não está salvo.',
    leave: 'Sair',
    stay: 'Continuar editando',
  },
  saved: {
    title: 'Salvo',
    unchanged: 'Não havia nada a salvar',
    holds: 'Isto é o que o Webex contém agora.',
    differing: (names) => `O Webex mantém de outra forma o que você digitou: ${names}.`,
    warnings: 'O Webex executou e informa:',
    again: 'Continuar editando',
    done: 'Concluir',
  },
  rival: {
    title: 'Outra pessoa foi mais rápida',
    advice: 'O registro foi alterado enquanto você editava. Escolha qual versão de cada campo será mantida.',
    mine: 'A sua',
    theirs: 'A mais recente',
    allMine: 'Todas as suas',
    allTheirs: 'Todas as mais recentes',
    nothing: 'vazio',
    save: 'Salvar o que foi escolhido',
  },
};
