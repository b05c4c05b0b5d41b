// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { createEdge } from '../../../src/sandbox/host/edge';

function open(width = 320) {
  const edge = document.createElement('hr');
  // happy-dom has no pointer to capture.
  edge.setPointerCapture = () => {};
  createEdge(
    edge,
    () => width,
    (next) => {
      width = next;
    },
  );
  return { edge, width: () => width };
}

test('dragging the edge to the left widens the pane, from where the drag began', () => {
  const { edge, width } = open();
  fireEvent.pointerDown(edge, { pointerId: 1, clientX: 700 });
  fireEvent.pointerMove(edge, { clientX: 690 });
  fireEvent.pointerMove(edge, { clientX: 650 });
  expect(width()).toBe(370);

  fireEvent.lostPointerCapture(edge);
  fireEvent.pointerMove(edge, { clientX: 100 });
  expect(width()).toBe(370);
});

test('the edge stops at the limits of the pane', () => {
  const { edge, width } = open();
  fireEvent.pointerDown(edge, { pointerId: 1, clientX: 700 });
  fireEvent.pointerMove(edge, { clientX: 0 });
  expect(width()).toBe(600);
});

test('the arrow keys move the edge the way they point', () => {
  const { edge, width } = open();
  fireEvent.keyDown(edge, { key: 'ArrowLeft' });
  fireEvent.keyDown(edge, { key: 'ArrowLeft' });
  fireEvent.keyDown(edge, { key: 'ArrowRight' });
  fireEvent.keyDown(edge, { key: 'a' });

  expect(width()).toBe(330);
});
