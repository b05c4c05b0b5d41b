import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { count } from '../../../../../src/app/text/ar/counts';
import { SpeechProvider } from '../../../../../src/app/text/text';
import { useFigures, useMoments } from '../../../../../src/app/view/managing/import/state';

afterEach(cleanup);

function Figures() {
  const figure = useFigures();
  const moment = useMoments({ dateStyle: 'medium' });
  return (
    <>
      <p>{figure(1234)}</p>
      <p>{moment('2026-03-04T12:00:00Z')}</p>
    </>
  );
}

describe('numbers of the import', () => {
  it('have the numerals of the words around them, also where the reader’s country has others', () => {
    render(
      <SpeechProvider value={{ language: 'ar', locale: 'ar-EG' }}>
        <Figures />
      </SpeechProvider>,
    );
    expect(screen.getByText(count(1234, { other: '#' }))).toBeTruthy();
    expect(screen.getByText(/2026/)).toBeTruthy();
  });
});
