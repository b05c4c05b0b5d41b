/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'Webex ne répond pas',
    advice:
      'Sidecard attend que Webex lui indique qui vous êtes. Tout reprend automatiquement dès que Webex répond.',
  },
  outside: {
    title: 'Sidecard s’utilise dans Webex',
    what: 'Retrouvez les personnes que vous pouvez joindre, vos collègues et les contacts de votre organisation, sans quitter la conversation.',
    how: 'Ouvrez l’application Webex, choisissez « Applications » dans la barre de gauche, puis ouvrez Sidecard.',
    missing:
      'Absent de la liste ? Un administrateur peut l’ajouter dans Control Hub, sous « Apps », « Embedded Apps ».',
  },
  signedOut: {
    title: 'Déconnexion effectuée',
    advice:
      'Sidecard n’a plus accès à votre compte Webex et a effacé tout ce qu’il conservait à votre sujet.',
  },
  account: {
    signedIn: 'Votre compte :',
    bound: 'Sidecard conserve ce compte jusqu’à votre déconnexion.',
    signOut: 'Se déconnecter',
  },
  connect: {
    title: 'Connectez-vous une fois à Webex',
    why: 'Sidecard cherche avec votre propre compte Webex et ne voit que ce que vous avez le droit de voir. Votre navigateur s’ouvre pour la connexion.',
    derived:
      'Votre organisation ne communique pas votre nom aux applications : Sidecard ne sait donc pas encore qui vous êtes. Il utilisera le premier compte avec lequel vous vous connecterez.',
    begin: 'Se connecter à Webex',
    again: 'Se reconnecter',
    elsewhere: 'Se connecter sur une autre page',
    forgetAccount: 'Utiliser désormais ce compte',
    cancel: 'Annuler',
    asking: { title: 'Préparation de la connexion…', advice: 'Cela prend un instant.' },
    browser: {
      title: 'Continuez dans votre navigateur',
      advice:
        'Webex vous y demande si Sidecard peut rechercher des personnes en votre nom. Cette page reprend ensuite d’elle-même.',
    },
    completing: { title: 'Finalisation de la connexion…', advice: 'Cela prend un instant.' },
    device: {
      title: 'Se connecter sur une autre page',
      advice:
        'Si l’application Webex ne peut pas ouvrir elle-même la connexion, utilisez n’importe quel navigateur, sur cet appareil ou sur un autre :',
      open: 'Ouvrez cette page :',
      openIt: 'Ouvrir',
      openAgain: 'Rouvrir',
      notOpened: 'Webex ne l’a pas ouverte. Copiez l’adresse dans un navigateur.',
      type: 'Saisissez-y ce code, puis donnez votre accord :',
      comeBack: 'Revenez ici. Cette page reprend d’elle-même.',
    },
  },
};
