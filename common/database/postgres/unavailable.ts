/** No PostgreSQL can be had here. The message is written for the person at the terminal and says what to do. */
export class PostgresUnavailable extends Error {
  override readonly name = 'PostgresUnavailable';
}

/** What a person can do on a machine where no server can be started; the end of several messages. */
export const waysOut = `There are three ways out:
  1. Set DATABASE_URL to any PostgreSQL 15 or newer, such as postgres://user:password@host:5432/fund
  2. Install PostgreSQL 15 or newer on this machine (Debian, Ubuntu: apt install postgresql; Alpine: apk add postgresql;
     macOS: brew install postgresql@17); it is found by itself, no service needs to run
  3. Run everything with docker compose up, which brings its own PostgreSQL`;
