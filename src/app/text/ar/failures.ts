import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

/** What each failure means; a title begins with an Arabic word, as its first letter turns its direction. */
const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: { title: 'هذا البحث غير ممكن', advice: 'يُرجى تجربة نص أقصر أو أبسط.' },
  too_large: { title: 'هذا البحث غير ممكن', advice: 'يُرجى تجربة نص أقصر.' },
  unsupported_media_type: {
    title: 'حدث خطأ في Sidecard',
    advice: 'يُرجى إغلاق هذه اللوحة وفتحها مجددًا.',
  },
  token_refused: {
    title: 'لم يُقبل تسجيل الدخول إلى Webex',
    advice: 'يُرجى إغلاق هذه اللوحة وفتحها مجددًا. إذا استمرت المشكلة، فيُرجى إبلاغ المسؤول.',
  },
  session_expired: { title: 'انتهت جلستك', advice: 'يُرجى إغلاق هذه اللوحة وفتحها مجددًا.' },
  identity_changed: {
    title: 'تغيّر المستخدم المسجّل في Webex',
    advice: 'أُغلق ما كان مفتوحًا هنا. للمتابعة بالمستخدم الجديد، يُرجى إعادة المحاولة.',
  },
  identity_hidden: {
    title: 'لا يفصح Webex عن هويتك',
    advice:
      'تحجب مؤسستك اسمك وحسابك عن التطبيقات، لذا لا يعرف Sidecard في أي دليل يبحث. يمكن للمسؤول السماح بذلك في Control Hub، ضمن PII Restrictions الخاصة بالتطبيق.',
  },
  not_connected: {
    title: 'لا يوجد اتصال بـ Webex',
    advice: 'ليس لدى Sidecard إذن صالح للوصول إلى Webex نيابةً عنك. يُرجى إبلاغ المسؤول.',
  },
  sign_in_expired: {
    title: 'استغرق تسجيل الدخول وقتًا طويلًا',
    advice: 'حفاظًا على أمانك، يجب إتمامه خلال خمس دقائق ولمرة واحدة فقط. يُرجى البدء من جديد.',
  },
  sign_in_refused: {
    title: 'لم يُكمل Webex تسجيل الدخول',
    advice: 'رُفض تسجيل الدخول أو لم يعد رمزه صالحًا. لم يتم أي ربط، ويمكنك البدء من جديد.',
  },
  sign_in_unavailable: {
    title: 'تسجيل الدخول غير متاح حاليًا',
    advice:
      'لا تستجيب خدمة تسجيل الدخول إلى Webex كما ينبغي. يُرجى إعادة المحاولة بعد قليل، وإبلاغ المسؤول إذا استمرت المشكلة.',
  },
  wrong_account: {
    title: 'كان ذلك حسابًا آخر',
    advice:
      'سُجّل الدخول إلى Webex في متصفحك بحساب شخص آخر، ولم يتم أي ربط. يُرجى تسجيل الدخول مجددًا واختيار الحساب المستخدَم في نافذة Webex هذه.',
  },
  missing_scope: {
    title: 'أذونات Sidecard غير كافية',
    advice:
      'لا يمكنه البحث من دون إذن للاطلاع على الأشخاص وجهات الاتصال. يُرجى تسجيل الدخول مجددًا والموافقة على كل الأذونات، أو طلب السماح من المسؤول.',
  },
  cross_origin: {
    title: 'هذه الصفحة ليست تابعة لـ Sidecard',
    advice:
      'يُرجى إغلاق هذه اللوحة وفتحها من الشريط الجانبي في Webex. إذا استمرت المشكلة، فيُرجى إبلاغ المسؤول.',
  },
  own_record: {
    title: 'هذا حسابك أنت',
    advice: 'لا يمكن لأحد أن يحذف نفسه هنا. يمكن لمسؤول آخر فعل ذلك.',
  },
  forbidden: { title: 'لا يعرض Webex هذا لك', advice: 'ليس لحسابك إذن الاطلاع عليه.' },
  not_found: {
    title: 'لم يعد موجودًا',
    advice: 'لم يعد Webex يعرف هذا الإدخال. ربما أُزيل للتو.',
  },
  conflict: {
    title: 'حدث تغيير في هذه الأثناء',
    advice: 'غيّره شخص آخر، أو أنه موجود بالفعل. يُرجى مراجعته مجددًا قبل تغييره.',
  },
  locked: {
    title: 'قيد التغيير الآن',
    advice: 'يُجري شخص آخر تغييرًا عليه. يُرجى إعادة المحاولة بعد قليل.',
  },
  refused: { title: 'لم يقبل Webex هذا', advice: 'يُرجى مراجعة ما أدخلته.' },
  key_reused: { title: 'سبق إرسال هذا', advice: 'يُرجى مراجعته مجددًا قبل إرسال شيء آخر.' },
  upstream_timeout: { title: 'تأخر Webex في الاستجابة', advice: 'يُرجى إعادة المحاولة.' },
  upstream_unavailable: {
    title: 'لا توجد استجابة صالحة من Webex',
    advice: 'يُرجى إعادة المحاولة بعد قليل.',
  },
  bad_upstream_payload: {
    title: 'تعذّرت قراءة استجابة Webex',
    advice: 'يُرجى إعادة المحاولة، وإبلاغ المسؤول إذا استمرت المشكلة.',
  },
  keys_unavailable: {
    title: 'تعذّر التحقق من تسجيل دخولك حاليًا',
    advice: 'لا تستجيب خدمة المفاتيح في Webex. يُرجى إعادة المحاولة بعد قليل.',
  },
  store_unavailable: {
    title: 'تعذّر وصول Sidecard إلى بياناته',
    advice: 'ما زال تسجيل دخولك قائمًا. يُرجى إعادة المحاولة بعد قليل.',
  },
  internal: { title: 'حدث خطأ في Sidecard', advice: 'يُرجى إعادة المحاولة.' },
  sign_in_cancelled: {
    title: 'لم يكتمل تسجيل الدخول',
    advice: 'أُغلق أو رُفض، لذا لم يتم أي ربط. يمكنك البدء من جديد متى شئت.',
  },
  sign_in_timed_out: {
    title: 'لا استجابة من المتصفح',
    advice: 'لم يكتمل تسجيل الدخول خلال خمس دقائق، لذا لم يتم أي ربط. يُرجى البدء من جديد.',
  },
  unreachable: {
    title: 'لا يوجد اتصال',
    advice: 'لا يستجيب خادم Sidecard. يُرجى التحقق من الشبكة، ثم إعادة المحاولة.',
  },
};

/** What a failure means to the reader; a newer server may know codes that this page does not. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return {
      title: 'يطلب Webex التمهل قليلًا',
      advice: `يُرجى إعادة المحاولة بعد ${wait(retryAfter ?? 30)}.`,
    };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
