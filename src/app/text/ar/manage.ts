import type { Text } from '../en/en';
import { apart } from './counts';

/** The ways to the screens where the directory is put right, for those who may. */
export const manage: Text['manage'] = {
  label: 'إدارة الدليل',
  contacts: 'جهات الاتصال',
  newContact: 'جهة اتصال جديدة',
  import: 'استيراد',
  newPerson: 'شخص جديد',
  create: 'إنشاء جهة اتصال',
  createFor: (text) => `إنشاء جهة اتصال لـ ${apart(text)}`,
  editContact: 'تعديل جهة الاتصال',
  deleteContact: 'حذف جهة الاتصال',
  editContactNamed: (name) => `تعديل جهة الاتصال «${apart(name)}»`,
  deleteContactNamed: (name) => `حذف جهة الاتصال «${apart(name)}»`,
  editPerson: 'تعديل بيانات الشخص',
};
