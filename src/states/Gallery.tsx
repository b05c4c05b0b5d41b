import { languages } from '../app/text/shell';
import { themes, type Wish, widths, writeWish } from './address';
import { groups } from './states';
import './gallery.css';

interface GalleryProps {
  wish: Wish;
  onChange: (change: Partial<Wish>) => void;
}

interface PickerProps {
  title: string;
  offered: readonly string[];
  value: string;
  onPick: (value: string) => void;
}

function Picker({ title, offered, value, onPick }: PickerProps) {
  return (
    <label>
      {title}
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {offered.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All states at once, each a page of its own, in the theme, the language and the width that are picked. */
export function Gallery({ wish, onChange }: GalleryProps) {
  const { theme, language, width } = wish;
  return (
    <>
      <header class="pickers">
        <h1>Sidecard: all states</h1>
        <Picker
          title="Theme"
          offered={themes}
          value={theme}
          onPick={(picked) => onChange({ theme: themes.find((one) => one === picked) ?? 'light' })}
        />
        <Picker
          title="Language"
          offered={languages}
          value={language}
          onPick={(picked) => onChange({ language: picked })}
        />
        <Picker
          title="Width"
          offered={[widths.least, widths.usual, 320, 400, widths.most].map(String)}
          value={String(width)}
          onPick={(picked) => onChange({ width: Number(picked) })}
        />
        <a href="/sandbox/">Simulator</a>
      </header>
      <main class="gallery">
        {groups.map(({ title: group, states }) => (
          <section key={group}>
            <h2>{group}</h2>
            <div class="shelf">
              {states.map(({ id, title }) => {
                const address = writeWish({ ...wish, state: id });
                return (
                  <figure key={id}>
                    <figcaption>
                      <a href={address}>{title}</a>
                    </figcaption>
                    <iframe
                      key={address}
                      title={title}
                      src={address}
                      width={width}
                      height={560}
                      loading="lazy"
                      // Else each page that takes the focus takes the eye along.
                      inert
                    />
                  </figure>
                );
              })}
            </div>
          </section>
        ))}
      </main>
    </>
  );
}
