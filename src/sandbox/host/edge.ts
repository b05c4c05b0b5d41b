import { toWidth, widths } from './situation';

/** Lets the pane's edge be dragged, or moved with the arrow keys. */
export function createEdge(edge: HTMLElement, width: () => number, change: (width: number) => void): void {
  let drag: { from: number; width: number } | undefined;

  edge.setAttribute('aria-valuemin', String(widths.least));
  edge.setAttribute('aria-valuemax', String(widths.most));
  edge.onpointerdown = (event) => {
    // Without capture the frame beside the edge would swallow the movement.
    edge.setPointerCapture(event.pointerId);
    drag = { from: event.clientX, width: width() };
  };
  edge.onpointermove = (event) => {
    if (drag) change(toWidth(drag.width + drag.from - event.clientX));
  };
  edge.onlostpointercapture = () => {
    drag = undefined;
  };
  edge.onkeydown = (event) => {
    const steps: Record<string, number> = { ArrowLeft: 10, ArrowRight: -10 };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    change(toWidth(width() + step));
  };
}
