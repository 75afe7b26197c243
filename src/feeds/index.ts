export { type FeedStore, type FollowedFeed, hasFeeds, openFeedStore } from './feed-store.js';
export { type FeedWork, openFeedWork } from './feed-work.js';
export { followFeed } from './follow-feed.js';
export type { FeedUpdate } from './update-feed.js';
export { updateDueFeeds, updateFeeds } from './update-feeds.js';
