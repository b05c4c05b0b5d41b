import type { ManagingText } from '../../managing';
import { apart, count, wait } from '../counts';

/** Contacts as the subject of a sentence. */
const contactsOf = (contacts: number) =>
  count(contacts, {
    zero: 'لا جهات اتصال',
    one: 'جهة اتصال واحدة',
    two: 'جهتا اتصال',
    few: '# جهات اتصال',
    other: '# جهة اتصال',
  });
/** The same behind a verb or a preposition. */
const toContacts = (contacts: number) =>
  count(contacts, {
    zero: 'لا جهات اتصال',
    one: 'جهة اتصال واحدة',
    two: 'جهتي اتصال',
    few: '# جهات اتصال',
    other: '# جهة اتصال',
  });

/** The words of the list of contacts, deleting and exporting. */
export const list: ManagingText['list'] = {
  title: 'جهات الاتصال',
  filter: 'تصفية جهات الاتصال',
  word: 'الاسم أو البريد الإلكتروني',
  more: 'عوامل تصفية أخرى',
  source: 'المصدر',
  sources: { all: 'كل المصادر', CH: 'Control Hub', Webex4Broadworks: 'BroadWorks' },
  group: 'معرّف مجموعة',
  groupHint: `المعرّف غير مكتمل بعد، مثل ${apart('0f2a5c1e-8d3b-4c6f-9e7a-1b2c3d4e5f60')}.`,
  loading: 'جارٍ تحميل جهات الاتصال…',
  loadingRow: 'جارٍ التحميل…',
  count: contactsOf,
  countMore: (contacts) => `أكثر من ${toContacts(contacts)}`,
  empty: { title: 'لا توجد جهات اتصال بعد', advice: 'أنشئ أول جهة اتصال أو استورد ملفًا.' },
  noMatch: { title: 'لا توجد جهة اتصال مطابقة', advice: 'جرّب كلمة أخرى أو عوامل تصفية أقل.' },
  busy: (seconds) => `‏Webex مشغول. ستُعاد المحاولة بعد ${wait(seconds)}.`,
  keys: 'مفتاح المسافة يحدد، ومفتاح الإدخال يفتح.',
  leaving: 'قيد الحذف',
  selected: (contacts) => `المحدد: ${contactsOf(contacts)}`,
  selectedAll: 'كل جهات الاتصال المطابقة محددة',
  selectAll: 'تحديد الكل',
  selectNone: 'إلغاء التحديد',
  remove: 'حذف…',
  removing: {
    ask: (contacts) => `هل تريد حذف ${toContacts(contacts)}؟`,
    advice: 'ستُحذف من Webex لدى جميع من في مؤسستك. لا يمكن التراجع عن ذلك.',
    type: (figure) => `اكتب ${apart(figure)} للتأكيد`,
    yes: 'حذف',
    no: 'إلغاء',
    asksFirst: 'سيُطلب تأكيدك قبل حذف أي شيء.',
    collecting: (contacts) => `جارٍ التجميع: ${contactsOf(contacts)} حتى الآن`,
    progress: (done, of) => `اكتمل ${done} من ${of}`,
    stay: 'أبقِ هذه الصفحة مفتوحة حتى النهاية.',
    stop: 'إيقاف',
    over: 'انتهى الحذف',
    deleted: (contacts) => `حُذفت: ${contactsOf(contacts)}`,
    unchecked: (contacts) => `أُرسلت إلى Webex دون التحقق منها: ${contactsOf(contacts)}`,
    kept: (contacts) => `ما زالت موجودة: ${contactsOf(contacts)}`,
    keptMore: (contacts) => `وغيرها: ${contactsOf(contacts)}`,
    lost: (contacts) => `ضاع الرد بشأن: ${contactsOf(contacts)}. تابع لمعرفة ما حدث لها.`,
    left: (contacts) => `لم تُرسل: ${contactsOf(contacts)}`,
    goOn: 'متابعة',
    close: 'إغلاق',
  },
  export: 'تصدير…',
  exporting: {
    all: (contacts) => `تصدير ${toContacts(contacts)}`,
    allMatching: 'تصدير كل جهات الاتصال المطابقة',
    csv: '‏CSV لجداول البيانات',
    vcf: '‏vCard لدفاتر العناوين',
    cancel: 'إلغاء',
    tooMany: 'صدّر ما يصل إلى 1000 جهة اتصال محددة في المرة الواحدة، أو كل جهات الاتصال المطابقة.',
    running: 'جارٍ جلب الملف. أبقِ هذه الصفحة مفتوحة؛ تستغرق جهات الاتصال الكثيرة بعض الوقت.',
    saved: 'أُرسل إلى التنزيلات.',
    failed: 'لم يُحفظ أي شيء.',
    close: 'إغلاق',
    fileName: 'جهات الاتصال',
  },
  pending: {
    label: 'جهات الاتصال المحذوفة',
    waiting: (name) => `حُذفت: ${apart(name)}`,
    hint: 'يُرسل الحذف إلى Webex بعد 7 ثوانٍ أو عند إغلاق هذه الصفحة.',
    undo: 'تراجع',
    undoFor: (name) => `تراجع: الإبقاء على ${apart(name)}`,
    sending: (name) => `جارٍ حذف ${apart(name)}…`,
    failed: (name) => `لم تُحذف: ${apart(name)}`,
    again: 'إعادة المحاولة',
    againFor: (name) => `إعادة محاولة حذف ${apart(name)}`,
    close: 'إغلاق',
  },
};
