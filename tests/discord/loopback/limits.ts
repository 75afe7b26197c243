const TEXT_DISPLAY = 10;
const V2 = 1 << 15;
const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const LOCALES = new Set(['en-US', 'en-GB', 'fr']);

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly emoji?: object;
  readonly accessory?: Component;
  readonly components?: readonly Component[];
}

export interface MessageBody {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly embeds?: readonly object[];
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean };
}

/** What Discord would refuse, or we forbid ourselves, in a message's body, and its schema lets pass. */
export function messageProblems(body: MessageBody): readonly string[] {
  const all = (body.components ?? []).flatMap(flatten);
  const texts = all.filter(({ type }) => type === TEXT_DISPLAY).map(({ content }) => content ?? '');
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const usesV2 = ((body.flags ?? 0) & V2) !== 0;
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    ...check((body.content ?? '').length <= 2000, 'content over 2000'),
    ...check(usesV2 || texts.length === 0, 'text components without the components v2 flag'),
    ...check(
      !usesV2 || (body.content === undefined && body.embeds === undefined),
      'content or embeds beside v2',
    ),
    ...check((body.content ?? '') !== '' || all.length > 0, 'empty message'),
    ...check(total <= 4000, `texts of ${total} characters`),
    ...check(all.length <= 40, `${all.length} components`),
    ...check(
      texts.every((text) => text.trim() !== ''),
      'empty text',
    ),
    ...check(new Set(ids).size === ids.length, `duplicate custom id in ${ids.join(' ')}`),
    ...check(
      all.every(({ type, label, emoji }) => type !== 2 || (label ?? '').trim() !== '' || emoji !== undefined),
      'button without a label',
    ),
    ...check(
      all.every(({ label }) => (label ?? '').length <= 80),
      'label over 80',
    ),
    ...check(body.allowed_mentions?.parse?.length === 0, 'mentions are allowed'),
    ...check(body.allowed_mentions?.replied_user !== true, 'the author replied to is pinged'),
  ];
}

interface Localised {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Localised[];
  readonly type?: number;
}

/** The same for the definitions of commands. */
export function commandProblems(commands: readonly Localised[]): readonly string[] {
  return commands.flatMap((command) => {
    const slash = (command.type ?? 1) === 1;
    return [
      ...(slash ? nameProblems(command) : []),
      ...(command.options ?? []).flatMap(nameProblems),
      ...check(
        new Set((command.options ?? []).map(({ name }) => name)).size === (command.options ?? []).length,
        `duplicate option in ${command.name}`,
      ),
    ];
  });
}

function nameProblems({ name, name_localizations, description_localizations }: Localised): readonly string[] {
  const names = [name, ...Object.values(name_localizations ?? {})];
  const locales = [name_localizations, description_localizations].flatMap((map) => Object.keys(map ?? {}));
  return [
    ...names.flatMap((one) =>
      check(COMMAND_NAME.test(one) && one === one.toLowerCase(), `command name ${one}`),
    ),
    ...locales.flatMap((locale) => check(LOCALES.has(locale), `locale ${locale}`)),
  ];
}

function flatten(component: Component): readonly Component[] {
  return [
    component,
    ...(component.components ?? []).flatMap(flatten),
    ...(component.accessory ? flatten(component.accessory) : []),
  ];
}

function check(right: boolean, problem: string): readonly string[] {
  return right ? [] : [problem];
}
