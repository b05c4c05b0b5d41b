import type { Text } from '../en/en';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: '管理通讯录',
  contacts: '联系人',
  newContact: '新建联系人',
  import: '导入',
  newPerson: '新建人员',
  create: '创建联系人',
  createFor: (text) => `为 ${text} 创建联系人`,
  editContact: '编辑联系人',
  deleteContact: '删除联系人',
  editContactNamed: (name) => `编辑联系人“${name}”`,
  deleteContactNamed: (name) => `删除联系人“${name}”`,
  editPerson: '编辑人员',
};
