import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure = '尚不清楚是否已执行。请重试，不会重复执行。';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: { title: '无法发送此内容', advice: '其中有不符合要求的内容。请检查您输入的内容。' },
  too_large: { title: '一次的内容过多', advice: '请缩短内容，或分成较小的部分进行。' },
  forbidden: { title: 'Webex 不允许您更改此内容', advice: '您的帐户没有或不再拥有此权限。未更改任何内容。' },
  not_found: { title: '此条目已不存在', advice: 'Webex 中已找不到它，可能刚刚被他人删除。' },
  upstream_timeout: { title: 'Webex 响应超时', advice: unsure },
  upstream_unavailable: { title: 'Webex 未给出可用的响应', advice: unsure },
  bad_upstream_payload: { title: 'Webex 发来的内容无法读取', advice: unsure },
  internal: { title: 'Sidecard 出了问题', advice: unsure },
  unreachable: {
    title: '没有连接',
    advice: 'Sidecard 的服务器没有响应。您输入的内容仍保留在此处。请检查网络，然后重试，不会重复执行。',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `缺少的权限：${failed.missingScope}` } : advice;
}
