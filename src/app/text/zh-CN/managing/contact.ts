import type { ManagingText } from '../../managing';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: '编辑联系人',
  newTitle: '新建联系人',
  mayExist: '联系人仍可能已创建。无论是否有改动，都请再次保存：Sidecard 会先检查，不会创建第二个联系人。',
  sections: { name: '姓名', reach: '联系方式', work: '工作', place: '地址', more: '更多' },
  fields: {
    displayName: '显示名称',
    firstName: '名字',
    lastName: '姓氏',
    company: '公司',
    title: '职务',
    avatarUrl: '图片网址',
    address: '地址',
    preferredMethod: '首选方式',
    groupIds: '组 ID',
    emails: '邮箱地址',
    phones: '号码',
    sipAddresses: 'SIP 地址',
    ims: '聊天帐户',
  },
  rows: { emails: '邮箱地址', phones: '号码', sipAddresses: 'SIP 地址', ims: '聊天帐户' },
  add: { emails: '添加邮箱地址', phones: '添加号码', sipAddresses: '添加 SIP 地址', ims: '添加聊天帐户' },
  emailTypes: { work: '工作', home: '住宅', room: '会议室', other: '其他' },
  federated: 'XMPP（联合）',
  methods: { SIPADDRESS: 'SIP 地址', EMAIL: '邮件', PHONE: '电话', IMS: '聊天' },
  noMethod: '未设置',
  mostNumbers: 'Webex 最多保存五个号码。',
  pictureHint: '以 https:// 开头。仅当图片所在的服务器在此获准时才会显示图片。',
  pictureHidden: '图片已保存。由于其服务器在此未获准，因此不显示。',
};
