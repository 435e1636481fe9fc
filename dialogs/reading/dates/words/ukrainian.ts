export { english as ukrainian } from './english.ts';
