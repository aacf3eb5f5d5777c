# syntax=docker/dockerfile:1

# Build with every dependency, then keep only what runs.
FROM node:24-bookworm-slim AS build
WORKDIR /anvis
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && rm -f dist/.tsbuildinfo

FROM node:24-bookworm-slim AS dependencies
WORKDIR /anvis
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    ANVIS_HOST=0.0.0.0 \
    ANVIS_PORT=8080
WORKDIR /anvis
COPY --from=dependencies /anvis/node_modules ./node_modules
COPY --from=build /anvis/dist ./dist
COPY package.json LICENSE ./
COPY data ./data
# The command line beside the service: docker run … anvis decide --help
RUN ln -s /anvis/dist/cli/anvis.js /usr/local/bin/anvis
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.ANVIS_PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
