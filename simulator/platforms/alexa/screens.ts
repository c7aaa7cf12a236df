import type { ScreenKind } from '../platform.ts';

/** The newest APL that a device says it draws. */
const APL_VERSION = '2024.2';

interface Screen {
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly dpi: number;
  readonly hasTouch: boolean;
}

/** Devices that are sold: an Echo Show 8, a Fire TV, an Echo Spot, a phone. */
const SCREENS: Readonly<Record<Exclude<ScreenKind, 'none'>, Screen>> = {
  hub: { mode: 'HUB', shape: 'RECTANGLE', widthPixels: 1280, heightPixels: 800, dpi: 160, hasTouch: true },
  tv: { mode: 'TV', shape: 'RECTANGLE', widthPixels: 1920, heightPixels: 1080, dpi: 320, hasTouch: false },
  round: { mode: 'HUB', shape: 'ROUND', widthPixels: 480, heightPixels: 480, dpi: 160, hasTouch: true },
  phone: { mode: 'MOBILE', shape: 'RECTANGLE', widthPixels: 1080, heightPixels: 2280, dpi: 400, hasTouch: true },
};

/** `context.System.device.supportedInterfaces` of a device with this screen. */
export function supportedInterfaces(kind: ScreenKind): Readonly<Record<string, unknown>> {
  return kind === 'none' ? {} : { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } };
}

/**
 * The members of `context` that describe the screen; none without one.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-viewport-property.html
 */
export function screenContext(kind: ScreenKind): Readonly<Record<string, unknown>> {
  if (kind === 'none') return {};
  const { mode, shape, widthPixels, heightPixels, dpi, hasTouch } = SCREENS[kind];
  const video = { codecs: ['H_264_42', 'H_264_41'] };
  const size = { type: 'DISCRETE', pixelWidth: widthPixels, pixelHeight: heightPixels };
  return {
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: { current: { mode, video, size } },
      },
    ],
    Viewport: {
      experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
      mode,
      shape,
      pixelWidth: widthPixels,
      pixelHeight: heightPixels,
      dpi,
      currentPixelWidth: widthPixels,
      currentPixelHeight: heightPixels,
      ...(hasTouch ? { touch: ['SINGLE'] } : { keyboard: ['DIRECTION'] }),
      video,
    },
  };
}
