import { type Badge, type Desk, toBadge } from './desk';
import { isOwn, judgeLink } from './links';
import { type Answer, codes, refuse, success } from './protocol';
import { createSignIn, type SignInDeps } from './sign-in';
import { type HostState, toApplication } from './state';

type Parameter = Record<string, unknown>;

export interface AnswersDeps extends Omit<SignInDeps, 'oauth'> {
  state: () => HostState;
  desk: Desk;
}

/** Makes the answers of a desktop window outside meetings and spaces, one entry per request of the SDK. */
export function createAnswers({ state, ...deps }: AnswersDeps) {
  const { desk, validDomains, origin } = deps;
  let badge: Badge = { badgeType: 'count', count: 0 };

  const show = (next: Badge | undefined): Answer => {
    if (!next) return refuse('invalidArgument');
    badge = next;
    // The SDK cannot send "no count": it fills in 0, so 0 means nothing to draw.
    desk.badge(next.badgeType === 'count' && next.count === 0 ? undefined : next);
    return success(true);
  };

  const open = async ({ url }: Parameter): Promise<Answer> => {
    const verdict = judgeLink(url, { validDomains, origin });
    if (typeof verdict === 'number') return { code: verdict };
    if (verdict === 'ask' && !(await desk.allow(String(url)))) return refuse('accessDenied');
    desk.opened(String(url));
    if (isOwn(String(url), origin)) desk.browse(String(url));
    return success(true);
  };

  const outsideMeeting = () => refuse('badContext');

  // A Map, not an object: a request named "toString" must be as unknown as any other.
  const answers = new Map<string, (parameter: Parameter) => Answer | Promise<Answer>>([
    ['application.initialize', () => success({ application: toApplication(state()) })],
    ['application.listen', () => success(true)],
    ['application.performance', () => success(true)],
    ['application.context.getUser', () => success(state().user)],
    ['application.context.getMeeting', outsideMeeting],
    ['application.context.getSpace', outsideMeeting],
    ['application.meeting.setPresentationUrl', outsideMeeting],
    ['application.meeting.clearPresentationUrl', outsideMeeting],
    ['application.setShareUrl', outsideMeeting],
    ['application.clearShareUrl', outsideMeeting],
    // The SDK takes the whole answer as the badge.
    ['application.context.getSidebar', () => success(badge)],
    ['application.sidebar.getCalls', () => success({ calls: [] })],
    ['application.sidebar.showBadge', (parameter) => show(toBadge(parameter))],
    ['application.sidebar.clearBadge', () => show({ badgeType: 'count', count: 0 })],
    [
      'application.sidebar.showNotification',
      ({ message }) => {
        if (typeof message !== 'string') return refuse('invalidArgument');
        desk.notify(message);
        return success(true);
      },
    ],
    ['application.openUrlInSystemBrowser', open],
    ['application.initiateSystemBrowserOAuth', createSignIn({ ...deps, oauth: () => state().oauth })],
  ]);

  return (request: string, parameter: Parameter): Answer | Promise<Answer> =>
    answers.get(request)?.(parameter) ?? { code: codes.notSupported };
}
