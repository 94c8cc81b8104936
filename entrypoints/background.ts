import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../platform/listen';

export default defineBackground(listen);
