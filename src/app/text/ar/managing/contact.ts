import type { ManagingText } from '../../managing';
import { apart } from '../counts';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: 'تعديل جهة الاتصال',
  newTitle: 'جهة اتصال جديدة',
  mayExist:
    'ربما أُنشئت جهة الاتصال رغم ذلك. يُرجى الحفظ مجددًا، بتغيير أو بدونه: يتحقق Sidecard أولًا ولا ينشئ جهة ثانية.',
  sections: { name: 'الاسم', reach: 'التواصل', work: 'العمل', place: 'العنوان', more: 'المزيد' },
  fields: {
    displayName: 'اسم العرض',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    company: 'الشركة',
    title: 'المنصب',
    avatarUrl: 'رابط الصورة',
    address: 'العنوان',
    preferredMethod: 'الطريقة المفضّلة',
    groupIds: 'معرّفات المجموعات',
    emails: 'عناوين البريد',
    phones: 'الأرقام',
    sipAddresses: 'عناوين SIP',
    ims: 'حسابات الدردشة',
  },
  rows: { emails: 'عنوان بريد', phones: 'رقم', sipAddresses: 'عنوان SIP', ims: 'حساب دردشة' },
  add: {
    emails: 'إضافة عنوان بريد',
    phones: 'إضافة رقم',
    sipAddresses: 'إضافة عنوان SIP',
    ims: 'إضافة حساب دردشة',
  },
  emailTypes: { work: 'العمل', home: 'المنزل', room: 'غرفة', other: 'آخر' },
  federated: 'بروتوكول XMPP الموحّد',
  methods: { SIPADDRESS: 'عنوان SIP', EMAIL: 'البريد', PHONE: 'الهاتف', IMS: 'الدردشة' },
  noMethod: 'غير محدّدة',
  mostNumbers: 'يحتفظ Webex بخمسة أرقام على الأكثر.',
  pictureHint: `يبدأ بـ ${apart('https://')}. لا تُعرض الصورة إلا إذا كان خادمها مسموحًا به هنا.`,
  pictureHidden: 'حُفظت الصورة. لا تُعرض لأن خادمها غير مسموح به هنا.',
};
