// The tag of a file, and the answer that it has not changed.
import crypto from 'crypto';
import fs from 'fs';

// The SHA-256 of the file that is asked for: a target's stands in its name.
function hash(request) {
    try {
        const file = fs.realpathSync(request.variables.request_filename);
        // a link out of the folder: not even its hash is told
        if (!file.startsWith(request.variables.realpath_root + '/')) return '';
        const named = /\/([0-9a-f]{64})\.[^/]*$/.exec(request.uri);
        return named ? named[1] : crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    } catch (e) {
        return ''; // no such file: nginx answers that
    }
}

// A 304 that says nothing of a length: nginx's own `return 304` says 0.
function unchanged(request) {
    request.status = 304;
    request.sendHeader();
    request.finish();
}

export default { hash, unchanged };
