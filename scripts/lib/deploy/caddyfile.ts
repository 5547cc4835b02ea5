import { headersFor } from '@sett/releases';

const ordinary = headersFor('/');
const search = headersFor('/sok/');
const hashed = headersFor('/_astro/x');
const guideState = headersFor('/v/x/');

/** The Caddyfile of docs/deploy: the headers of `headersFor`, in Caddy's words. */
export function caddyfile(): string {
  return `# Serves the release folders of Sett with Caddy 2.6 or newer: the same files and headers as \`npm start\`.
# Written from packages/releases/src/headers.ts; a test holds the two together.
# SETT_RELEASES is the releases folder, as /srv/sett/.sett/releases. One block per site at the end.

(sett) {
	root * {$SETT_RELEASES}/{args.0}/current
	# The address of a worry guide's state is what somebody has answered: never in an access log. Two names,
	# for Caddy before and from 2.8.
	@guide path_regexp ^/((nn|nb)/)?v/
	vars @guide {
		skip_log true
		log_skip true
	}
	route {
${headerLines(ordinary)}
${vary}
		@other_method not method GET HEAD
		header @other_method Allow "GET, HEAD"
		error @other_method 405
		@search path_regexp ^/((nn|nb)/)?sok/
		header @search Content-Security-Policy "${search['Content-Security-Policy'] ?? ''}"
		header @guide Referrer-Policy "${guideState['Referrer-Policy'] ?? ''}"
		@hashed path /_astro/* /bilder/* /pagefind/fragment/* /pagefind/index/* /pagefind/filter/* /pagefind/pagefind.*.pf_meta
		header @hashed Cache-Control "${hashed['Cache-Control'] ?? ''}"
		@hidden {
			path */.* /redirects.json
			not path /.well-known/*
		}
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		@missing expression {http.error.status_code} == 404
		route @missing {
			header Cache-Control "no-cache"
${vary}
			@nn {
				path /nn/*
				file {
					try_files /nn/404.html /nn/404/index.html
				}
			}
			@nb {
				path /nb/*
				file {
					try_files /nb/404.html /nb/404/index.html
				}
			}
			rewrite @nn {http.matchers.file.relative}
			rewrite @nb {http.matchers.file.relative}
			@other not path /nn/404* /nb/404*
			rewrite @other /404.html
			file_server {
				precompressed br gzip
				status 404
			}
		}
	}
}

# One block per site; Caddy fetches the certificate by itself.
sett.oppdal.example {
	import sett oppdal
}
`;
}

/** Deferred, because Caddy's own file server adds it now and then. */
const vary = `\t\theader {
\t\t\tVary "Accept-Encoding"
\t\t\tdefer
\t\t}`;

function headerLines(headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} "${value}"`);
  return ['\t\theader {', ...lines, '\t\t}'].join('\n');
}
