import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure = 'Ainda não se sabe se foi feito. Tente novamente: nada é feito duas vezes.';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: {
    title: 'Não é possível enviar isto',
    advice: 'Algum dado não está como deve ser. Confira o que você digitou.',
  },
  too_large: { title: 'É muito de uma vez', advice: 'Encurte ou faça em partes menores.' },
  forbidden: {
    title: 'O Webex não permite que você altere isto',
    advice: 'Sua conta não tem permissão, ou não tem mais. Nada foi alterado.',
  },
  not_found: {
    title: 'Não existe mais',
    advice: 'O Webex não tem mais este registro. Talvez alguém tenha acabado de excluí-lo.',
  },
  upstream_timeout: { title: 'O Webex demorou demais', advice: unsure },
  upstream_unavailable: { title: 'O Webex não dá uma resposta utilizável', advice: unsure },
  bad_upstream_payload: { title: 'O Webex enviou algo ilegível', advice: unsure },
  internal: { title: 'Ocorreu um erro no Sidecard', advice: unsure },
  unreachable: {
    title: 'Sem conexão',
    advice:
      'O servidor do Sidecard não responde. O que você digitou continua aqui. Verifique a rede e tente novamente: nada é feito duas vezes.',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `Falta: ${failed.missingScope}` } : advice;
}
