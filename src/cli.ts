#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { errorLine } from './error-line.js';
import { EXIT, messageOf, VerbatimError } from './errors.js';
import { howToRun } from './how-to-run.js';
import { safe } from './safe.js';
import { VERSION } from './version.js';

/** Each command's module is loaded only when it runs: a question must not wait for the bot's libraries. */
function createProgram(): Command {
  const program = new Command('verbatim')
    .description('Answers questions about a folder of news articles with verbatim, attributed, cited quotes.')
    .version(VERSION)
    .configureOutput({ outputError: (text, write) => write(safe(text)) })
    .showHelpAfterError(`For the commands and their options, run: ${howToRun('help')}`)
    .exitOverride();

  opensLibrary(program.command('index'))
    .description('build the index of the seeds where they, or the model, have changed')
    .option('--force', 'build it even where nothing has changed')
    .option('--check', 'only read all of it, and say whether it is whole')
    .option('--watch', 'go on taking in changes of the articles until stopped')
    .action(async (flags) => (await import('./commands/index-seeds.js')).indexSeeds(flags));

  withTimes(opensLibrary(program.command('ask')))
    .description('answer a question, or a file of them')
    .argument('[question...]')
    .option(
      '--questions <file>',
      'answer each line {"q", "id"?, "speaker"?, "history"?} of a JSON Lines file',
    )
    .option('--speaker <name>', 'only the words of this speaker')
    .option('--article <id>', 'only this article')
    .option('--limit <n>', 'at most this many citations, 1 to 10 (3)')
    .option('--passages <n>', 'with --json, also the n best paragraphs')
    .action(async (words, flags) => (await import('./commands/ask.js')).ask(words, flags));

  withTimes(opensLibrary(program.command('chat')))
    .description('a prompt that remembers what was asked before')
    .action(async (flags) => (await import('./commands/chat.js')).chat(flags));

  withTimes(opensLibrary(program.command('quotes')))
    .description('list quotes with their speakers')
    .option('--speaker <name>', 'only the words of this speaker')
    .option('--about <topic>', 'only on this topic, best first')
    .option('--article <id>', 'only this article')
    .option('--statements', 'also sentences that report what somebody says without quotation marks')
    .allowExcessArguments()
    .action(async (flags, { args }) => (await import('./commands/quotes.js')).quotes(args, flags));

  opensLibrary(program.command('speakers'))
    .description('list who is quoted')
    .action(async (flags) => (await import('./commands/lists.js')).speakers(flags));

  opensLibrary(program.command('articles'))
    .description('list the articles, with what was read of each and what was left out')
    .option('--full', 'with --json, the whole text and the paragraphs of each')
    .action(async (flags) => (await import('./commands/lists.js')).articles(flags));

  opensLibrary(program.command('show'))
    .description('print an article as it was read, with its quotations and who says them')
    .argument('<article>', 'its id, file name or title, or enough of one')
    .action(async (name, flags) => (await import('./commands/show.js')).show(name, flags));

  withLibrary(program.command('add'))
    .description('fetch pages, or copy files, into the folder of the articles')
    .argument('<address|file...>')
    .action(async (sources, flags) => (await import('./commands/add.js')).add(sources, flags));

  withLibrary(program.command('remove'))
    .description('remove an article from the folder')
    .argument('<article>', 'its file name, title or address, whole')
    .action(async (article, flags) => (await import('./commands/remove.js')).remove(article, flags));

  withLibrary(program.command('follow'))
    .description(
      'follow feeds, or the feeds of sites: take their newest articles, and from then on each new one',
    )
    .argument('<feed...>')
    .option('--entries <n>', 'how many of those that are there already, 0 to 100 (10)')
    .action(async (feeds, flags) => (await import('./commands/follow.js')).follow(feeds, flags));

  withLibrary(program.command('feeds'))
    .description('list the feeds that are followed')
    .action(async (flags) => (await import('./commands/feeds.js')).feeds(flags));

  withLibrary(program.command('unfollow'))
    .description('follow a feed no longer; its articles stay')
    .argument('<feed>', 'its address or title, or enough of one to tell it from the others')
    .action(async (feed, flags) => (await import('./commands/feeds.js')).unfollow(feed, flags));

  withLibrary(program.command('update'))
    .description('take what is new from the feeds that are followed')
    .action(async (flags) => (await import('./commands/follow.js')).update(flags));

  withFolders(program.command('bot'))
    .description('answer in Discord until stopped')
    .action(async (flags) => (await import('./commands/bot.js')).bot(flags));

  withLibrary(program.command('doctor'))
    .description('say what is configured, what is missing, and how to mend it')
    .action(async (flags) => (await import('./commands/doctor.js')).doctor(flags));

  withLibrary(program.command('eval'))
    .description('score quotes, statements, people or questions against an annotated JSON Lines file')
    .argument('<file>')
    .option('--data <dir>', 'folder of the annotated articles, where it is not that of the file')
    .option('--errors', 'list each miss')
    .action(async (file, flags) => (await import('./commands/evaluate.js')).evaluate(file, flags));

  return program;
}

function withLibrary(command: Command): Command {
  return withFolders(command).option('--json', 'print only JSON on standard output');
}

/** A command that opens the library whatever it is given. */
function opensLibrary(command: Command): Command {
  return withLibrary(command).hook('preAction', async (_, running) =>
    (await import('./commands/model-ahead.js')).loadAhead(running.opts()),
  );
}

function withTimes(command: Command): Command {
  return command
    .option('--since <date>', 'only articles dated from then on: 2017-04-12, 2017-04, 2017, "last week"')
    .option('--until <date>', 'only articles dated up to then')
    .option('--latest', 'the newest first');
}

function withFolders(command: Command): Command {
  return command
    .option('--seeds <dir>', 'folder of the articles')
    .option('--index <dir>', 'folder of the index')
    .addOption(new Option('--model <id>', 'embedding model: a folder in embeddings/models or a hub id'));
}

/** The one place where an error becomes a line and an exit code. */
async function main(): Promise<void> {
  process.stdout.on('error', endWithoutOutput);
  // Where nothing can be said, only the exit code is left to tell.
  process.stderr.on('error', () => process.exit(EXIT.failed));
  try {
    await createProgram().parseAsync();
  } catch (error) {
    process.exitCode = await report(error);
  }
}

/** Ends the program where its output goes nowhere: a reader that stops early ("| head") is no failure. */
function endWithoutOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  process.stderr.write(`The output cannot be written (${safe(messageOf(error))}).\n`);
  process.exit(EXIT.failed);
}

async function report(error: unknown): Promise<number> {
  // Commander has printed its own line; its help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof VerbatimError) {
    // Only now: what does its work has no use for it.
    (await import('./commands/context.js')).note(errorLine(error));
    return error.exitCode;
  }
  process.stderr.write(
    safe(
      `Verbatim failed; this is a defect, please report it.\n${error instanceof Error ? error.stack : error}\n`,
    ),
  );
  return EXIT.failed;
}

await main();
