import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['node_modules/', 'site/', '.venv/', 'build/', 'dist/'] },
  js.configs.recommended,
  {
    rules: {
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['calculators/browser/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
  },
];
