import type { Parts } from '../parts.js';
import { wordSet } from '../words/index.js';

const VERB =
  '(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|might|s|happened|happens|caused|made|led)';

export const parts = (): Parts => ({
  joins: wordSet('and'),
  against: wordSet('or vs versus'),
  opens: new RegExp(
    `^(?:also )?(?:(?:to |with |for |by |in |from |on )?(?:what|who|whom|when|where|why|how|(?:which|what|whose) \\w+) ${VERB}\\b|how (?:many|much|long|old|often|far|big|high|tall)\\b)`,
  ),
  asks: /\b(?:what|who|whom|whose|when|where|why|how|which)\b/g,
  compares:
    /\b(?:compare|compared|contrast|agree|agrees|disagree|differ|differs|differences? between|vs|versus)\b/,
  lists:
    /^(?:(?:please|can you|could you) )?(?:(?:list|name|give me|show me|tell me|find|give us) )(?:me )?(?:(?:the )?(?:names of )?)(?:all (?:of )?)?(?:the )?(?:(?:every|any)(?:one|body)|all|people|those|persons|politicians|names)(?: (?:people|those|persons))? (?=(?:who|that)\b)/,
});
