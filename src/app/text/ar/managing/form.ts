import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { apart, count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'لا يسمح Webex بترك هذا الحقل فارغًا.',
  too_long: 'هذا أطول مما يجب.',
  too_many: 'هذه أكثر مما يقبله Webex.',
  no_email: 'يلزم عنوان بريد إلكتروني.',
  not_an_email: 'هذا ليس عنوان بريد إلكتروني.',
  not_a_number: 'هذا ليس رقم هاتف.',
  not_an_extension: 'تتكوّن التحويلة من أرقام فقط، 15 رقمًا على الأكثر.',
  not_a_picture: `يجب أن يكون عنوانًا يبدأ بـ ${apart('https://')}.`,
  not_a_group: 'أحدها ليس معرّف مجموعة.',
  not_an_id: 'أحدها ليس معرّفًا.',
  nothing_to_reach: 'يلزم عنوان بريد إلكتروني أو رقم أو عنوان SIP واحد على الأقل.',
  not_accepted: 'هذا غير ممكن هنا.',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: 'جارٍ التحميل…',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
  cancel: 'إلغاء',
  faults,
  faultsFound: (found) =>
    count(found, {
      one: 'حقل واحد ليس صحيحًا بعد.',
      two: 'حقلان ليسا صحيحين بعد.',
      few: '# حقول ليست صحيحة بعد.',
      other: '# حقلًا ليس صحيحًا بعد.',
    }),
  reasons: 'يقول Webex:',
  asBefore: 'لم يتغيّر شيء: سُئل Webex مجددًا، وفيه ما كان فيه من قبل. يمكنك الحفظ مرة أخرى.',
  onePerLine: 'واحد في كل سطر.',
  row: { type: 'النوع', primary: 'الأساسي', remove: (what) => `إزالة: ${apart(what)}` },
  unknown: (values) =>
    `من نوع لا يعرفه Sidecard: ${apart(values)}. يبقى ما دامت هذه القائمة لم تتغيّر، ويُفقد إذا تغيّرت.`,
  address: {
    street: 'الشارع',
    city: 'المدينة',
    region: 'الولاية أو المنطقة',
    postalCode: 'الرمز البريدي',
    country: 'البلد',
  },
  leave: {
    title: 'هل تريد المغادرة دون حفظ؟',
    advice: 'لم تُحفظ تغييراتك.',
    leave: 'مغادرة',
    stay: 'متابعة التعديل',
  },
  saved: {
    title: 'تم الحفظ',
    unchanged: 'لم يكن هناك ما يُحفظ',
    holds: 'هذا ما في Webex الآن.',
    differing: (names) => `يحتفظ Webex بهذه الحقول على غير ما أدخلته: ${apart(names)}.`,
    warnings: 'نفّذ Webex ذلك، ويقول:',
    again: 'متابعة التعديل',
    done: 'تم',
  },
  rival: {
    title: 'سبقك شخص آخر',
    advice: 'تغيّرت البيانات في أثناء تعديلك. يُرجى اختيار النسخة التي تبقى من كل حقل.',
    mine: 'نسختك',
    theirs: 'النسخة الأحدث',
    allMine: 'كل ما أدخلته',
    allTheirs: 'كل ما هو أحدث',
    nothing: 'فارغ',
    save: 'حفظ ما تم اختياره',
  },
};
