import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

/** What each failure means to the reader, and what they can do. */
const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: { title: '无法进行此搜索', advice: '请尝试更短或更简单的文字。' },
  too_large: { title: '无法进行此搜索', advice: '请尝试更短的文字。' },
  unsupported_media_type: { title: 'Sidecard 出了问题', advice: '请关闭此面板，然后重新打开。' },
  token_refused: {
    title: 'Webex 登录未被接受',
    advice: '请关闭此面板，然后重新打开。如果仍未解决，请联系管理员。',
  },
  session_expired: { title: '您的会话已结束', advice: '请关闭此面板，然后重新打开。' },
  identity_changed: {
    title: 'Webex 的登录用户已更换',
    advice: '此处打开的内容已关闭。要以新用户身份继续，请重试。',
  },
  identity_hidden: {
    title: 'Webex 未告知您的身份',
    advice:
      '您的组织未向应用公开您的姓名和帐户，因此 Sidecard 不知道应搜索哪个目录。管理员可以在 Control Hub 中，通过该应用的“PII Restrictions”予以允许。',
  },
  not_connected: {
    title: '未连接到 Webex',
    advice: 'Sidecard 没有代表您访问 Webex 的有效权限。请联系管理员。',
  },
  sign_in_expired: {
    title: '登录已超时',
    advice: '为了您的安全，登录必须在五分钟内完成，且只能使用一次。请重新开始。',
  },
  sign_in_refused: {
    title: 'Webex 未完成登录',
    advice: '登录被拒绝，或登录代码已失效。未建立任何连接，您可以重新开始。',
  },
  sign_in_unavailable: {
    title: '暂时无法登录',
    advice: 'Webex 登录服务未正常响应。请稍后重试；如果问题仍然存在，请联系管理员。',
  },
  wrong_account: {
    title: '登录的是另一个帐户',
    advice:
      '您的浏览器以其他用户身份登录了 Webex，因此未建立任何连接。请重新登录，并选择您在此 Webex 窗口中使用的帐户。',
  },
  missing_scope: {
    title: 'Sidecard 的权限不足',
    advice: '没有查找人员和联系人的权限，就无法搜索。请重新登录并全部允许，或请管理员允许。',
  },
  cross_origin: {
    title: '此页面不属于 Sidecard',
    advice: '请关闭此面板，然后从 Webex 侧边栏打开。如果仍未解决，请联系管理员。',
  },
  own_record: {
    title: '这是您自己的帐户',
    advice: '这里不能删除自己。可以由其他管理员来删除。',
  },
  forbidden: { title: 'Webex 不向您显示此内容', advice: '您的帐户无权查看。' },
  not_found: { title: '此条目已不存在', advice: 'Webex 中已找不到它，可能刚刚被删除。' },
  conflict: {
    title: '内容已被更改',
    advice: '其他人已更改此内容，或它已存在。请先再次查看，然后再更改。',
  },
  locked: { title: '正在由他人更改', advice: '请稍后重试。' },
  refused: { title: 'Webex 未接受此内容', advice: '请检查您输入的内容。' },
  key_reused: { title: '此内容已发送', advice: '请先再次查看，然后再发送其他内容。' },
  upstream_timeout: { title: 'Webex 响应超时', advice: '请重试。' },
  upstream_unavailable: { title: 'Webex 未给出有效响应', advice: '请稍后重试。' },
  bad_upstream_payload: {
    title: '无法读取 Webex 的响应',
    advice: '请重试。如果问题仍然存在，请联系管理员。',
  },
  keys_unavailable: {
    title: '暂时无法验证您的登录',
    advice: 'Webex 密钥服务没有响应，请稍后重试。',
  },
  store_unavailable: {
    title: 'Sidecard 无法访问其数据',
    advice: '您仍处于登录状态，请稍后重试。',
  },
  internal: { title: 'Sidecard 出了问题', advice: '请重试。' },
  sign_in_cancelled: {
    title: '登录未完成',
    advice: '登录被关闭或拒绝，因此未建立任何连接。准备好后请重新开始。',
  },
  sign_in_timed_out: {
    title: '浏览器没有响应',
    advice: '登录未在五分钟内完成，因此未建立任何连接。请重新开始。',
  },
  unreachable: {
    title: '没有连接',
    advice: 'Sidecard 服务器没有响应。请检查网络，然后重试。',
  },
};

/** What a failure means to the reader; a newer server may know codes that this page does not. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return { title: 'Webex 请求过于频繁', advice: `请在 ${wait(retryAfter ?? 30)}后重试。` };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
