import type { Failure } from '../../app/api/failure';
import type { HostRefusal } from '../../app/host/host';
import { failed, ok } from '../api';
import { me, type Scene } from '../scene';
import type { PageState } from '../state';

const byBrowser = ok({ way: 'browser' as const, authorizeUrl: 'https://webex.example/', expiresIn: 300 });
const byDevice = ok({
  way: 'device' as const,
  userCode: '749 265 318',
  verificationUrl: 'https://login.webex.com/verify',
  interval: 5,
  expiresIn: 300,
});

const offer = (scene: Scene) => scene.open({ connection: 'not_connected' });
const offerToNobody = (scene: Scene) =>
  scene.open({
    connection: 'not_connected',
    user: { ...me.user, displayName: '', email: '', isDerived: true },
  });

async function begin(scene: Scene) {
  void scene.store.connect.begin();
  await scene.until(({ connect }) => connect !== undefined);
  await scene.settle();
}

async function beginElsewhere(scene: Scene) {
  await offer(scene);
  scene.answers.connect = byDevice;
  await scene.store.connect.beginElsewhere();
}

const device = (id: string, title: string, isOpened: boolean): PageState => ({
  id: `sign-in-device-${id}`,
  title,
  async play(scene) {
    await beginElsewhere(scene);
    scene.host.answers.openLink = isOpened ? { ok: true, value: undefined } : { ok: false, reason: 'denied' };
    await scene.store.connect.openVerification();
  },
});

const refused = (id: string, title: string, reason: HostRefusal): PageState => ({
  id: `sign-in-${id}`,
  title: `Sign-in failed: ${title}`,
  async play(scene) {
    await offer(scene);
    scene.answers.connect = byBrowser;
    scene.host.answers.signIn = { ok: false, reason };
    await begin(scene);
  },
});

const incomplete = (code: Failure['code'], title: string): PageState => ({
  id: `sign-in-${code.replaceAll('_', '-')}`,
  title: `Sign-in failed: ${title}`,
  async play(scene) {
    await offerToNobody(scene);
    scene.answers.connect = byBrowser;
    scene.host.answers.signIn = { ok: true, value: 'code' };
    scene.answers.completed = failed(code);
    await begin(scene);
  },
});

/** Signing in at Webex, step by step. */
export const connect: readonly PageState[] = [
  { id: 'sign-in', title: 'Sign-in offered', play: offer },
  { id: 'sign-in-derived', title: 'Sign-in offered, identity hidden', play: offerToNobody },
  {
    id: 'sign-in-asking',
    title: 'Sign-in: being prepared',
    async play(scene) {
      await offer(scene);
      await begin(scene);
    },
  },
  {
    id: 'sign-in-browser',
    title: 'Sign-in: in the browser',
    async play(scene) {
      await offer(scene);
      scene.answers.connect = byBrowser;
      await begin(scene);
    },
  },
  {
    id: 'sign-in-completing',
    title: 'Sign-in: being finished',
    async play(scene) {
      await offer(scene);
      scene.answers.connect = byBrowser;
      scene.host.answers.signIn = { ok: true, value: 'code' };
      await begin(scene);
    },
  },
  { id: 'sign-in-device', title: 'Sign-in: by a code', play: beginElsewhere },
  device('opened', 'Sign-in: by a code, page opened', true),
  device('not-opened', 'Sign-in: by a code, page not opened', false),
  refused('cancelled', 'closed or declined', 'denied'),
  refused('timed-out', 'no answer of the browser', 'timed_out'),
  incomplete('wrong_account', 'another account'),
  incomplete('missing_scope', 'not given enough'),
  incomplete('session_expired', 'too late'),
];
