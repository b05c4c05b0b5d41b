import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure = 'لا يُعرف بعد هل نُفِّذ ذلك. يُرجى إعادة المحاولة: لن يُنفَّذ شيء مرتين.';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: { title: 'لا يمكن إرسال هذا', advice: 'إحدى القيم ليست كما يجب. يُرجى مراجعة ما أدخلته.' },
  too_large: { title: 'هذا أكثر مما يمكن دفعة واحدة', advice: 'يُرجى اختصاره أو تقسيمه إلى أجزاء أصغر.' },
  forbidden: {
    title: 'لا يسمح لك Webex بتغيير هذا',
    advice: 'ليس لحسابك إذن بذلك، أو لم يعد له. لم يتغيّر شيء.',
  },
  not_found: { title: 'لم يعد موجودًا', advice: 'لم يعد Webex يعرف هذا الإدخال. ربما حذفه أحدهم للتو.' },
  upstream_timeout: { title: 'تأخر Webex في الاستجابة', advice: unsure },
  upstream_unavailable: { title: 'لا يقدّم Webex استجابة صالحة', advice: unsure },
  bad_upstream_payload: { title: 'أرسل Webex ما تتعذر قراءته', advice: unsure },
  internal: { title: 'حدث خطأ في Sidecard', advice: unsure },
  unreachable: {
    title: 'لا يوجد اتصال',
    advice:
      'لا يستجيب خادم Sidecard. ما أدخلته باقٍ هنا. يُرجى التحقق من الشبكة ثم إعادة المحاولة: لن يُنفَّذ شيء مرتين.',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `الإذن الناقص: ${failed.missingScope}` } : advice;
}
