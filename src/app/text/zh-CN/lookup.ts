import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join('和');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: '清除',
  results: '人员',
  again: '重试',
  unnamed: '无姓名',
  starting: '正在连接 Webex…',
  empty: {
    title: '您要找谁？',
    advice: '输入姓名、邮箱或部分号码，即可搜索您的同事和组织联系人。您也可以粘贴一份名单。',
  },
  favourites: '收藏',
  favourite: '已收藏',
  recents: '最近',
  recentsHint: '“最近”会显示您打开过名片的人。',
  clearRecents: '清除最近记录',
  notKept: '未能保存，请重试。',
  short: '请再输入一个字符。',
  shortNumber: '请至少输入三位数字。',
  searching: '正在搜索…',
  found: (people: number) => count(people, { other: '找到 # 人' }),
  nobody: (text: string): Advice => ({
    title: `未找到“${text}”`,
    advice: '请检查输入是否有误，或尝试姓名、邮箱或号码的其他部分。',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `暂未找到“${text}”`,
    advice: `${all(names)}中没有匹配的人，其余部分未能搜索。`,
  }),
  lookedIn: (names: readonly SourceName[]) => `搜索范围：${all(names)}。`,
  lookedByStart: '同事仅按姓名开头或完整邮箱进行了搜索。',
  didYouMean: '您要找的是不是',
  /** Why somebody is in the list whose name does not say so. */
  matched: {
    alias: '别名：',
    email: '邮箱：',
    phone: '号码：',
    title: '职务：',
    department: '部门：',
    company: '公司：',
    city: '城市：',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}：仍在搜索`,
    more: '还有更多匹配的人，请继续输入以缩小范围。',
    not_asked: '同事只能按姓名或完整邮箱搜索',
    denied: (name: SourceName) => `${sourceNames[name]}：Webex 不允许您在此搜索`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}：服务繁忙，${wait(seconds)}后自动重试`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}：服务繁忙，请在 ${wait(seconds)}后重试`,
    not_connected: (name: SourceName) => `${sourceNames[name]}：Webex 未接受您的登录`,
    unavailable: (name: SourceName) => `${sourceNames[name]}：暂时没有有效响应`,
  },
  remembered: '仅显示此页面已记住的人员。',
  pasted: {
    title: (lines: number) => count(lines, { other: '已粘贴 # 行' }),
    looking: '正在查找…',
    found: (people: number) => count(people, { other: '找到 # 人' }),
    left: (lines: number) => count(lines, { other: '另有 # 行未查找：每次最多查找 50 行。' }),
    rest: '未确定',
    several: '有多人匹配',
    nobody: '未找到',
    failed: '查找失败',
    waiting: '等待中',
    searchIt: '搜索',
    search: (text: string) => `搜索“${text}”`,
  },
};
