import { useText } from '../text/text';
import { useCode } from './code';
import { Notice } from './Notice';

const load = () => import('./connect/Connect');

/** The sign-in, which most visits never see. */
export function LazyConnect() {
  const { code, isLost } = useCode(load, true);
  const text = useText();
  if (code) return <code.Connect />;
  return isLost ? (
    <Notice {...text.failure({ code: 'unreachable' })} onAgain={() => location.reload()} />
  ) : (
    <p class="hint late">{text.starting}</p>
  );
}
