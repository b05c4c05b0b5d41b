/**
 * What can be seen to be wrong on the page as it stands: something scrolls sideways, or texts of one row lie over
 * each other; and how high the page would have to be to show an open card whole. Runs in the page, so it must not
 * use anything from outside itself.
 */
export function findFaults(): { found: string[]; needed: number } {
  const scrolling = [...document.querySelectorAll('html, body, body *')].filter((element) => {
    if (element.scrollWidth <= element.clientWidth) return false;
    return element.tagName === 'HTML' || /auto|scroll/.test(getComputedStyle(element).overflowX);
  });

  /** Where each text of a row is seen, cut where an element around it cuts it. */
  function textsIn(row: Element) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const texts: { node: Node; words: string; left: number; right: number; top: number; bottom: number }[] =
      [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!words || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const seen = { node, words, left, right, top, bottom };
        for (let around: Element | null = parent; around && around !== row; around = around.parentElement) {
          if (getComputedStyle(around).overflowX === 'visible') continue;
          const box = around.getBoundingClientRect();
          seen.left = Math.max(seen.left, box.left);
          seen.right = Math.min(seen.right, box.right);
        }
        if (seen.right > seen.left) texts.push(seen);
      }
    }
    return texts;
  }

  // Lines may be set closer than their letters' boxes are high.
  const slack = 4;
  const rows = [...document.querySelectorAll('[role="option"], dl > div, li, header p, .account')];
  const overlaps = rows.flatMap((row) => {
    const texts = textsIn(row);
    return texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        // A text that is cut has a box for the whole, too.
        .filter((b) => a.node !== b.node)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1)
        .filter((b) => a.top < b.bottom - slack && b.top < a.bottom - slack)
        .map((b) => `“${a.words}” lies over “${b.words}”`),
    );
  });
  const sideways = scrolling.map((element) => `${element.tagName}.${element.className} scrolls sideways`);
  return {
    found: [...sideways, ...overlaps],
    needed: document.querySelector('main.card')?.scrollHeight ?? 0,
  };
}
