import { patience } from './scene';

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim();

/** Presses the button of this name, as soon as it is on the page. @throws when it does not come. */
export async function press(name: string): Promise<void> {
  for (let tried = 0; tried < patience; tried += 1) {
    const button = [...document.querySelectorAll('button')].find((one) => nameOf(one) === name);
    if (button) return button.click();
    await new Promise((done) => setTimeout(done));
  }
  throw new Error(`no button “${name}”`);
}
