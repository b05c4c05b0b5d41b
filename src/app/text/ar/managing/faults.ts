import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: {
    title: 'هذا الملف كبير جدًا',
    advice: 'يمكن استيراد 10 ميغابايت كحد أقصى. قسّم الملف أو أزل الصور.',
  },
  too_many_rows: {
    title: 'جهات الاتصال كثيرة جدًا',
    advice: 'يمكن استيراد 10,000 كحد أقصى في المرة الواحدة. قسّم الملف.',
  },
  too_many_columns: {
    title: 'الأعمدة كثيرة جدًا',
    advice: 'يمكن قراءة 64 عمودًا كحد أقصى. احذف ما لا حاجة إليه.',
  },
  too_slow: { title: 'تستغرق القراءة وقتًا طويلًا', advice: 'احفظ الملف من جديد بصيغة CSV أو قسّمه.' },
  spreadsheet: {
    title: 'هذا مصنّف جداول وليس ملفًا نصيًا',
    advice: 'افتحه في برنامجه واحفظه بصيغة «CSV UTF-8»، ثم اختر الملف الجديد.',
  },
  archive: { title: 'هذا ملف مضغوط', advice: 'فُكّ ضغطه ثم اختر ملف CSV أو vCard الموجود فيه.' },
  pdf: { title: 'هذا ملف PDF', advice: 'صدّر جهات الاتصال من مصدرها بصيغة CSV أو vCard.' },
  not_text: { title: 'هذا ليس ملفًا نصيًا', advice: 'لا يمكن قراءة سوى ملفات CSV وvCard.' },
  unclosed_quote: {
    title: 'علامة اقتباس غير مغلقة',
    advice: 'تبدأ هناك قيمة بعلامة اقتباس لا تُغلق. صحّح ذلك السطر ثم اختر الملف مرة أخرى.',
  },
  empty: { title: 'لا يوجد ما يُستورد', advice: 'لا يوجد سطر فيه قيمة.' },
  unreadable: {
    title: 'تعذّرت قراءة الملف',
    advice: 'ربما نُقل أو تغيّر، أو أن برنامجه يحجزه. اختره مرة أخرى.',
  },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: { reason: 'لا توجد وسيلة اتصال', fix: 'أضف بريدًا إلكترونيًا أو رقمًا أو عنوان SIP.' },
  not_an_email: { reason: 'ليس عنوان بريد إلكتروني', fix: 'اكتبه بالشكل name@example.com.' },
  not_a_number: { reason: 'ليس رقم هاتف', fix: 'اكتب أرقامًا، ويُفضّل مع رمز البلد: ‎+966 11 123 4567.' },
  not_a_picture: { reason: 'ليس عنوان صورة', fix: 'يبدأ بـ https://.' },
  not_a_method: { reason: 'ليست وسيلة اتصال مفضلة', fix: 'اكتب EMAIL أو PHONE أو SIPADDRESS أو IMS.' },
  not_a_group: { reason: 'ليس معرّف مجموعة', fix: 'انسخ المعرّف من Control Hub أو اتركه فارغًا.' },
  not_an_id: { reason: 'ليس معرّف جهة اتصال', fix: 'اتركه كما صُدّر، أو فارغًا.' },
  not_among_them: {
    reason: 'لا يطابق أي قيمة في هذا السطر',
    fix: 'اكتب إحدى قيم السطر مرة أخرى، أو اتركه فارغًا.',
  },
  too_long: { reason: 'طويل جدًا', fix: 'اختصره إلى 256 حرفًا.' },
  too_many: { reason: 'القيم كثيرة جدًا', fix: 'لجهة الاتصال 5 أرقام كحد أقصى و20 من كل نوع آخر.' },
  not_text: { reason: 'تتعذّر قراءته', fix: 'اكتبه من جديد؛ ففيه رموز ليست نصًا أو أنه مقطوع.' },
};
