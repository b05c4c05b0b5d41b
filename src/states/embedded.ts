/** Keeps a page among others from scrolling them: what it brings into view, it brings into view in itself alone. */
export function keepToItself(): void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, { ...options, preventScroll: true });
  };
  Element.prototype.scrollIntoView = function () {
    const list = this.closest('[role="listbox"]');
    if (list) list.scrollTop += this.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  };
}
