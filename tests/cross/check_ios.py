"""Could Xcode link this archive for an iPhone? check_ios.py ARCHIVE LIBSYSTEM

LIBSYSTEM lists what libSystem exports. Each fault is a line; any of them is an exit of 1.
"""

import re
import subprocess
import sys

# a name of one of Apple's frameworks, told by its prefix
FRAMEWORK = re.compile(r"_(CF|kCF|Sec|kSec|SC|kSC|objc_|OBJC_|NS|_NS|dispatch_)")
IOS = "2"


def read(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def main():
    archive, libsystem = sys.argv[1:]
    table = read("llvm-nm-19", "-g", archive)
    defined = set(re.findall(r"^[0-9a-f]{16} [A-TV-Za-z] (\S+)$", table, re.M))
    outside = set(re.findall(r"^\s+U (\S+)$", table, re.M)) - defined
    with open(libsystem) as file:
        system = set(re.findall(r"[\w$.]+", file.read()))
    frameworks = {name for name in outside if FRAMEWORK.match(name)}
    commands = read("llvm-otool-19", "-l", archive)
    built_for = set(re.findall(r"platform (\S+)\n\s+(?:sdk \S+\s+)?minos (\S+)", commands))
    ours = [name for name in defined if re.match(r"_(uniffi_|ffi_)", name)]

    faults = [f"wants {name}, which neither the archive nor iOS has" for name in sorted(outside - system - frameworks)]
    faults += [f"an object is built for platform {p}, version {v}" for p, v in built_for if p != IOS]
    faults += [f"an object has {c}" for c in set(re.findall(r"cmd (LC_VERSION_MIN_\w+)", commands))]
    if not built_for:
        faults.append("no object says what it is built for")
    if not ours:
        faults.append("no function that Swift could call")
    print(f"built for iOS {sorted(v for _, v in built_for)}; {len(ours)} functions for Swift")
    print(f"wants {len(outside)} names from outside; of frameworks: {sorted(frameworks)}")
    for fault in faults:
        print("FAULT", fault)
    sys.exit(bool(faults))


main()
