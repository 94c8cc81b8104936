import { type IStyle, mergeStyles } from '@fluentui/react';

mergeStyles({ selectors: { ':global(body)': { margin: 0, background: '#f2f2f2' } } });

/** Class names without a meaning, `css-181` and so on, as the real page has them. */
function sheet<K extends string>(styles: Record<K, IStyle>): Record<K, string> {
  const entries = Object.entries<IStyle>(styles).map(([key, style]) => [key, mergeStyles(style)]);
  return Object.fromEntries(entries) as Record<K, string>;
}

const line = '1px solid #edebe9';

export const frame = sheet({
  header: {
    display: 'flex',
    alignItems: 'center',
    height: 48,
    padding: '0 16px',
    background: '#f3f2f1',
    borderBottom: line,
  },
  logo: { fontSize: 18, fontWeight: 600, color: '#605e5c', display: 'flex', gap: 8, flexGrow: 1 },
  skip: {
    position: 'absolute',
    left: -9999,
    selectors: { ':focus': { left: 8, top: 8, zIndex: 10 } },
  },
  body: { display: 'flex', minHeight: 'calc(100vh - 49px)' },
  nav: { width: 228, flexShrink: 0, background: '#fff', borderRight: line, paddingTop: 24 },
  navGrey: { background: '#f2f2f2', borderRight: 'none' },
  persona: { display: 'flex', alignItems: 'center', padding: '0 0 24px 20px' },
  main: {
    flexGrow: 1,
    background: '#f8f8f8',
    padding: '24px 28px 32px',
    minWidth: 0,
    selectors: { '@media (max-width: 640px)': { padding: '16px 12px' } },
  },
  title: { fontSize: 28, fontWeight: 400, margin: '0 0 8px' },
  intro: { fontSize: 14, color: '#323130' },
  defaults: { margin: '28px 0 24px', fontSize: 14 },
  small: { fontSize: 11, marginTop: 6 },
  lost: { marginTop: 24, fontSize: 14 },
  toastOver: {
    position: 'fixed',
    zIndex: 1000001,
    width: 320,
    minHeight: 64,
    display: 'flex',
    justifyContent: 'space-between',
    background: '#fff',
    boxShadow: '0 6px 14px rgba(0,0,0,.25)',
    padding: '12px 0 12px 16px',
    fontSize: 14,
  },
  toast: {
    position: 'fixed',
    top: 56,
    right: 16,
    width: 320,
    zIndex: 1000001,
    background: '#fff',
    boxShadow: '0 6px 14px rgba(0,0,0,.25)',
    padding: '12px 16px',
    fontSize: 14,
  },
});

export const list = sheet({
  card: { background: '#fff', boxShadow: '0 1px 4px rgba(0,0,0,.2)', maxWidth: 1000 },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  command: { height: 44, display: 'flex' },
  row: {
    display: 'flex',
    alignItems: 'center',
    minHeight: 56,
    borderTop: line,
    fontSize: 14,
    selectors: { '@media (max-width: 640px)': { flexWrap: 'wrap', padding: '8px 0' } },
  },
  icon: { width: 52, textAlign: 'center', fontSize: 20, flexShrink: 0 },
  name: { width: '28%', minWidth: 150 },
  sub: { display: 'block', color: '#605e5c', fontSize: 13 },
  value: { width: '28%', minWidth: 90 },
  cell: { width: '14%', minWidth: 56 },
  chevron: { width: 40, marginLeft: 'auto' },
  more: { padding: '8px 52px 16px', color: '#605e5c', fontSize: 13 },
  loading: { padding: 32 },
});

export const picker = sheet({
  tile: {
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'left',
    font: 'inherit',
    background: '#fff',
    border: '1px solid #e1dfdd',
    borderRadius: 4,
    margin: '0 0 12px',
    padding: '10px 20px',
    minHeight: 70,
    cursor: 'pointer',
    selectors: { ':hover': { background: '#f3f2f1' } },
  },
  plainButton: {
    all: 'unset',
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    cursor: 'pointer',
  },
  icon: { fontSize: 28, width: 48, flexShrink: 0 },
  title: { margin: 0, fontSize: 15, fontWeight: 600 },
  text: { color: '#605e5c', fontSize: 13 },
  learn: { marginTop: 16, fontSize: 15 },
});

export const wizard = sheet({
  oldBody: { display: 'flex', gap: 20 },
  oldSide: { fontSize: 64, color: '#2b6cb8', width: 72, flexShrink: 0 },
  oldMain: { flexGrow: 1, minWidth: 0, fontSize: 14 },
  heading: { fontSize: 18, fontWeight: 400, margin: '0 0 12px' },
  number: { fontSize: 24, fontWeight: 700, textAlign: 'center', margin: '16px 0' },
  page: { maxWidth: 640, background: '#fff', padding: 24, boxShadow: '0 1px 4px rgba(0,0,0,.2)' },
  pageLinks: { display: 'flex', justifyContent: 'space-between', marginTop: 24, fontSize: 14 },
  dialog: { width: 470, maxWidth: '94vw', background: '#fff' },
  inner: {
    padding: '44px 46px 40px',
    selectors: { '@media (max-width: 640px)': { padding: 20 } },
  },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  stepTitle: { fontSize: 24, fontWeight: 600, margin: '0 0 20px' },
  text: { fontSize: 15, margin: '0 0 16px' },
  picture: { fontSize: 150, textAlign: 'center', color: '#2b6cb8', lineHeight: '1.2' },
  qr: { display: 'block', margin: '0 auto 16px' },
  stores: { display: 'flex', gap: 16, margin: '0 0 16px' },
  store: { border: '1px solid #8a8886', borderRadius: 4, padding: '8px 14px', color: '#323130' },
  check: { color: '#bad80a', fontSize: 22, verticalAlign: 'middle' },
  footer: { display: 'flex', justifyContent: 'flex-end', gap: 12, marginTop: 20 },
  grey: { background: '#c8c6c4', border: 'none', minWidth: 100 },
  key: { width: '100%', borderSpacing: '0 12px' },
  toggle: { display: 'flex', gap: 8, margin: '8px 0 16px' },
  native: {
    border: 'none',
    padding: 0,
    borderRadius: 4,
    boxShadow: '0 6px 24px rgba(0,0,0,.4)',
    selectors: { '::backdrop': { background: 'rgba(0,0,0,.4)' } },
  },
});
