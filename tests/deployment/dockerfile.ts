import { type Copy, DockerfileParser, type From, type JSONInstruction } from 'dockerfile-ast';

/** An instruction as it is carried out: its keyword, its flags, its arguments. */
export interface Step {
  readonly keyword: string;
  /** `--from=build` as `from: 'build'`. */
  readonly flags: Readonly<Record<string, string>>;
  /** Of `RUN` and `ENV` in one text, with continued lines joined; else in the order in which they stand. */
  readonly text: string;
  readonly words: readonly string[];
}

export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}

/** The stages of a Dockerfile, in order. Comments are left out. */
export function readDockerfile(content: string): readonly Stage[] {
  const stages: { name: string; image: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(content).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const from = instruction as From;
      stages.push({ name: from.getBuildStage() ?? '', image: from.getImage() ?? '', steps: [] });
      continue;
    }
    const flags = (instruction as Copy).getFlags?.() ?? [];
    const strings = (instruction as JSONInstruction).getJSONStrings?.() ?? [];
    stages.at(-1)?.steps.push({
      keyword,
      flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
      text: (instruction.getRawArgumentsContent() ?? '').replace(/\\\r?\n\s*/g, ' '),
      words:
        strings.length > 0
          ? strings.map((string) => JSON.parse(string.getValue()))
          : instruction
              .getArguments()
              .map((argument) => argument.getValue())
              .filter((word) => !word.startsWith('--')),
    });
  }
  return stages;
}

/** The variables that `ENV` sets in a stage. */
export function environmentOf(stage: Stage): Readonly<Record<string, string>> {
  const pairs = stage.steps
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ text }) => [...text.matchAll(/(\w+)=(\S+)/g)]);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}
