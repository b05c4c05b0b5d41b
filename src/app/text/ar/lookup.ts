import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { apart, count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join(' و');

const found = (people: number) =>
  count(people, {
    zero: 'لم يُعثر على أحد',
    one: 'عُثر على شخص واحد',
    two: 'عُثر على شخصين',
    few: 'عُثر على # أشخاص',
    many: 'عُثر على # شخصًا',
    other: 'عُثر على # شخص',
  });

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: 'مسح',
  results: 'الأشخاص',
  again: 'إعادة المحاولة',
  unnamed: 'بلا اسم',
  starting: 'جارٍ الاتصال بـ Webex…',
  empty: {
    title: 'عمّن تبحث؟',
    advice:
      'يمكنك كتابة اسم أو عنوان بريد إلكتروني أو جزء من رقم. يشمل البحث زملاءك وجهات اتصال مؤسستك. ويمكنك أيضًا لصق قائمة.',
  },
  favourites: 'المفضلة',
  favourite: 'ضمن المفضلة',
  recents: 'الأخيرة',
  recentsHint: 'تضم «الأخيرة» الأشخاص الذين فُتحت بطاقاتهم.',
  clearRecents: 'مسح الأخيرة',
  notKept: 'تعذّر الحفظ. يُرجى إعادة المحاولة.',
  short: 'يُرجى كتابة حرف آخر.',
  shortNumber: 'يُرجى كتابة ثلاثة أرقام على الأقل.',
  searching: 'جارٍ البحث…',
  found,
  nobody: (text: string): Advice => ({
    title: `لم يُعثر على «${apart(text)}»`,
    advice: 'يُرجى التحقق من الكتابة، أو تجربة جزء آخر من الاسم أو البريد الإلكتروني أو الرقم.',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `لم يُعثر بعد على «${apart(text)}»`,
    advice: `لا نتائج ضمن ${all(names)}. تعذّر البحث في الباقي.`,
  }),
  lookedIn: (names: readonly SourceName[]) => `شمل البحث ${all(names)}.`,
  lookedByStart: 'اقتصر البحث عن الزملاء على بداية الاسم أو عنوان البريد الإلكتروني الكامل.',
  didYouMean: 'هل المقصود',
  /** Why somebody is in the list whose name does not say so. */
  matched: {
    alias: 'اسم آخر:',
    email: 'البريد:',
    phone: 'الرقم:',
    title: 'المنصب:',
    department: 'القسم:',
    company: 'الشركة:',
    city: 'المدينة:',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}: لا يزال البحث جاريًا`,
    more: 'هناك نتائج أخرى. يمكنك كتابة المزيد لتضييق البحث.',
    not_asked: 'لا يُعثر على الزملاء إلا بالاسم أو بعنوان البريد الإلكتروني الكامل',
    denied: (name: SourceName) => `${sourceNames[name]}: لا يسمح لك Webex بالبحث هنا`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: الخدمة مشغولة، ستُعاد المحاولة بعد ${wait(seconds)}`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}: الخدمة مشغولة، يُرجى إعادة المحاولة بعد ${wait(seconds)}`,
    not_connected: (name: SourceName) => `${sourceNames[name]}: لا يقبل Webex تسجيل دخولك`,
    unavailable: (name: SourceName) => `${sourceNames[name]}: لا توجد استجابة صالحة حاليًا`,
  },
  remembered: 'تظهر هنا فقط الأسماء التي تتذكرها هذه الصفحة.',
  pasted: {
    title: (lines: number) =>
      count(lines, {
        one: 'سطر ملصق واحد',
        two: 'سطران ملصقان',
        few: '# أسطر ملصقة',
        many: '# سطرًا ملصقًا',
        other: '# سطر ملصق',
      }),
    looking: 'جارٍ البحث في القائمة…',
    found,
    left: (lines: number) =>
      `${count(lines, {
        one: 'لم يُبحث عن سطر إضافي واحد',
        two: 'لم يُبحث عن سطرين إضافيين',
        few: 'لم يُبحث عن # أسطر إضافية',
        many: 'لم يُبحث عن # سطرًا إضافيًا',
        other: 'لم يُبحث عن # سطر إضافي',
      })}: الحد الأقصى 50 سطرًا في المرة الواحدة.`,
    rest: 'غير محدّد',
    several: 'عدة أشخاص',
    nobody: 'لا نتائج',
    failed: 'تعذّر البحث',
    waiting: 'في الانتظار',
    searchIt: 'بحث',
    search: (text: string) => `بحث عن ${apart(text)}`,
  },
};
