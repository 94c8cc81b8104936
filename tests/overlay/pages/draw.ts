// What draws, and what describes it, without the engine.
import { draw } from '../../../components/callout/draw';
import { Fragment, h, options } from '../../../components/callout/vnode';

declare global {
  interface Window {
    drawing: {
      readonly draw: typeof draw;
      readonly h: typeof h;
      readonly Fragment: typeof Fragment;
      readonly options: typeof options;
    };
  }
}

window.drawing = { draw, h, Fragment, options };
