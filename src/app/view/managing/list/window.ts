/** CSS pixels of every row. */
export const rowHeight = 56;

/** Browsers draw nothing below some place (Firefox 17.8 million pixels, others 33.5). */
const tallest = 15_000_000;
/** Rows drawn beyond each edge, so that a step of scrolling finds them there. */
const beyond = 4;

export interface Window {
  /** Rows to draw, `last` among them; none when `last` is less than `first`. */
  first: number;
  last: number;
  /** CSS pixels that all rows take up; at some length fewer than the rows are high together. */
  height: number;
  /** Where a row stands, in CSS pixels from the top of all of them. */
  topOf(row: number): number;
  /** The place to scroll to, so that a row is seen whole; where it is seen already, the place given. */
  scrolledTo(row: number): number;
}

/** Which of many rows are seen through a window of some height, scrolled to some place; all in CSS pixels. */
export function windowOn(rows: number, seen: number, scrollTop: number): Window {
  const whole = rows * rowHeight;
  const height = Math.min(whole, tallest);
  // As far along the rows as the reader is along the bar.
  const scale = height > seen ? (whole - seen) / (height - seen) : 1;
  const above = scrollTop * scale;
  const first = Math.max(0, Math.floor(above / rowHeight) - beyond);
  const last = Math.min(rows, Math.ceil((above + seen) / rowHeight) + beyond) - 1;
  return {
    first,
    last,
    height,
    topOf: (row) => scrollTop + (row * rowHeight - above),
    scrolledTo(row) {
      const top = row * rowHeight;
      if (top < above) return top / scale;
      const bottom = top + rowHeight - seen;
      return bottom > above ? bottom / scale : scrollTop;
    },
  };
}
