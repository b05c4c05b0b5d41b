// What a reader would do with their hands.
import { patience } from './scene';

type Field = HTMLInputElement | HTMLTextAreaElement;

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim();
const labelOf = (field: Field) => field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent?.trim();

/** What is sought, as soon as it is on the page. @throws when it does not come. */
async function wait<T>(find: () => T | undefined, what: string): Promise<T> {
  for (let tried = 0; tried < patience; tried += 1) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done));
  }
  throw new Error(`no ${what}`);
}

/** Presses the button of this name, as soon as it is on the page. @throws when it does not come. */
export async function press(name: string): Promise<void> {
  const buttons = () => [...document.querySelectorAll('button')];
  const button = await wait(
    () => buttons().find((one) => nameOf(one) === name && !one.disabled),
    `button “${name}”`,
  );
  button.click();
}

/** Types a text into the field of this name, as soon as it is on the page. @throws when it does not come. */
export async function fill(name: string, text: string): Promise<void> {
  const fields = () => [...document.querySelectorAll<Field>('input, textarea')];
  const field = await wait(() => fields().find((one) => labelOf(one) === name), `field “${name}”`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
