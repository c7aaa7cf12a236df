import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SeenScreen } from '../../platforms/platform.ts';
import { type Drawn, inflate, type ScreenSize } from './inflate.ts';
import { directionOf, styleOf } from './style.ts';

/** A kitchen display and a telephone, in dp. */
const SIZES: Readonly<Record<'screen' | 'phone', ScreenSize>> = {
  screen: { width: 1280, height: 800, shape: 'rectangle', mode: 'hub' },
  phone: { width: 432, height: 912, shape: 'rectangle', mode: 'mobile' },
};

export interface Touch {
  readonly arguments: readonly unknown[];
  readonly componentId?: string;
}

interface ScreenProps {
  readonly screen: SeenScreen;
  readonly device: 'screen' | 'phone';
  /** Absent: the screen is of a turn that is over, and only looked at. */
  readonly onTouch?: (touch: Touch) => void;
}

/** What a device shows, drawn to scale. The text of a document is text here, whatever is in it. */
export function Screen({ screen, device, onTouch }: ScreenProps) {
  const size = SIZES[device];
  const frame = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(0.3);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const rescale = (): void => setScale(element.clientWidth / size.width);
    rescale();
    const watch = new ResizeObserver(rescale);
    watch.observe(element);
    return () => watch.disconnect();
  }, [size.width]);
  const drawn = inflate(screen.document, screen.datasources, size);
  return (
    <figure class={`screen screen-${device}`} ref={frame} aria-label="The device’s screen" style={{ height: `${size.height * scale}px` }}>
      {/* Scrolling by keyboard goes through the focus (WCAG 2.1.1). */}
      <div
        class="screen-glass"
        style={{
          width: `${size.width}px`,
          height: `${size.height}px`,
          transform: `scale(${scale})`,
          '--screen-width': `${size.width}px`,
          '--screen-height': `${size.height}px`,
        }}
      >
        {drawn ? (
          <Component drawn={drawn} parentDirection="column" {...(onTouch ? { onTouch } : {})} />
        ) : (
          <p>This document draws nothing.</p>
        )}
      </div>
    </figure>
  );
}

interface ComponentProps {
  readonly drawn: Drawn;
  readonly parentDirection: 'row' | 'column';
  readonly onTouch?: (touch: Touch) => void;
}

const SCROLLING = new Set(['Sequence', 'ScrollView', 'GridSequence', 'Pager']);

function Component({ drawn, parentDirection, onTouch }: ComponentProps) {
  const style = styleOf(drawn, parentDirection);
  const { type, properties, touch } = drawn;
  if (type === 'Text') {
    return (
      <div class="apl-text" style={style}>
        {plainText(properties.text)}
      </div>
    );
  }
  if (type === 'Image') return <Picture drawn={drawn} style={style} />;
  const children = drawn.children.map((child, index) => (
    <Component key={index} drawn={child} parentDirection={directionOf(drawn)} {...(onTouch ? { onTouch } : {})} />
  ));
  if (type === 'TouchWrapper' || touch) {
    const label = properties.accessibilityLabel;
    return (
      <button
        type="button"
        class="apl-touch"
        style={style}
        disabled={!onTouch || !touch}
        {...(typeof label === 'string' && label !== '' ? { 'aria-label': label } : {})}
        onClick={() => touch && onTouch?.(touch)}
      >
        {children}
      </button>
    );
  }
  const isScrolling = SCROLLING.has(type);
  return (
    <div
      class={isScrolling ? 'apl-box apl-scroll' : 'apl-box'}
      style={style}
      {...(isScrolling ? { tabIndex: 0, role: 'group', 'aria-label': 'List on the screen' } : {})}
    >
      {children}
    </div>
  );
}

function Picture({ drawn, style }: { readonly drawn: Drawn; readonly style: Record<string, string | number> }) {
  const { source, accessibilityLabel, scale } = drawn.properties;
  const address = Array.isArray(source) ? source[0] : source;
  const isPicture = typeof address === 'string' && /^(https:|data:image\/)/.test(address);
  if (!isPicture) return <div class="apl-box" style={style} />;
  const fit = scale === 'best-fill' ? 'cover' : scale === 'fill' ? 'fill' : 'contain';
  return <img src={address} alt={typeof accessibilityLabel === 'string' ? accessibilityLabel : ''} style={{ ...style, objectFit: fit }} />;
}

/** APL's text has a little markup: line breaks are kept, the rest is left out. */
function plainText(text: unknown): string {
  return String(text ?? '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:b|i|strong|em|u|tt|code|sub|sup|strike|span|nobr)(?:\s[^>]*)?>/gi, '')
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' })[name] ?? '',
    );
}
