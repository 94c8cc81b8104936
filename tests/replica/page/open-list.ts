import { ResponsiveMode } from '@fluentui/react';

/**
 * How a dropdown opens. In a native modal dialog it stays inside: everything else is inert then, also the panel that
 * Fluent takes for lists in a narrow window.
 */
export function openList(native: boolean, maxHeight?: number) {
  return {
    calloutProps: { doNotLayer: native, ...(maxHeight && { calloutMaxHeight: maxHeight }) },
    ...(native && { responsiveMode: ResponsiveMode.large }),
  };
}
