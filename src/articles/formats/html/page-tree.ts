/**
 * The tree of a page: the part of the DOM that Mozilla's Readability and the rules ask for, in objects that cost little to make, to
 * copy and to throw away. Where the DOM's collections are live, these are lists of what is there now.
 */
export type PageNode = PageElement | CharacterData;

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCUMENT = 9;

export function isElement(node: TreeNode | null): node is PageElement {
  return node?.nodeType === ELEMENT;
}

export function isText(node: TreeNode): node is CharacterData {
  return node.nodeType === TEXT;
}

abstract class TreeNode {
  parentNode: ParentNode | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  constructor(readonly nodeType: number) {}

  get parentElement(): PageElement | null {
    return isElement(this.parentNode) ? this.parentNode : null;
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && !isElement(node)) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): PageElement | null {
    return firstElement(this.nextSibling);
  }

  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (!parent) return;
    if (previous) previous.nextSibling = next;
    else parent.firstChild = next;
    if (next) next.previousSibling = previous;
    else parent.lastChild = previous;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

/** The node or the first element behind it. */
function firstElement(node: PageNode | null): PageElement | null {
  let at = node;
  while (at && !isElement(at)) at = at.nextSibling;
  return at;
}

const NONE: readonly PageNode[] = [];

/** A text or a comment. */
export class CharacterData extends TreeNode {
  readonly childNodes: readonly PageNode[] = NONE;

  constructor(
    nodeType: typeof TEXT | typeof COMMENT,
    public textContent: string,
  ) {
    super(nodeType);
  }

  cloneNode(): CharacterData {
    return new CharacterData(this.nodeType as typeof TEXT | typeof COMMENT, this.textContent);
  }
}

export function createText(text: string): CharacterData {
  return new CharacterData(TEXT, text);
}

export function createComment(text: string): CharacterData {
  return new CharacterData(COMMENT, text);
}

abstract class ParentNode extends TreeNode {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): PageElement[] {
    return this.childNodes.filter(isElement);
  }

  get firstElementChild(): PageElement | null {
    return firstElement(this.firstChild);
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = following(node, this))
      if (isText(node)) text += node.textContent;
    return text;
  }

  set textContent(text: string) {
    this.removeChildren();
    if (text !== '') this.appendChild(createText(text));
  }

  appendChild<Child extends PageNode>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  insertBefore<Child extends PageNode>(child: Child, next: PageNode | null): Child {
    child.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
    return child;
  }

  removeChild<Child extends PageNode>(child: Child): Child {
    child.remove();
    return child;
  }

  replaceChild<Child extends PageNode>(child: PageNode, replaced: Child): Child {
    const next = replaced.nextSibling;
    replaced.remove();
    this.insertBefore(child, next);
    return replaced;
  }

  protected removeChildren(): void {
    while (this.firstChild) this.firstChild.remove();
  }

  protected appendCopies({ childNodes }: ParentNode): void {
    for (const node of childNodes) this.appendChild(node.cloneNode(true));
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.elements([name]);
  }

  /** @param names of elements, parted by commas: no other selector is read */
  querySelectorAll(names: string): PageElement[] {
    return this.elements(names.split(','));
  }

  private elements(names: readonly string[]): PageElement[] {
    const tagNames = names.map((name) => name.toUpperCase());
    return this.findElements(({ tagName }) => tagNames.includes(tagName));
  }

  /** The elements within, in the order of the page, that are accepted. */
  findElements(accepts: (element: PageElement) => boolean): PageElement[] {
    const elements: PageElement[] = [];
    for (let node = this.firstChild; node; node = following(node, this))
      if (isElement(node) && accepts(node)) elements.push(node);
    return elements;
  }

  /** The first element within, in the order of the page, that is accepted. */
  findElement(accepts: (element: PageElement) => boolean): PageElement | null {
    for (let node = this.firstChild; node; node = following(node, this))
      if (isElement(node) && accepts(node)) return node;
    return null;
  }
}

/** The node behind one in the order of the page, its children first; null behind the last within `root`. */
function following(node: PageNode, root: ParentNode): PageNode | null {
  if (isElement(node) && node.firstChild) return node.firstChild;
  let at: TreeNode = node;
  while (!at.nextSibling) {
    if (!at.parentNode || at.parentNode === root) return null;
    at = at.parentNode;
  }
  return at.nextSibling;
}

class Attribute {
  constructor(
    readonly name: string,
    public value: string,
  ) {}

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value);
  }
}

export class PageElement extends ParentNode {
  readonly tagName: string;
  readonly attributes: Attribute[] = [];

  /** @param localName as the page has it, in lower case; those that Readability makes are in capitals, and no blocks to the rules */
  constructor(readonly localName: string) {
    super(ELEMENT);
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get ownerDocument(): typeof FACTORY {
    return FACTORY;
  }

  getAttribute(name: string): string | null {
    return this.attribute(name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attribute(name) !== undefined;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attribute(name);
    if (known) known.value = value;
    else this.attributes.push(new Attribute(name, value));
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  private attribute(name: string): Attribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute;
    return undefined;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  get style(): Readonly<Record<string, string>> {
    const style = this.getAttribute('style');
    return style === null ? UNSTYLED : stylesIn(style);
  }

  /** A copy of the children, which Readability keeps to begin anew with: it looks into no markup. */
  get innerHTML(): PageElement {
    return this.cloneNode(true);
  }

  set innerHTML(copy: PageElement) {
    this.removeChildren();
    this.appendCopies(copy);
  }

  cloneNode(deep: boolean): PageElement {
    const clone = new PageElement(this.localName);
    for (const attribute of this.attributes) clone.attributes.push(attribute.cloneNode());
    if (deep) clone.appendCopies(this);
    return clone;
  }
}

const UNSTYLED = {};

function stylesIn(style: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    style.split(';').map((rule) => {
      const colon = rule.indexOf(':');
      return [rule.slice(0, Math.max(0, colon)).trim(), rule.slice(colon + 1).trim()];
    }),
  );
}

const FACTORY = {
  createElement: (name: string) => new PageElement(name),
  createTextNode: createText,
};

export class Page extends ParentNode {
  readonly createElement = FACTORY.createElement;
  readonly createTextNode = FACTORY.createTextNode;
  /** What relative addresses are read beside: nobody asks where they lead. */
  readonly baseURI = 'https://site.example/';

  constructor() {
    super(DOCUMENT);
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get title(): string {
    return this.head?.getElementsByTagName('title')[0]?.textContent ?? '';
  }

  private get head(): PageElement | null {
    const first = this.documentElement?.firstElementChild ?? null;
    return first?.localName === 'head' ? first : null;
  }

  /** What stands behind the head; an empty one where that is no body. */
  get body(): PageElement | null {
    const { documentElement: root, head } = this;
    if (!root) return null;
    const body = head ? head.nextElementSibling : root.firstElementChild;
    if (body?.localName === 'body') return body;
    return root.insertBefore(new PageElement('body'), head ? head.nextSibling : root.firstChild);
  }

  cloneNode(): Page {
    const clone = new Page();
    clone.appendCopies(this);
    return clone;
  }
}
