/** Turns of the event loop in which nothing may change. */
const calm = 3;

/** Where in its round an endless movement is shown, in milliseconds. */
const standstill = 800;

/** A message, as timers in a row are held back for some milliseconds each. */
const turn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(undefined);
  });

function holdStill({ animations }: { animations: Animation[] }) {
  for (const animation of animations) {
    const { endTime } = animation.effect?.getComputedTiming() ?? {};
    if (endTime === Number.POSITIVE_INFINITY) {
      animation.pause();
      animation.currentTime = standstill;
    } else animation.finish();
  }
}

/** Resolves when a picture can be drawn, or never can be; a lazy one would wait for a frame that none may draw. */
function whole(image: HTMLImageElement) {
  image.loading = 'eager';
  return image.decode().catch(() => {});
}

/**
 * Resolves when the page has come to rest: nothing more is drawn, every picture is there, nothing moves. `late` is
 * what the page may still be loading; it is awaited behind the page itself, in each turn.
 */
export async function rest(page: Document, late: () => Promise<unknown>): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(page.body, { subtree: true, childList: true, characterData: true, attributes: true });
  while (quiet < calm) {
    quiet += 1;
    await late();
    await turn();
  }
  observer.disconnect();
  await Promise.all([...page.images].map(whole));
  holdStill({ animations: page.getAnimations() });
}
