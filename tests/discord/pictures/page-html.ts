/** A page in Discord's dark look: its colours and measures, in the free font that is most like its own. */
export function pageHtml(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${body}</main>`;
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", sans-serif; }
  main { padding: 12px 0 16px; overflow: hidden; }
  .message { position: relative; padding: 4px 12px 4px 64px; }
  .message + .message { margin-top: 12px; }
  .avatar { position: absolute; left: 12px; width: 40px; height: 40px; border-radius: 50%; color: #fff;
    font-weight: 600; display: grid; place-items: center; }
  .avatar.member { background: #3ba55d; } .avatar.bot { background: #5865f2; }
  .author { color: #f2f3f5; font-weight: 500; }
  .tag { background: #5865f2; color: #fff; border-radius: 4px; font-size: 10px; padding: 1px 5px; margin-left: 4px;
    vertical-align: 2px; }
  .at { color: #949ba4; font-size: 12px; margin-left: 8px; font-weight: 400; }
  .above { position: relative; color: #b5bac1; font-size: 14px; line-height: 18px; margin-bottom: 4px; }
  .above span { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .above span.command { display: inline; color: #00a8fc; }
  .above i { position: absolute; left: -34px; top: 8px; width: 28px; height: 12px; border: solid #4e5058;
    border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
  .parts { display: flex; flex-direction: column; gap: 8px; align-items: flex-start; margin-top: 4px; max-width: 600px; }
  .parts > .text { width: 100%; }
  .card { width: 100%; background: #2b2d31; border: 1px solid #3f4147; border-radius: 8px; padding: 16px;
    display: flex; flex-direction: column; gap: 8px; }
  p, h3, small { display: block; overflow-wrap: anywhere; }
  h3 { font-size: 18px; font-weight: 700; line-height: 1.375; color: #f2f3f5; }
  b { font-weight: 700; color: #f2f3f5; }
  small { font-size: 13px; line-height: 1.4; color: #949ba4; }
  small b { color: inherit; }
  a { color: #00a8fc; text-decoration: none; }
  code { background: #1e1f22; border-radius: 4px; padding: 1px 4px; font: 85% "DejaVu Sans Mono", monospace; }
  .item { padding-left: 16px; position: relative; } .item::before { content: "•"; position: absolute; left: 4px; }
  blockquote { border-left: 4px solid #4e5058; border-radius: 4px; padding-left: 12px; }
  .mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
  .time { background: #3f4147; border-radius: 3px; padding: 0 2px; }
  .section { display: flex; gap: 12px; align-items: flex-start; width: 100%; }
  .section > div { flex: 1; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; }
  button { background: #4e5058; color: #fff; border: 0; border-radius: 8px; height: 32px; padding: 0 16px;
    font: 500 14px "gg sans", "Noto Sans", "DejaVu Sans", sans-serif; max-width: 100%; white-space: nowrap; }
  button.style-1 { background: #5865f2; } button:disabled { opacity: .5; }
  hr { width: 100%; border: 0; border-top: 1px solid #3f4147; }
  .hidden { color: #949ba4; font-size: 12px; margin-top: 4px; }
`;
