# Verbatim: the Discord bot, and the command. docs/deployment.md says how to run it.

# With a compiler and Python, for what brings no binary for this machine.
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
COPY bin ./bin
COPY packaging ./packaging
COPY src ./src
# Building needs the development dependencies; running does not, nor the compiler that npm keeps because a
# library could check its types with it.
RUN npm ci && npm prune --omit=dev --ignore-scripts \
    && rm -rf node_modules/typescript node_modules/@typescript node_modules/.bin/tsc
# onnxruntime-node brings the binaries of every platform: only this one's are kept.
RUN find node_modules/onnxruntime-node/bin -mindepth 3 -maxdepth 3 -type d \
    ! -path "*/$(node -p 'process.platform + "/" + process.arch')" -exec rm -r {} +
COPY embeddings/models ./embeddings/models
COPY seeds ./seeds
# Whatever the modes are where this is built, the user of the image may read it.
RUN chmod -R a+rX package.json bin embeddings seeds

FROM node:22-bookworm-slim
# No folder depends on where the command is called. They are the systemd unit's, too.
ENV NODE_ENV=production \
    VERBATIM_SEEDS=/srv/verbatim/seeds \
    VERBATIM_INDEX=/var/cache/verbatim/index \
    VERBATIM_CACHE=/var/cache/verbatim/models \
    VERBATIM_DATA=/var/lib/verbatim \
    HEALTH_PORT=8080
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/embeddings ./embeddings
COPY --from=build /app/dist ./dist
# The article that answers until a folder of others is mounted in its place.
COPY --from=build /app/seeds /srv/verbatim/seeds
# All that is ever written to; an empty volume takes over content and owner.
RUN mkdir -p /var/cache/verbatim /var/lib/verbatim && chown node:node /var/cache/verbatim /var/lib/verbatim
VOLUME ["/var/cache/verbatim", "/var/lib/verbatim"]
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=2m \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/verbatim.cjs"]
CMD ["bot"]
