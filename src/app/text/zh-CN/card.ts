import type { HostRefusal } from '../../host/host';

const refusals: Record<HostRefusal, string> = {
  unsupported: '此 Webex 窗口无法打开。',
  denied: '未打开：您或管理员未允许。',
  timed_out: 'Webex 尚未响应，稍后仍可能打开。',
  abandoned: '未打开。',
  failed: 'Webex 未能打开。',
};

/** The card of one person, and the ways to reach them. */
export const card = {
  back: '返回列表',
  backTo: (name: string) => `返回 ${name}`,
  star: '加入收藏',
  unstar: '取消收藏',
  actions: { chat: '消息', call: '呼叫', mail: '邮件', copy: '复制' },
  actionFor: {
    chat: (name: string) => `给 ${name} 发消息`,
    call: (name: string) => `呼叫 ${name}`,
    mail: (name: string) => `给 ${name} 发邮件`,
    copy: (name: string) => `复制 ${name} 的名片`,
  },
  /** Why this way is the best one now. */
  why: {
    active: '当前在线。',
    busy: (presence: string) => `${presence}，建议先发消息。`,
    hours: (time: string) => `对方当地时间 ${time}，建议先发消息。`,
    away: '暂时离开，建议先发消息。',
    outOfOffice: '不在办公室，建议先发邮件。',
    neverSignedIn: '从未登录 Webex，建议先发邮件。',
    preferred: '首选联系方式。',
  },
  noWay: '没有可从此处打开的号码、地址或帐户。',
  disturb: '对方已开启“请勿打扰”。',
  callAnyway: '仍要呼叫',
  callNot: '不呼叫',
  opening: '正在打开…',
  opened: '已转到 Webex。',
  refused: (refusal: HostRefusal) => refusals[refusal],
  copyInstead: (value: string) => `复制 ${value}`,
  copied: (what: string) => `已复制：${what}`,
  copiedCard: '整张名片',
  notCopied: '此处不允许复制。请选中文本后自行复制。',
  copyValue: (label: string) => `复制：${label}`,
  saveVCard: '保存为 vCard',
  savedVCard: '已交给下载。如果没有收到，请改用复制。',
  copyVCard: '复制为 vCard',
  vCard: 'vCard',
  sections: { reach: '联系方式', work: '工作', place: '所在地', sources: '信息来源' },
  person: '您组织内的同事',
  contact: '您组织的联系人',
  contactNamed: (name: string) => `您组织的联系人，名为“${name}”`,
  from: { person: '同事', contact: '联系人' },
  preferred: '首选',
  email: '邮箱',
  company: '公司',
  title: '职务',
  department: '部门',
  manager: '上级',
  nickName: '昵称',
  address: '地址',
  timeZone: '时区',
  loading: '正在加载详细信息…',
  parts: { person: '同事的信息', contact: '联系人的信息' },
  letterKeys: '名片上的字母键：C 呼叫、M 消息、E 邮件、Y 复制',
};

/** Time and presence, as rows and card tell them. */
export const moments = {
  lastSeen: (ago: string) => `上次在线：${ago}`,
  asOf: (ago: string) => `${ago}的状态`,
  localTime: (time: string) => `当地时间 ${time}`,
  timeIn: (time: string, city: string) => `${city} ${time}`,
  hours: { early: '清晨', late: '晚间', night: '深夜', weekend: '周末' },
};
