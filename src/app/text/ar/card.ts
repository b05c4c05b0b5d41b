import type { HostRefusal } from '../../host/host';
import { apart } from './counts';

const refusals: Record<HostRefusal, string> = {
  unsupported: 'لا يمكن الفتح من نافذة Webex هذه.',
  denied: 'لم يُفتح: لم يُسمح بذلك من جانبك أو من جانب المسؤول.',
  timed_out: 'لم يستجب Webex بعد. وقد يُفتح لاحقًا.',
  abandoned: 'لم يُفتح.',
  failed: 'تعذّر على Webex فتحه.',
};

/** The card of one person, and the ways to reach them. */
export const card = {
  back: 'العودة إلى القائمة',
  backTo: (name: string) => `العودة إلى ${apart(name)}`,
  star: 'إضافة إلى المفضلة',
  unstar: 'إزالة من المفضلة',
  actions: { chat: 'دردشة', call: 'اتصال', mail: 'بريد', copy: 'نسخ' },
  actionFor: {
    chat: (name: string) => `الدردشة مع ${apart(name)}`,
    call: (name: string) => `الاتصال بـ ${apart(name)}`,
    mail: (name: string) => `مراسلة ${apart(name)} بالبريد`,
    copy: (name: string) => `نسخ بطاقة ${apart(name)}`,
  },
  /** Why this way is the best one now. */
  why: {
    active: 'الحالة الآن: نشط.',
    busy: (presence: string) => `الدردشة أولًا: ${presence}.`,
    hours: (time: string) => `الدردشة أولًا: الوقت هناك ${apart(time)}.`,
    away: 'الدردشة أولًا: لا نشاط حاليًا.',
    outOfOffice: 'البريد أولًا: خارج المكتب.',
    neverSignedIn: 'البريد أولًا: لم يسبق تسجيل الدخول إلى Webex.',
    preferred: 'وسيلة التواصل المفضّلة.',
  },
  noWay: 'لا يتوفر رقم أو عنوان أو حساب يمكن فتحه من هنا.',
  disturb: 'وضع «عدم الإزعاج» مفعّل.',
  callAnyway: 'الاتصال رغم ذلك',
  callNot: 'عدم الاتصال',
  opening: 'جارٍ الفتح…',
  opened: 'تم الانتقال إلى Webex.',
  refused: (refusal: HostRefusal) => refusals[refusal],
  copyInstead: (value: string) => `نسخ ${apart(value)}`,
  copied: (what: string) => `تم النسخ: ${apart(what)}`,
  copiedCard: 'البطاقة كاملة',
  notCopied: 'النسخ غير مسموح به هنا. يُرجى تحديد النص ونسخه يدويًا.',
  copyValue: (label: string) => `نسخ: ${apart(label)}`,
  saveVCard: 'حفظ بصيغة vCard',
  savedVCard: 'أُرسلت إلى التنزيلات. إن لم يصل شيء فانسخها بدلًا من ذلك.',
  copyVCard: 'نسخ بصيغة vCard',
  vCard: 'بطاقة vCard',
  sections: { reach: 'وسائل التواصل', work: 'العمل', place: 'الموقع', sources: 'مصدر المعلومات' },
  person: 'من زملائك في المؤسسة',
  contact: 'من جهات اتصال مؤسستك',
  contactNamed: (name: string) => `من جهات اتصال مؤسستك، باسم «${apart(name)}»`,
  from: { person: 'الزملاء', contact: 'جهات الاتصال' },
  preferred: 'مفضّل',
  email: 'البريد',
  company: 'الشركة',
  title: 'المنصب',
  department: 'القسم',
  manager: 'المدير',
  nickName: 'الاسم الشائع',
  address: 'العنوان',
  timeZone: 'المنطقة الزمنية',
  loading: 'جارٍ تحميل التفاصيل…',
  parts: { person: 'بيانات الزملاء', contact: 'بيانات جهة الاتصال' },
  letterKeys: 'مفاتيح الحروف في البطاقة: C اتصال، M دردشة، E بريد، Y نسخ',
};

/** Time and presence, as rows and card tell them. */
export const moments = {
  lastSeen: (ago: string) => `آخر ظهور ${apart(ago)}`,
  asOf: (ago: string) => `الحالة ${apart(ago)}`,
  localTime: (time: string) => `${apart(time)} بالتوقيت المحلي`,
  timeIn: (time: string, city: string) => `${apart(time)} في ${apart(city)}`,
  hours: { early: 'مبكرًا', late: 'متأخرًا', night: 'ليلًا', weekend: 'نهاية الأسبوع' },
};
