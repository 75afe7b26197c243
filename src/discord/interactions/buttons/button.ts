import type { ButtonInteraction } from 'discord.js';
import type { ButtonState } from '../../components/index.js';
import type { Turn } from '../../turn.js';
import type { Services } from '../services.js';

export interface Button {
  /** As in the custom id. */
  readonly action: string;
  execute(interaction: ButtonInteraction, state: ButtonState, turn: Turn, services: Services): Promise<void>;
}
