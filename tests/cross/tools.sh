# Sourced by tests/mobile, from the root of the checkout: gets the compilers and what stands in for the
# phones' vendors' tools. All of it lands in target/mobile; delete that folder to start over. Packages of the
# system are installed where we are root; what cannot be had ends the run with 3 and is named.

tools=$PWD/target/mobile
cross=$PWD/tests/cross
rust=$tools/rust
log=$tools/setup.log
mkdir -p "$tools/sdk"
export SENTHANG_CROSS=$tools

missing() { echo "not here: $*" >&2; exit 3; }

# quiet COMMAND...: its output goes to the log, and is shown if it fails
quiet() {
    "$@" >>"$log" 2>&1 && return
    tail -n 5 "$log" >&2
    missing "it failed (see $log): $*"
}

# only there are the packages named below: Debian's newest Rust is in no later release under these names
on_debian() {
    [ "$(uname -m)" = x86_64 ] && grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release && command -v apt-get >/dev/null ||
        missing "Debian 12 on an amd64 machine, whose packages build for phones"
}

# need PACKAGE...: Debian's packages that are missing
need() {
    local have package absent=()
    have=" $(dpkg-query -W -f='${db:Status-Status}=${Package} ' "$@" 2>/dev/null || true)"
    for package; do [[ $have == *" installed=$package "* ]] || absent+=("$package"); done
    [ ${#absent[@]} -eq 0 ] && return
    [ "$(id -u)" = 0 ] || missing "these packages of Debian, which root may install: ${absent[*]}"
    apt-get update -qq >>"$log" 2>&1 || true # a broken source of somebody else's need not stop us
    DEBIAN_FRONTEND=noninteractive quiet apt-get install -qq -y --no-install-recommends -o DPkg::Lock::Timeout=600 "${absent[@]}"
}

# an apt of our own, from the same mirrors, that knows arm64 too: the machine's packages stay as they are
own_apt() {
    local apt=$tools/apt system=/etc/apt/sources.list.d/debian.sources
    [ -e "$apt/ready" ] && return
    mkdir -p "$apt"/{state,lists/partial,cache/archives/partial,sources.d}
    : >"$apt/status"
    if [ -e "$system" ]; then
        grep -v '^Architectures:' "$system" >"$apt/sources.d/debian.sources"
    else
        cp /etc/apt/sources.list "$apt/sources.d/debian.list"
    fi
    cat >"$apt/apt.conf" <<CONF
APT::Architecture "amd64"; APT::Architectures { "amd64"; "arm64"; }; APT::Sandbox::User "root";
Acquire::Languages "none"; Acquire::GzipIndexes "true"; Dir::Cache::pkgcache ""; Dir::Cache::srcpkgcache "";
Dir::State "$apt/state"; Dir::State::lists "$apt/lists"; Dir::State::status "$apt/status"; Dir::Cache "$apt/cache";
Dir::Etc::sourcelist "/dev/null"; Dir::Etc::sourceparts "$apt/sources.d";
CONF
    quiet apt-get -c "$apt/apt.conf" update
    : >"$apt/ready"
}

# unpack FOLDER PACKAGE...: Debian's packages, unpacked there and not installed; apt checks their signatures
unpack() {
    local folder=$1 debs package
    shift
    own_apt
    debs=$(mktemp -d "$tools/debs.XXXXXX")
    (cd "$debs" && quiet apt-get -c "$tools/apt/apt.conf" download "$@") || exit
    for package in "$debs"/*.deb; do dpkg -x "$package" "$folder"; done
    rm -rf "$debs"
}

# Debian's newest Rust with std's source, and std ready made for this machine and for arm64 Linux.
# Rust's own channel has std for phones; only Debian's machines are taken for granted here.
get_rust() {
    if [ ! -e "$rust/needs" ]; then
        local std source
        own_apt
        rm -rf "$rust"
        std=$(apt-cache -c "$tools/apt/apt.conf" depends libstd-rust-web-dev | grep -o 'libstd-rust-web-[0-9][0-9.]*' | sort -u)
        unpack "$rust" rustc-web cargo-web rust-web-src "$std" libstd-rust-web-dev
        unpack "$rust/arm64" libstd-rust-web-dev:arm64
        source=$(basename "$rust"/usr/src/rustc-*)
        mkdir -p "$rust/usr/lib/rustlib/src"
        ln -sfn "../../../src/$source" "$rust/usr/lib/rustlib/src/rust"
        ln -s ../../../arm64/usr/lib/rustlib/aarch64-unknown-linux-gnu "$rust/usr/lib/rustlib/"
        apt-cache -c "$tools/apt/apt.conf" depends rustc-web cargo-web "$std" |
            sed -n 's/^  Depends: \([^<]*\)$/\1/p' | grep -v rust | sort -u >"$rust/needs.part"
        mv "$rust/needs.part" "$rust/needs"
    fi
    need gcc libc6-dev ca-certificates $(cat "$rust/needs")
    export RUSTC=$rust/usr/bin/rustc RUSTDOC=$rust/usr/bin/rustdoc PATH=$rust/usr/bin:$PATH
    export LD_LIBRARY_PATH=$rust/usr/lib/x86_64-linux-gnu:$rust/usr/lib
}

get_clang() { need clang-19 lld-19 llvm-19 python3; }

# Out of the package of another compiler, zig: the source of libunwind, Apple's C headers, and the list of
# what libSystem exports
get_zig() {
    [ -e "$tools/zig" ] && return
    need python3 python3-pip
    rm -rf "$tools/zig.part" "$tools/wheels"
    quiet /usr/bin/python3 -m pip download -q --no-deps --only-binary=:all: --require-hashes -r "$cross/zig.txt" -d "$tools/wheels"
    /usr/bin/python3 - "$tools" <<'UNZIP'
import glob, sys, zipfile
wheel = zipfile.ZipFile(glob.glob(sys.argv[1] + "/wheels/ziglang-*.whl")[0])
wanted = ("ziglang/lib/libunwind/", "ziglang/lib/libc/include/any-darwin-any/", "ziglang/lib/libc/darwin/")
wheel.extractall(sys.argv[1] + "/zig.part", [name for name in wheel.namelist() if name.startswith(wanted)])
UNZIP
    mv "$tools/zig.part/ziglang/lib" "$tools/zig"
    rm -rf "$tools/zig.part" "$tools/wheels"
}

# unidbg, which runs Android libraries on an emulated CPU; in it are AOSP's arm64 libc, libm, libdl and liblog of API 23
get_unidbg() {
    need maven openjdk-17-jdk-headless binutils
    [ -e "$tools/unidbg" ] && return
    rm -rf "$tools/unidbg.part"
    quiet mvn -q -B -f "$cross/smoke/pom.xml" dependency:copy-dependencies -DoutputDirectory="$tools/unidbg.part"
    (cd "$tools/unidbg.part" && quiet sha256sum --strict --check "$cross/smoke/SHA256SUMS") || exit
    mv "$tools/unidbg.part" "$tools/unidbg"
}

# what the NDK would bring: headers, libraries to link against, libunwind.a
get_android() {
    local android=$tools/android unwind=$tools/zig/libunwind file
    get_clang
    get_zig
    get_unidbg
    [ -e "$android/ready" ] && return
    rm -rf "$android"
    unpack "$android" musl-dev:arm64 linux-libc-dev:arm64
    quiet /usr/bin/python3 -m zipfile -e "$tools"/unidbg/unidbg-android-*.jar "$android/jar"
    quiet /usr/bin/python3 "$cross/link_libraries.py" "$android/jar/android/sdk23/lib64" "$android/lib"
    for file in libunwind.cpp UnwindLevel1.c UnwindLevel1-gcc-ext.c UnwindRegistersRestore.S UnwindRegistersSave.S; do
        local language=(-fexceptions -std=c11)
        [[ $file == *.cpp ]] && language=(-std=c++17 -nostdinc++ -fno-exceptions -fno-rtti)
        # hidden, so that no other library's unwinder is called for ours, nor ours for it
        quiet "$cross/bin/android-cc" -c -Os -funwind-tables -fvisibility=hidden -DNDEBUG -D_LIBUNWIND_IS_NATIVE_ONLY \
            -D_LIBUNWIND_HIDE_SYMBOLS "${language[@]}" -I"$unwind/include" "$unwind/src/$file" -o "$android/lib/$file.o"
    done
    quiet llvm-ar-19 rcs "$android/lib/libunwind.a" "$android"/lib/*.cpp.o "$android"/lib/*.c.o "$android"/lib/*.S.o
    rm -rf "$android/jar"
    : >"$android/ready"
}

get_ios() {
    get_clang
    get_zig
}

get_arm64_linux() { need gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user-static; }
