/* global document */
// A French micro-entrepreneur, a liberal profession with a turnover of 30,000 euro in 2025.
import Engine from 'publicodes';
import rules from 'modele-social';

const stil = { log() {}, warn() {}, error: console.error };
const engine = new Engine(rules, { logger: stil });
engine.setSituation({
  date: '01/07/2025',
  'entreprise . catégorie juridique': "'EI'",
  'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
  'entreprise . activité . nature': "'libérale'",
  "entreprise . chiffre d'affaires": '30000 €/an',
});
const { nodeValue } = engine.evaluate({
  valeur: 'dirigeant . auto-entrepreneur . cotisations et contributions',
  unité: '€/an',
});
document.querySelector('output').textContent = `${nodeValue} €/an`;
performance.mark('zw-eerste-antwoord');
