import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: {
    title: 'Não é possível fazer esta busca',
    advice: 'Tente um texto mais curto ou mais simples.',
  },
  too_large: { title: 'Não é possível fazer esta busca', advice: 'Tente um texto mais curto.' },
  unsupported_media_type: {
    title: 'Ocorreu um erro no Sidecard',
    advice: 'Feche este painel e abra-o novamente.',
  },
  token_refused: {
    title: 'O login do Webex não foi aceito',
    advice: 'Feche este painel e abra-o novamente. Se não resolver, avise o administrador.',
  },
  session_expired: { title: 'Sua sessão expirou', advice: 'Feche este painel e abra-o novamente.' },
  identity_changed: {
    title: 'Agora há outra pessoa conectada ao Webex',
    advice: 'O que estava aberto aqui foi fechado. Tente novamente para continuar com a nova conta.',
  },
  identity_hidden: {
    title: 'O Webex não informa quem você é',
    advice:
      'Sua organização não informa seu nome nem sua conta aos aplicativos, por isso o Sidecard não sabe em qual diretório buscar. Um administrador pode permitir isso no Control Hub, em “PII Restrictions” do aplicativo.',
  },
  not_connected: {
    title: 'Sem conexão com o Webex',
    advice: 'O Sidecard não tem um acesso válido à sua conta do Webex. Avise o administrador.',
  },
  sign_in_expired: {
    title: 'O login demorou demais',
    advice: 'Para sua segurança, ele deve ser feito em até cinco minutos e uma única vez. Comece de novo.',
  },
  sign_in_refused: {
    title: 'O Webex não concluiu o login',
    advice: 'Ele foi recusado ou o código não vale mais. Nada foi conectado; você pode começar de novo.',
  },
  sign_in_unavailable: {
    title: 'Não é possível fazer login no momento',
    advice:
      'O login do Webex não responde como deveria. Tente novamente em instantes; se continuar assim, avise o administrador.',
  },
  wrong_account: {
    title: 'Essa era outra conta',
    advice:
      'Seu navegador está conectado ao Webex com outra conta. Nada foi conectado. Faça login novamente e escolha a conta que você usa nesta janela do Webex.',
  },
  missing_scope: {
    title: 'O Sidecard não tem permissões suficientes',
    advice:
      'Sem permissão para consultar pessoas e contatos, não é possível buscar. Faça login novamente e aprove tudo, ou peça ao administrador que permita.',
  },
  cross_origin: {
    title: 'Esta página não é do Sidecard',
    advice: 'Feche este painel e abra-o pela barra lateral do Webex. Se não resolver, avise o administrador.',
  },
  own_record: {
    title: 'Esta é a sua própria conta',
    advice: 'Aqui ninguém pode excluir a si mesmo. Outro administrador pode fazer isso.',
  },
  forbidden: {
    title: 'O Webex não mostra isso a você',
    advice: 'Sua conta não tem permissão para ver.',
  },
  not_found: {
    title: 'Não existe mais',
    advice: 'O Webex não tem mais este registro. Talvez tenha acabado de ser removido.',
  },
  conflict: {
    title: 'Alterado nesse meio-tempo',
    advice: 'Outra pessoa alterou este registro, ou ele já existe. Confira-o antes de alterar.',
  },
  locked: {
    title: 'Sendo alterado agora',
    advice: 'Outra pessoa está alterando este registro. Tente novamente em instantes.',
  },
  refused: { title: 'O Webex não aceitou', advice: 'Confira o que você digitou.' },
  key_reused: { title: 'Isso já foi enviado', advice: 'Confira antes de enviar outra coisa.' },
  upstream_timeout: { title: 'O Webex demorou demais', advice: 'Tente novamente.' },
  upstream_unavailable: {
    title: 'O Webex não dá uma resposta válida',
    advice: 'Tente novamente em instantes.',
  },
  bad_upstream_payload: {
    title: 'A resposta do Webex é ilegível',
    advice: 'Tente novamente. Se continuar assim, avise o administrador.',
  },
  keys_unavailable: {
    title: 'Não é possível verificar seu login no momento',
    advice: 'O serviço de chaves do Webex não responde. Tente novamente em instantes.',
  },
  store_unavailable: {
    title: 'O Sidecard não consegue acessar seus registros',
    advice: 'Sua sessão continua aberta. Tente novamente em instantes.',
  },
  internal: { title: 'Ocorreu um erro no Sidecard', advice: 'Tente novamente.' },
  sign_in_cancelled: {
    title: 'O login não foi concluído',
    advice: 'Ele foi fechado ou recusado, e nada foi conectado. Comece de novo quando quiser.',
  },
  sign_in_timed_out: {
    title: 'Seu navegador não respondeu',
    advice: 'O login não foi concluído em cinco minutos, e nada foi conectado. Comece de novo.',
  },
  unreachable: {
    title: 'Sem conexão',
    advice: 'O servidor do Sidecard não responde. Verifique a rede e tente novamente.',
  },
};

/** What a failure means to the reader, and what they can do. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return {
      title: 'Muitas solicitações ao Webex',
      advice: `Tente novamente em ${wait(retryAfter ?? 30)}.`,
    };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
