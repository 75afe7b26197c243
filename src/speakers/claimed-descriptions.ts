import { fold } from '../text/index.js';
import { descriptionIn } from './description.js';
import { readMention } from './read-mention.js';

/** A person as descriptions are claimed for them. */
export interface Claimant {
  readonly surname: string;
}

interface Claim<Person> {
  readonly person: Person;
  /** It is printed beside the name somewhere: "le chef de l'Etat Jean Dupont". */
  named: boolean;
  /** How often it stands for the person, and the articles in which it does. */
  times: number;
  readonly articles: Set<number>;
}

/**
 * Whose the descriptions of people are, over all articles: theirs beside whose name one is printed, else theirs whom it
 * stands for most often. In an article that names them, another is called so by mistake.
 */
export class ClaimedDescriptions<Person extends Claimant> {
  private readonly claims = new Map<string, Map<Person, Claim<Person>>>();
  private readonly owners = new Map<string, readonly Claim<Person>[]>();

  /** @param names whether an article has a word, by its number and the folded word */
  constructor(private readonly names: (article: number, word: string) => boolean) {}

  /**
   * @param own the words of the person's name, by `nameKey`
   * @param articles the article of each time that the mention stands for the person
   */
  add(person: Person, mention: string, own: ReadonlySet<string>, articles: readonly number[]): void {
    const { before, named, titles } = readMention(mention, own);
    const description = keyOf(`${before} ${titles}`);
    if (description === null) return;
    const ofPeople = this.claims.get(description) ?? new Map<Person, Claim<Person>>();
    this.claims.set(description, ofPeople);
    const claim = ofPeople.get(person) ?? { person, named: false, times: 0, articles: new Set() };
    ofPeople.set(person, claim);
    claim.named ||= named !== '';
    claim.times += articles.length;
    for (const article of articles) claim.articles.add(article);
  }

  /** Whether the description, a mention without a name, is not rather another's. */
  isOf(person: Person, mention: string): boolean {
    const description = keyOf(mention);
    const claim = description === null ? undefined : this.claims.get(description)?.get(person);
    if (description === null || !claim || claim.named) return true;
    return !this.ownersOf(description).some(
      (owner) =>
        owner.person !== person &&
        (owner.named || owner.times > claim.times) &&
        [...claim.articles].every((article) => this.names(article, owner.person.surname)),
    );
  }

  /** Those who are surest to be called so, a few. */
  private ownersOf(description: string): readonly Claim<Person>[] {
    let owners = this.owners.get(description);
    if (!owners) {
      const claims = [...(this.claims.get(description)?.values() ?? [])];
      owners = claims
        .sort((a, b) => Number(b.named) - Number(a.named) || b.times - a.times)
        .slice(0, MOST_OWNERS);
      this.owners.set(description, owners);
    }
    return owners;
  }
}

const MOST_OWNERS = 5;

function keyOf(phrase: string): string | null {
  const description = descriptionIn(phrase);
  return description === null ? null : fold(description).trim();
}
