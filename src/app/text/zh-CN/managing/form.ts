import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'Webex 不允许清空此项。',
  too_long: '内容过长。',
  too_many: '超出了 Webex 允许的数量。',
  no_email: '需要一个邮箱地址。',
  not_an_email: '这不是邮箱地址。',
  not_a_number: '这不是电话号码。',
  not_an_extension: '分机号只能包含数字，最多 15 位。',
  not_a_picture: '必须是以 https:// 开头的地址。',
  not_a_group: '其中有内容不是组 ID。',
  not_an_id: '其中有内容不是 ID。',
  nothing_to_reach: '至少需要一个邮箱地址、号码或 SIP 地址。',
  not_accepted: '此处不能这样填写。',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: '正在加载…',
  save: '保存',
  saving: '正在保存…',
  cancel: '取消',
  faults,
  faultsFound: (found) => count(found, { other: '还有 # 项不正确。' }),
  reasons: 'Webex 的说明：',
  asBefore: '未更改任何内容：已再次询问 Webex，内容与之前相同。您可以再次保存。',
  onePerLine: '每行一个。',
  row: { type: '类型', primary: '首选', remove: (what) => `移除：${what}` },
  unknown: (values) => `Sidecard 不认识的类型：${values}。只要不更改此列表就会保留，更改后将丢失。`,
  address: {
    street: '街道',
    city: '城市',
    region: '省/州或地区',
    postalCode: '邮政编码',
    country: '国家/地区',
  },
  leave: { title: '不保存就离开吗？', advice: '您的更改尚未保存。', leave: '离开', stay: '继续编辑' },
  saved: {
    title: '已保存',
    unchanged: '没有需要保存的内容',
    holds: '这是 Webex 中现在的内容。',
    differing: (names) => `Webex 中保存的与您输入的不同：${names}。`,
    warnings: 'Webex 已执行，并说明：',
    again: '继续编辑',
    done: '完成',
  },
  rival: {
    title: '其他人先一步做了更改',
    advice: '您编辑期间，内容已被更改。请为每一项选择要保留的版本。',
    mine: '您的版本',
    theirs: '较新的版本',
    allMine: '全部用您的',
    allTheirs: '全部用较新的',
    nothing: '空',
    save: '保存所选内容',
  },
};
