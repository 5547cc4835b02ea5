// Stands in for the CMS: answers with its database, on the port it is told.
import { createServer } from 'node:http';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
createServer((_request, response) => response.end(process.env['DATABASE_URL'])).listen(port);
