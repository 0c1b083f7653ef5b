FROM node:20-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund
COPY . .
# The keys of the development issuer, and the embedded database where there is no other, belong to the user that runs.
RUN mkdir .data && chown node:node .data
USER node
CMD ["npm", "start"]
