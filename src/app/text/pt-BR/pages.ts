/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'O Webex não responde',
    advice:
      'O Sidecard aguarda o Webex informar quem você é. Ele continua sozinho assim que o Webex responder.',
  },
  outside: {
    title: 'O Sidecard funciona dentro do Webex',
    what: 'Encontre as pessoas com quem você pode falar, seus colegas e os contatos da sua organização, sem sair da conversa.',
    how: 'Abra o aplicativo Webex, escolha “Aplicativos” na barra à esquerda e abra o Sidecard.',
    missing:
      'Não está na lista? Um administrador pode adicioná-lo no Control Hub, em “Apps”, “Embedded Apps”.',
  },
  signedOut: {
    title: 'Você saiu da conta',
    advice: 'O Sidecard não tem mais acesso à sua conta do Webex e apagou tudo o que guardava sobre você.',
  },
  account: {
    signedIn: 'Você entrou como',
    bound: 'O Sidecard mantém esta conta até você sair.',
    signOut: 'Sair',
  },
  connect: {
    title: 'Faça login no Webex uma vez',
    why: 'O Sidecard busca com a sua própria conta do Webex e só vê o que você pode ver. Seu navegador será aberto para o login.',
    derived:
      'Sua organização não informa seu nome aos aplicativos, por isso o Sidecard ainda não sabe quem você é. Ele usará a primeira conta com que você fizer login.',
    begin: 'Fazer login no Webex',
    again: 'Fazer login novamente',
    elsewhere: 'Fazer login em outra página',
    forgetAccount: 'Usar esta conta de agora em diante',
    cancel: 'Cancelar',
    asking: { title: 'Preparando o login…', advice: 'Só um instante.' },
    browser: {
      title: 'Continue no navegador',
      advice:
        'Lá, o Webex pergunta se o Sidecard pode buscar pessoas em seu nome. Depois, esta página continua sozinha.',
    },
    completing: { title: 'Concluindo o login…', advice: 'Só um instante.' },
    device: {
      title: 'Fazer login em outra página',
      advice:
        'Se o aplicativo Webex não conseguir abrir o login, faça-o em qualquer navegador, neste ou em outro dispositivo:',
      open: 'Abra esta página:',
      openIt: 'Abrir',
      openAgain: 'Abrir novamente',
      notOpened: 'O Webex não a abriu. Copie o endereço em um navegador.',
      type: 'Digite lá este código e aprove:',
      comeBack: 'Volte aqui. Esta página continua sozinha.',
    },
  },
};
