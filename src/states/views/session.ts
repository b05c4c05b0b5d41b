import type { Failure } from '../../app/api/failure';
import { failed, ok } from '../api';
import { me } from '../scene';
import type { PageState } from '../state';

const failing = (code: Failure['code'], title: string, retryAfter?: number): PageState => ({
  id: `session-${code.replaceAll('_', '-')}`,
  title: `No session: ${title}`,
  play(scene) {
    scene.answers.session = failed(code, retryAfter);
    return scene.enter();
  },
});

/** How far the page has come with finding out who is looking. */
export const session: readonly PageState[] = [
  { id: 'starting', title: 'The host has not answered yet', play: () => {} },
  { id: 'outside', title: 'Outside Webex', play: ({ host }) => host.tell({ type: 'outside' }) },
  { id: 'silent', title: 'The host is silent', play: ({ host }) => host.tell({ type: 'silent' }) },
  { id: 'nameless', title: 'The host names nobody', play: ({ host }) => host.tell({ type: 'nameless' }) },
  { id: 'opening', title: 'The session is being opened', play: (scene) => scene.enter() },
  failing('token_refused', 'token refused'),
  failing('keys_unavailable', 'token cannot be checked'),
  failing('rate_limited', 'too many', 40),
  failing('store_unavailable', 'no records'),
  failing('identity_changed', 'somebody else'),
  failing('unreachable', 'offline'),
  failing('internal', 'an error of ours'),
  {
    id: 'identity-hidden',
    title: 'Identity hidden, and no sign-in',
    play: (scene) =>
      scene.open({
        connection: 'identity_hidden',
        hasSignIn: false,
        user: { ...me.user, displayName: '', email: '', isDerived: true },
      }),
  },
  {
    id: 'not-connected',
    title: 'Not connected, and no sign-in',
    play: (scene) => scene.open({ connection: 'not_connected', hasSignIn: false }),
  },
  {
    id: 'signed-out',
    title: 'Signed out',
    async play(scene) {
      await scene.open();
      scene.answers.signOut = ok(undefined);
      await scene.store.session.signOut();
    },
  },
];
