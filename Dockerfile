# docker build -t ivrlint .
# docker run --rm -v "$PWD:/src:ro" ivrlint flows
FROM node:22-alpine AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /tmp && tar -xzf /tmp/ivrlint-*.tgz -C /opt

FROM node:22-alpine
COPY --from=build /opt/package /opt/ivrlint
# --since asks git.
RUN apk add --no-cache git && ln -s /opt/ivrlint/bin/ivrlint.js /usr/local/bin/ivrlint
USER node
WORKDIR /src
ENTRYPOINT ["ivrlint"]
