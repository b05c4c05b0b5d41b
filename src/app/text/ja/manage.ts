import type { Text } from '../en/en';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: 'ディレクトリの管理',
  contacts: '連絡先',
  newContact: '新しい連絡先',
  import: 'インポート',
  newPerson: '新しいユーザー',
  create: '連絡先を作成',
  createFor: (text) => `${text} の連絡先を作成`,
  editContact: '連絡先を編集',
  deleteContact: '連絡先を削除',
  editContactNamed: (name) => `連絡先「${name}」を編集`,
  deleteContactNamed: (name) => `連絡先「${name}」を削除`,
  editPerson: 'ユーザーを編集',
};
