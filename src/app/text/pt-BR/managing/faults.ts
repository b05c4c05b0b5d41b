import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: {
    title: 'Este arquivo é grande demais',
    advice: 'No máximo 10 MB podem ser importados. Divida-o ou retire as fotos.',
  },
  too_many_rows: {
    title: 'Contatos demais',
    advice: 'No máximo 10.000 podem ser importados de uma vez. Divida o arquivo.',
  },
  too_many_columns: {
    title: 'Colunas demais',
    advice: 'No máximo 64 podem ser lidas. Exclua as que não são necessárias.',
  },
  too_slow: {
    title: 'A leitura está demorando demais',
    advice: 'Salve o arquivo novamente como CSV ou divida-o.',
  },
  spreadsheet: {
    title: 'Isto é uma planilha, não um arquivo de texto',
    advice: 'Abra-a no programa dela, salve como “CSV UTF-8” e escolha o novo arquivo.',
  },
  archive: {
    title: 'Isto é um arquivo compactado',
    advice: 'Descompacte-o e escolha o arquivo CSV ou vCard que está nele.',
  },
  pdf: { title: 'Isto é um PDF', advice: 'Exporte os contatos como CSV ou vCard de onde ele foi feito.' },
  not_text: {
    title: 'Isto não é um arquivo de texto',
    advice: 'Somente arquivos CSV e vCard podem ser lidos.',
  },
  unclosed_quote: {
    title: 'Aspas que não se fecham',
    advice:
      'Ali um valor começa com aspas que nunca se fecham. Corrija essa linha e escolha o arquivo novamente.',
  },
  empty: { title: 'Nada para importar', advice: 'Não há nenhuma linha com um valor.' },
  unreadable: {
    title: 'Não foi possível ler o arquivo',
    advice:
      'Ele pode ter sido movido ou alterado, ou o programa dele o está bloqueando. Escolha-o novamente.',
  },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: {
    reason: 'Nenhum meio de contato',
    fix: 'Acrescente um e-mail, um número ou um endereço SIP.',
  },
  not_an_email: { reason: 'Não é um endereço de e-mail', fix: 'Escreva como nome@example.com.' },
  not_a_number: {
    reason: 'Não é um número de telefone',
    fix: 'Escreva dígitos, de preferência com o país: +55 11 91234-5678.',
  },
  not_a_picture: { reason: 'Não é o endereço de uma foto', fix: 'Ele começa com https://.' },
  not_a_method: { reason: 'Não é um meio preferido', fix: 'Escreva EMAIL, PHONE, SIPADDRESS ou IMS.' },
  not_a_group: { reason: 'Não é um ID de grupo', fix: 'Copie o ID do Control Hub ou deixe vazio.' },
  not_an_id: { reason: 'Não é um ID de contato', fix: 'Deixe como foi exportado, ou vazio.' },
  not_among_them: {
    reason: 'Não indica nenhum valor desta linha',
    fix: 'Escreva novamente um dos seus valores, ou deixe vazio.',
  },
  too_long: { reason: 'Longo demais', fix: 'Reduza a 256 caracteres.' },
  too_many: { reason: 'Valores demais', fix: 'Um contato tem no máximo 5 números e 20 de cada outro tipo.' },
  not_text: {
    reason: 'Não pode ser lido',
    fix: 'Digite novamente: há sinais que não são texto, ou está cortado.',
  },
};
