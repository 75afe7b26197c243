export type { Owner } from './fair-queue.js';
export { firstDelivery } from './first-delivery.js';
export { type InFlight, inFlight } from './in-flight.js';
export { pacedIntake } from './intake.js';
export { type MemberLimitOptions, type MemberLimits, memberLimits } from './limits.js';
export { type InTurn, oneAtATime } from './one-at-a-time.js';
export { onlyOneRebuild } from './only-one-rebuild.js';
export { type DeskOptions, type QuestionDesk, questionDesk } from './question-desk.js';
