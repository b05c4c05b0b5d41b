/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'Webex does not answer',
    advice:
      'Sidecard is waiting for Webex to say who you are. It goes on by itself as soon as Webex answers.',
  },
  outside: {
    title: 'Sidecard lives in Webex',
    what: 'It finds the people you can reach, colleagues and your organization’s contacts, without leaving the conversation.',
    how: 'Open the Webex App, choose Apps in the left bar, and open Sidecard there.',
    missing: 'Not in the list? An administrator can add it in Control Hub, under Apps, Embedded Apps.',
  },
  signedOut: {
    title: 'You are signed out',
    advice: 'Sidecard has removed its access to Webex for you, and everything it kept of you.',
  },
  account: {
    signedIn: 'Signed in as',
    bound: 'Sidecard keeps to this account until you sign out.',
    signOut: 'Sign out',
  },
  connect: {
    title: 'Sign in to Webex once',
    why: 'Sidecard looks people up with your own Webex account and sees only what you may see. Your browser opens for the sign-in.',
    derived:
      'Your organization keeps your name private from apps, so Sidecard does not know yet who you are. It will work with the account you sign in with first.',
    begin: 'Sign in with Webex',
    again: 'Sign in again',
    elsewhere: 'Sign in on another page',
    forgetAccount: 'Use this account from now on instead',
    cancel: 'Cancel',
    asking: { title: 'Preparing the sign-in …', advice: 'This takes a moment.' },
    browser: {
      title: 'Go on in your browser',
      advice: 'Webex asks there whether Sidecard may look people up for you. This page goes on by itself.',
    },
    completing: { title: 'Finishing the sign-in …', advice: 'This takes a moment.' },
    device: {
      title: 'Sign in on another page',
      advice:
        'Where the Webex App cannot open the sign-in by itself, do it in any browser, on this or another device:',
      open: 'Open this page:',
      openIt: 'Open it',
      openAgain: 'Open it again',
      notOpened: 'Webex did not open it. Copy the address into a browser.',
      type: 'Type this code there, and approve:',
      comeBack: 'Come back here. This page goes on by itself.',
    },
  },
};
