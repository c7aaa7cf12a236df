import { bind } from './bind.ts';

/**
 * What all documents look like: light on dark (each pair of colours has a contrast of 4.5 or more), and letters to be read from across a
 * kitchen. Lengths are dp; the later block that fits the device wins.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-resources.html
 */
export const THEME = [
  {
    colors: { background: '#10151C', row: '#1C2530', text: '#F4F7FA', quiet: '#B9C6D3', accent: '#FFD166', onAccent: '#10151C' },
    dimensions: {
      titleSize: '44dp',
      textSize: '38dp',
      detailSize: '32dp',
      paddingHorizontal: '64dp',
      paddingVertical: '48dp',
      gap: '16dp',
      buttonHeight: '96dp',
      radius: '16dp',
    },
  },
  {
    when: bind('viewport.height < 640 && viewport.shape != "round"'),
    dimensions: {
      titleSize: '34dp',
      textSize: '32dp',
      detailSize: '28dp',
      paddingHorizontal: '40dp',
      paddingVertical: '28dp',
      gap: '12dp',
      buttonHeight: '76dp',
    },
  },
  {
    when: bind('viewport.height > viewport.width'),
    dimensions: { titleSize: '48dp', textSize: '40dp', detailSize: '34dp', paddingHorizontal: '48dp', paddingVertical: '64dp' },
  },
  {
    // All that matters stays in the square inside the circle.
    when: bind('viewport.shape == "round"'),
    dimensions: {
      titleSize: '30dp',
      textSize: '30dp',
      detailSize: '26dp',
      paddingHorizontal: '72dp',
      paddingVertical: '64dp',
      gap: '8dp',
      buttonHeight: '64dp',
    },
  },
  {
    // The edges of a television may be cut off.
    when: bind('viewport.mode == "tv"'),
    dimensions: {
      titleSize: '34dp',
      textSize: '30dp',
      detailSize: '26dp',
      paddingHorizontal: '64dp',
      paddingVertical: '36dp',
      gap: '10dp',
      buttonHeight: '68dp',
    },
  },
] as const;
