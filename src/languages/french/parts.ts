import type { Parts } from '../parts.js';
import { wordSet } from '../words/index.js';

export const parts = (): Parts => ({
  joins: wordSet('et'),
  against: wordSet('ou vs versus'),
  opens:
    /^(?:aussi )?(?:(?:a |de |d |pour |par |depuis |dans |en |avec )?(?:combien|pourquoi|quand|comment|quel(?:le)?s?)\b|qu (?:a|ont|en|est ce)\b|que (?:dit|disent|disait|pense|pensent|veut|veulent|fait|font|propose|demande|reproche|repond|va|vont|s est)\b|qui (?:a|ont|est|sont|etait|etaient|va|sera|dirige)\b|ou (?:est|sont|a|ont|se|va|vit|vont)\b|(?:a|de|sur|avec|en) quoi\b|(?:a|de|avec|pour) qui\b|est ce qu)/,
  asks: /\b(?:qui|que|qu|quoi|quel|quelle|quels|quelles|quand|comment|combien|pourquoi|ou)\b/g,
  compares: /\b(?:comparer?z?|compares|d accord|desaccord|opposent|differences? entre|en commun|vs|versus)\b/,
  lists:
    /^(?:(?:peux tu|pouvez vous|stp|svp) )?(?:(?:liste|lister|listez|donne|donnez|cite|citez|nomme|nommez|montre|montrez|trouve|trouvez)(?: moi)? )?(?:(?:la |une )?liste (?:de |des |d ))?(?:les noms (?:de |des ))?(?:tous |toutes )?(?:ceux|celles|les gens|les personnes|gens|personnes|les responsables|les politiques) (?=qui\b)/,
});
