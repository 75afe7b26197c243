export { type Outline, openOutline, packOutline } from './outline.js';
export { packPeopleSteps } from './pack-people.js';
export { openManifest, packManifest, type SeedList } from './packed-manifest.js';
export { openPeople } from './packed-people.js';
export { storedContent } from './stored-content.js';
