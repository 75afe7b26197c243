import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library.js';
import { createProject } from '../fixtures/project.js';
import { buttonId, plainTextOf, textOf } from './loopback/reading.js';
import { setStage } from './stage.js';

const BRIDGE =
  'Le pont du nord\n\nLe chantier commence.\n\n« Le pont du nord est ouvert depuis lundi », a dit Anne Roux.\n\n« Le pont du sud attendra », a ajouté Anne Roux.\n';
const MUSEUM = 'Un musée\n\n« Le musée de la mer ouvrira en mai », a dit Paul Petit.\n';

test('presses buttons of before in an index that was built again, twice', async () => {
  const project = await createProject({ 'bridge.txt': BRIDGE });
  try {
    const library = await openLibrary(project.config);
    const { discord } = await setStage({ library });
    const list = await discord.reply(discord.command('quotes', { speaker: 'Roux' }));
    const press = async (label: string) =>
      discord.reply(discord.press(list, buttonId(list, label), { locale: 'fr' }));

    await writeFile(join(project.seeds, 'a-museum.txt'), MUSEUM);
    expect((await library.rebuild()).changes).toMatchObject({ added: 1, changed: 0 });
    expect(library.articles()).toHaveLength(2);
    const context = await press('In context');
    expect(plainTextOf(context)).toContain('Le chantier commence.');
    expect(textOf(context)).toMatch(/\*\*.*Le pont du nord est ouvert depuis lundi.*\*\*/);

    await writeFile(join(project.seeds, 'bridge.txt'), BRIDGE.replace('commence', 'a bien commencé'));
    await library.rebuild();
    expect(textOf(await press('In context'))).toContain(
      'Un article auquel renvoie ce bouton a changé depuis',
    );
  } finally {
    await project.remove();
  }
});
