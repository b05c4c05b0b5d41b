import icon from '../../../manifest/icon.svg';
import { useText } from '../text/text';

/** What an ordinary browser window shows: what this is, and how to open it. */
export function Outside() {
  const { outside } = useText();
  return (
    <main class="outside">
      <img src={icon} alt="" width="56" height="56" />
      <h1>{outside.title}</h1>
      <p>{outside.what}</p>
      <p>{outside.how}</p>
      <p class="quiet">{outside.missing}</p>
    </main>
  );
}
