"""Makes libraries to link against from real ones: link_libraries.py FOLDER OUT

FOLDER holds arm64 libc.so, libm.so, libdl.so and liblog.so of Android, which today's lld refuses to link. OUT gets
libraries of the same names that export the same public names and hold nothing, and exports.txt with every name.
"""

import subprocess
import sys


def exported(library):
    """The public names of a library: {version: [(name, kind)]}."""
    table = subprocess.run(
        ["llvm-readelf-19", "-W", "--dyn-syms", library], capture_output=True, text=True, check=True
    ).stdout
    versions = {}
    for line in table.splitlines():
        part = line.split()
        if len(part) < 8 or part[6] in ("UND", "ABS", "Ndx") or part[4] not in ("GLOBAL", "WEAK"):
            continue
        name, _, version = part[7].replace("@@", "@").partition("@")
        if "PRIVATE" not in version and "PLATFORM" not in version:
            versions.setdefault(version, []).append((name, part[3]))
    return versions


def assembled(versions):
    """Assembly that defines each name, with nothing behind it."""
    lines = []
    for names in versions.values():
        for name, kind in names:
            section, kind = (".data", "object") if kind == "OBJECT" else (".text", "function")
            lines += [section, f".globl {name}", f".type {name},%{kind}", f"{name}: .xword 0", f".size {name},8"]
    return "\n".join(lines) + "\n"


def make(folder, out, library):
    """One library; returns the names in it."""
    versions = exported(f"{folder}/{library}.so")
    base = f"{out}/{library}"
    with open(base + ".s", "w") as file:
        file.write(assembled(versions))
    with open(base + ".ver", "w") as file:
        for version, names in versions.items():
            if version:
                file.write(f"{version} {{ global: {' '.join(name + ';' for name, _ in names)} }};\n")
    subprocess.check_call(["clang-19", "--target=aarch64-linux-android23", "-c", base + ".s", "-o", base + ".o"])
    script = ["--version-script", base + ".ver"] if any(versions) else []
    subprocess.check_call(
        ["ld.lld-19", "-shared", "-o", base + ".so", "-soname", library + ".so", *script, base + ".o"]
    )
    return {name for names in versions.values() for name, _ in names}


def main():
    folder, out = sys.argv[1:]
    subprocess.check_call(["mkdir", "-p", out])
    names = set()
    for library in ("libc", "libm", "libdl", "liblog"):
        names |= make(folder, out, library)
    with open(f"{out}/exports.txt", "w") as file:
        file.write("\n".join(sorted(names)) + "\n")


main()
