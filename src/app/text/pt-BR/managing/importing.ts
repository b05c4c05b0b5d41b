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
    receiving: 'Envio incompleto',
    matching: 'Comparando com o diretório …',
    ready: 'Pronta para começar',
    running: 'Importação em andamento',
    paused: 'Importação em pausa',
    cancelled: 'Importação cancelada',
    done: 'Importação concluída',
  },
  rowStates: {
    refused: 'Com erros',
    waiting: 'Aguardando',
    unsure: 'Em verificação',
    created: 'Criados',
    updated: 'Atualizados',
    skipped: 'Ignorados',
    failed: 'Falharam',
  },
  actions: { update: 'Atualizar o contato', skip: 'Ignorar', create: 'Criar outro' },
  holds: {
    slow: 'O Webex pede para ir mais devagar. A importação continua sozinha.',
    slowUntil: (time) => `O Webex pede para ir mais devagar. A importação continua sozinha às ${time}.`,
    forbidden:
      'O Webex não permite mais que você altere contatos. Retome quando tiver a permissão novamente.',
    signedOut: 'Você saiu do Webex. Entre novamente e depois retome.',
    away: 'Não foi possível acessar o Webex. A importação continua sozinha.',
  },
  atLine: (line) => `Linha ${line}`,
  choosing: {
    title: 'Importar contatos',
    intro:
      'Um arquivo CSV ou vCard, até 10.000 contatos e 10 MB. Nada é alterado antes que você veja o que mudaria.',
    choose: 'Escolher um arquivo',
    drop: 'ou solte-o aqui.',
    paste: 'Ou cole linhas de uma tabela ou vCards',
    read: 'Examinar estas linhas',
    earlier: 'Importações anteriores',
    pasted: 'Linhas coladas',
    remove: (name) => `Excluir o registro de ${name}`,
    reading: 'Lendo …',
  },
  reviewing: {
    title: 'O que seria importado',
    ready: (lines) =>
      count(lines, { one: '# contato pode ser importado', other: '# contatos podem ser importados' }),
    repeated: (lines) =>
      count(lines, { one: '# deles repete uma linha anterior', other: '# deles repetem uma linha anterior' }),
    refused: (lines) =>
      count(lines, { one: '# linha tem erros e fica de fora', other: '# linhas têm erros e ficam de fora' }),
    guessed:
      'O arquivo não está em Unicode; suas letras são uma suposição. Se os nomes parecerem errados, salve-o como “CSV UTF-8”.',
    lines: (lines) => count(lines, { one: '# linha', other: '# linhas' }),
    columns: 'Colunas do arquivo',
    column: (place) => `Coluna ${place}`,
    header: 'A primeira linha contém nomes de colunas',
    leaveOut: 'Deixar de fora',
    labelled: 'Conforme o rótulo ao lado',
    faults: 'O que precisa ser corrigido',
    line: 'Linha',
    field: 'Campo',
    problem: 'Motivo e correção',
    wholeLine: 'Linha inteira',
    more: 'Mostrar mais',
    download: 'Baixar estas linhas como CSV',
    fileName: 'contatos-a-corrigir',
    next: (lines) =>
      count(lines, { one: 'Comparar # linha com o diretório', other: 'Comparar # linhas com o diretório' }),
    another: 'Escolher outro arquivo',
  },
  sending: {
    title: 'Entregando as linhas',
    progress: (sent, all) => `${sent} de ${all} linhas`,
    stay: 'Deixe esta página aberta até que todas cheguem.',
    goesOnIn: (seconds) => `Continua sozinho em ${wait(seconds)}.`,
    again: 'Tentar novamente',
    stop: 'Parar',
    full: {
      title: 'Há três importações inacabadas',
      advice: 'Inicie ou exclua uma delas primeiro e depois escolha este arquivo novamente.',
    },
  },
  watching: {
    progress: (settled, all) => `${settled} de ${all} linhas concluídas`,
    left: (seconds) => `Termina em cerca de ${wait(seconds)}.`,
    goesOn: 'Você pode fechar esta página. O trabalho continua no servidor, a menos que você saia da conta.',
    lost: 'Só uma parte do arquivo chegou. Exclua este registro e escolha o arquivo novamente.',
    start: 'Iniciar a importação',
    pause: 'Pausar',
    resume: 'Retomar',
    cancel: 'Cancelar a importação',
    remove: 'Excluir este registro',
    other: 'Importar outro arquivo',
    matches: (lines) =>
      count(lines, {
        one: '# linha corresponde a um contato existente',
        other: '# linhas correspondem a contatos existentes',
      }),
    onMatch: 'Com os contatos existentes',
    repeats: (lines) =>
      count(lines, { one: '# linha repete uma anterior', other: '# linhas repetem outras anteriores' }),
    onRepeat: 'Com as linhas repetidas',
    chosenFor: (line) => `Para a linha ${line}`,
    asAll: 'Como as demais',
    by: { id: 'mesmo ID', email: 'mesmo e-mail', phone: 'mesmo número' },
    same: (line) => `Repete a linha ${line}`,
    failed: 'O que não entrou',
    showAll: 'Mostrar cada linha',
    allLines: 'Cada linha',
    download: 'Baixar o restante como CSV',
    again: 'Corrija estas linhas em uma planilha e importe esse arquivo. O que já está lá não é duplicado.',
    fileName: 'contatos-nao-importados',
    checked: 'Encontrado no Webex após a resposta se perder',
    all: 'Todas as linhas estão concluídas.',
    partlyChoices: 'É possível decidir à parte para no máximo 1.000 linhas.',
  },
};
