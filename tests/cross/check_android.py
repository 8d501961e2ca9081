"""Can Android 6 and later load this arm64 library? check_android.py LIBRARY EXPORTS

EXPORTS lists the names that the phone's libraries bring. Each fault is a line; any of them is an exit of 1.
"""

import re
import subprocess
import sys

PAGE = 0x4000
SYSTEM = {"libc.so", "libm.so", "libdl.so", "liblog.so"}
# what a shell may call; anything else that is exported is in the way of other libraries
OURS = re.compile(r"(ffi_|uniffi_|UNIFFI_)")


def read(library, *what):
    return subprocess.run(
        ["llvm-readelf-19", "-W", *what, library], capture_output=True, text=True, check=True
    ).stdout


def segments(library):
    """What of the segments a phone refuses."""
    listing = read(library, "-l")
    loads = re.findall(r"^\s+LOAD\s+(\S+)\s+(\S+)\s+\S+\s+\S+\s+\S+\s+([RWE ]+?)\s+(0x\w+)$", listing, re.M)
    if not loads:
        yield "no segment to load"
    for offset, address, flags, alignment in loads:
        if int(alignment, 16) < PAGE:
            yield f"segment {flags} is aligned to {alignment}: less than a page of 16 KB"
        if (int(address, 16) - int(offset, 16)) % PAGE:
            yield f"segment {flags} lies differently in the file and in a page of 16 KB"
        if "W" in flags and "E" in flags:
            yield f"segment {flags} can be written and run"
    if re.search(r"^\s+TLS", listing, re.M):
        yield "thread-local storage of ELF, which Android loads from version 10 on"


def dynamic(library):
    """What of the loader's instructions a phone refuses."""
    listing = read(library, "-d")
    for name in re.findall(r"NEEDED.*\[(.*?)\]", listing):
        if name not in SYSTEM:
            yield f"needs {name}, which no phone has to bring"
    if "TEXTREL" in listing:
        yield "text relocations"
    # RELA packed as ANDROID_RELA is read from Android 6 on
    if re.search(r"\((ANDROID_)?RELR", listing):
        yield "relocations packed as RELR, which Android loads from version 9 on"
    if "(HASH)" not in listing and "(GNU_HASH)" not in listing:
        yield "no hash table of names"


def names(library):
    """(imported, weakly imported, exported)"""
    imported, weakly, exported = set(), set(), set()
    for line in read(library, "--dyn-syms").splitlines():
        part = line.split()
        if len(part) < 8 or part[4] not in ("GLOBAL", "WEAK"):
            continue
        name = part[7].split("@")[0]
        if part[6] != "UND":
            exported.add(name)
        elif part[4] == "WEAK":
            weakly.add(name)
        else:
            imported.add(name)
    return imported, weakly, exported


def main():
    library, exports = sys.argv[1:]
    with open(exports) as file:
        known = set(file.read().split())
    imported, weakly, exported = names(library)
    faults = [*segments(library), *dynamic(library)]
    header = read(library, "-h")
    if "AArch64" not in header or "DYN" not in header:
        faults.append("not a shared library for arm64")
    faults += [f"imports {name}, which Android 6 does not have" for name in sorted(imported - known)]
    faults += [f"exports {name}" for name in sorted(exported) if not OURS.match(name)]
    if not exported:
        faults.append("exports nothing")
    print(f"imports {len(imported)} names, all known: {imported <= known}; without these it does too: {sorted(weakly - known)}")
    print(f"exports {len(exported)} functions")
    for fault in faults:
        print("FAULT", fault)
    sys.exit(bool(faults))


main()
