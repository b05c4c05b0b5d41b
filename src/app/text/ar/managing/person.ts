import type { ManagingText } from '../../managing';
import { apart } from '../counts';

/** The words of the form of a person. */
export const person: ManagingText['person'] = {
  title: 'تعديل بيانات الشخص',
  newTitle: 'شخص جديد',
  makesAccount: 'ينشئ الحفظ حسابًا في Webex لهذا الشخص، وقد يُخطَر بالبريد.',
  mayExist: 'ربما أُنشئ الحساب رغم ذلك. يُرجى الحفظ مجددًا دون تغيير: يتحقق Sidecard أولًا ولا ينشئ حسابًا ثانيًا.',
  pending: 'لم يقبل هذا الشخص الدعوة بعد.',
  sections: { name: 'الاسم', work: 'العمل', reach: 'التواصل', place: 'العناوين' },
  fields: {
    displayName: 'اسم العرض',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    nickName: 'الاسم الشائع',
    title: 'المنصب',
    department: 'القسم',
    manager: 'المدير',
    workPhone: 'رقم العمل',
    extension: 'التحويلة',
    emails: 'عناوين البريد',
    addresses: 'العناوين',
    roles: 'الأدوار',
    licenses: 'التراخيص',
    loginEnabled: 'يُسمح له بتسجيل الدخول',
  },
  email: 'عنوان بريد',
  addEmail: 'إضافة عنوان بريد',
  signIn: 'يسجّل هذا الشخص الدخول بالعنوان الأول.',
  address: 'عنوان',
  addAddress: 'إضافة عنوان',
  rights: {
    title: 'الأدوار والتراخيص',
    change: 'تغيير الأدوار والتراخيص',
    warning:
      'تحدّد الأدوار ما يمكن لهذا الشخص فعله في مؤسستك، وقد تكون للتراخيص تكلفة، ومن يفقد ترخيصًا يفقد ما كان يتيحه. يُرجى إدخال المعرّفات كما يعرضها Control Hub.',
    none: 'لا شيء',
  },
  yes: 'نعم',
  no: 'لا',
  remove: {
    open: 'حذف هذا الشخص',
    title: 'هل تريد حذف هذا الشخص؟',
    advice: 'سيُزال الحساب من Webex. لا يمكن التراجع عن ذلك.',
    label: (name) => `يُرجى كتابة الاسم للتأكيد: ${apart(name)}`,
    confirm: 'حذف',
    removing: 'جارٍ الحذف…',
    cancel: 'عدم الحذف',
    removed: (name) => `حُذف ${apart(name)}`,
    removedAdvice: 'لم يعد هذا الحساب في Webex.',
    own: 'هذا حسابك أنت، ولا يمكنك حذفه هنا.',
  },
};
